using System.Collections.Frozen;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Domain.Access;

/// <summary>Who may do what: one table over deed and relation, asked by door, page and handler alike (Norwegian: tilgangstabellen; peers.md, matrix).</summary>
public static class Permissions
{
    private static readonly Relation[] Everyone = [Relation.Author, Relation.Recipient, Relation.Leader];
    private static readonly Relation[] WhoFollowsUp = [Relation.Author, Relation.Recipient];

    /// <summary>Which relations each deed asks for; any one of them is enough.</summary>
    public static FrozenDictionary<Deed, Relation[]> Table { get; } = new Dictionary<Deed, Relation[]>
    {
        [Deed.ReadLog] = Everyone,
        [Deed.SeeReaders] = Everyone,
        [Deed.AddObservation] = Everyone,
        [Deed.HandOnWonder] = Everyone,
        [Deed.ShareWithLeader] = WhoFollowsUp,
        [Deed.RecordConversation] = Everyone,
        [Deed.GiveFeedback] = [Relation.Leader],
        [Deed.CloseWithoutConcern] = Everyone,
        [Deed.CorrectEntry] = Everyone,
    }.ToFrozenDictionary();

    /// <summary>May one who stands so do this? A deed without a row is nobody's.</summary>
    public static Verdict Decide(Deed deed, Standing standing)
    {
        if (standing.OwnFamily || standing.Role != ActorRole.Employee || standing.Relations.Count == 0) return Verdict.NotThere;
        return Table.TryGetValue(deed, out var relations) && standing.Relations.Overlaps(relations) ? Verdict.Allowed : Verdict.NotThisDeed;
    }
}

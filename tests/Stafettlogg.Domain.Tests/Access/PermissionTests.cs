using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Domain.Tests.Access;

public sealed class PermissionTests
{
    // The law once more in other words: a letter for each relation that the deed is open to.
    private static readonly Dictionary<Deed, string> Matrix = new()
    {
        [Deed.ReadLog] = "A R L",
        [Deed.SeeReaders] = "A R L",
        [Deed.AddObservation] = "A R L",
        [Deed.HandOnWonder] = "A R L",
        [Deed.ShareWithLeader] = "A R -",
        [Deed.RecordConversation] = "A R L",
        [Deed.GiveFeedback] = "- - L",
        [Deed.CloseWithoutConcern] = "A R L",
        [Deed.CorrectEntry] = "A R L",
    };

    private static readonly IReadOnlySet<Relation>[] AllStandings =
        [.. Enumerable.Range(0, 1 << Enum.GetValues<Relation>().Length)
            .Select(bits => Enum.GetValues<Relation>().Where(relation => (bits >> (int)relation & 1) == 1).ToHashSet())];

    [Fact]
    public void Table_EveryDeed_HasARowWithSomebodyInIt()
    {
        Assert.Equal(Enum.GetValues<Deed>(), Permissions.Table.Keys.Order());
        Assert.All(Permissions.Table.Values, Assert.NotEmpty);
    }

    [Fact]
    public void Table_EveryRow_IsTheOneOfTheMatrix() =>
        Assert.All(Enum.GetValues<Deed>(), deed =>
            Assert.Equal(Enum.GetValues<Relation>().Where(relation => Opens(deed, relation)), Permissions.Table[deed].Order()));

    [Fact]
    public void Decide_EveryDeedRelationRoleAndFamily_IsAsTheMatrixSays()
    {
        var asked = 0;
        foreach (var deed in Enum.GetValues<Deed>())
            foreach (var relations in AllStandings)
                foreach (var role in Enum.GetValues<ActorRole>())
                    foreach (var family in new[] { false, true })
                    {
                        Assert.Equal((deed, Expected(deed, relations, role, family)), (deed, Permissions.Decide(deed, new Standing(role, relations, family))));
                        asked++;
                    }

        Assert.Equal(Enum.GetValues<Deed>().Length * 8 * 3 * 2, asked);
    }

    [Fact]
    public void Decide_DeedWithoutRow_IsNobodys() =>
        Assert.Equal(Verdict.NotThisDeed, Permissions.Decide((Deed)999, new Standing(ActorRole.Employee, AllStandings[^1], OwnFamily: false)));

    private static Verdict Expected(Deed deed, IReadOnlySet<Relation> relations, ActorRole role, bool family)
    {
        if (family || role != ActorRole.Employee || relations.Count == 0) return Verdict.NotThere;
        return relations.Any(relation => Opens(deed, relation)) ? Verdict.Allowed : Verdict.NotThisDeed;
    }

    private static bool Opens(Deed deed, Relation relation) => Matrix[deed].Contains(relation.ToString()[0]);
}

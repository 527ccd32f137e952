using Stafettlogg.Domain.Access;

namespace Stafettlogg.Domain.Tests.Concerns;

/// <summary>The shortest ways to each level, so that random deeds begin at all of them.</summary>
public static class Beginnings
{
    /// <summary>The last of the ways: level 3 with a round evaluated.</summary>
    public const int Furthest = 5;

    private const string Text = "Emil er alene.";

    private static readonly string[] Consenters = ["Marte", "Jonas", "Emil"];

    /// <summary>The way to the level; 4 is level 3 with measures under way, the family reading and called to a meeting, 5 with the measures evaluated and a certificate shown.</summary>
    /// <param name="level">How far.</param>
    /// <param name="author">Who wrote the wonder.</param>
    /// <param name="age">How old the child is: 0 a child, 1 soon old enough to consent alone, 2 old enough.</param>
    public static IEnumerable<Attempt> To(int level, string author, int age) => Steps(author, age).Take(level).SelectMany(step => step);

    private static IEnumerable<Attempt[]> Steps(string author, int age)
    {
        yield return [By(author, Deed.ShareWithLeader, "Per"), By(author, Deed.RecordConversation, number: 2), By(author, Deed.OpenLog, author, age)];
        yield return [.. Consents(author, 0), By(author, Deed.GoToTwoServices), By(author, Deed.AddParticipant, "Hanne")];
        yield return [.. Consents(author, 1), By(author, Deed.GoToMultiService), By(author, Deed.AddParticipant, "Ingrid")];
        yield return [.. Consents(author, 2), By(author, Deed.RecordMeasure, author, 2), By(author, Deed.RecordMeasure, "Hanne", 2), By(author, Deed.CallMeeting, "Marte", 3)];
        yield return
        [
            By(author, Deed.EvaluateMeasure, number: 1), By("Hanne", Deed.EvaluateMeasure, number: 2) with { Minutes = 2 },
            By(author, Deed.WriteNote), By(author, Deed.ShowToOther, "Jonas"), By(author, Deed.HideFromOther, "Jonas"),
            By(author, Deed.WriteNote), By(author, Deed.WithholdEntry), By(author, Deed.ReleaseEntry), By(author, Deed.WriteNote), By(author, Deed.WithholdEntry),
            By(author, Deed.RecordGuardian, "Jonas", 1),
        ];
    }

    // Whose consent does not count is refused, and nothing is lost.
    private static IEnumerable<Attempt> Consents(string author, int service) =>
        from whom in Consenters select By(author, Deed.RegisterConsent, whom, service) with { Minutes = 2 };

    private static Attempt By(string who, Deed deed, string whom = "Per", int number = 0) => new(who, RandomPeople.AsEver, deed, whom, Text, number, Minutes: 1);
}

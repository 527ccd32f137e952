using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Tests.Access;

public sealed class PermissionTests
{
    // The law once more in other words: a letter for each relation that the deed is open to (Author, Recipient, Leader, Holder, Participant,
    // Offered, Guardian, Youth, Consenter).
    private static readonly Dictionary<Deed, string> Matrix = new()
    {
        [Deed.ReadLog] = "A R L H P - - - -",
        [Deed.SeeReaders] = "A R L H - - - - -",
        [Deed.SeeBaton] = "- - L H P O - - -",
        [Deed.SeeConsents] = "- - L H - - - - -",
        [Deed.SeeFamilyPage] = "- - - - - - G Y C",
        [Deed.ReadAsFamily] = "- - - - - - G Y -",
        [Deed.SeeReadersAsFamily] = "- - - - - - G Y -",
        [Deed.PrintLog] = "A R L H P - - - -",
        [Deed.PrintArchive] = "- - L H - - - - -",
        [Deed.PrintAsFamily] = "- - - - - - G Y -",
        [Deed.PreviewAsGuardian] = "- - L H - - - - -",
        [Deed.AddObservation] = "A R L - - - - - -",
        [Deed.HandOnWonder] = "A R L - - - - - -",
        [Deed.ShareWithLeader] = "A R - - - - - - -",
        [Deed.RecordConversation] = "A R L - - - - - -",
        [Deed.GiveFeedback] = "- - L - - - - - -",
        [Deed.CloseWithoutConcern] = "A R L - - - - - -",
        [Deed.OpenLog] = "A R L - - - - - -",
        [Deed.CorrectEntry] = "A R L H P - - - -",
        [Deed.WithholdEntry] = "- - L H P - - - -",
        [Deed.ReleaseEntry] = "- - L H - - - - -",
        [Deed.RecordGuardian] = "- - L H - - - - -",
        [Deed.ApproveGuardian] = "- - L H - - - - -",
        [Deed.RequestConsent] = "- - L H - - - - -",
        [Deed.RegisterConsent] = "- - L H - - - - -",
        [Deed.RegisterWithdrawal] = "- - L H - - - - -",
        [Deed.RecordMeasure] = "- - - H - - - - -",
        [Deed.EvaluateMeasure] = "- - - H P - - - -",
        [Deed.CallMeeting] = "- - - H - - - - -",
        [Deed.ChangeMeeting] = "- - - H - - - - -",
        [Deed.CancelMeeting] = "- - - H - - - - -",
        [Deed.HoldMeeting] = "- - - H - - - - -",
        [Deed.AddParticipant] = "- - - H - - - - -",
        [Deed.EndParticipation] = "- - L H P - - - -",
        [Deed.OfferBaton] = "- - L H - - - - -",
        [Deed.TakeBackOffer] = "- - L H - - - - -",
        [Deed.AcceptBaton] = "- - - - - O - - -",
        [Deed.DeclineBaton] = "- - - - - O - - -",
        [Deed.WriteNote] = "- - - H P - - - -",
        [Deed.DecideWayForward] = "- - - H - - - - -",
        [Deed.GoToTwoServices] = "- - - H - - - - -",
        [Deed.GoToMultiService] = "- - - H - - - - -",
        [Deed.GoDownToTwoServices] = "- - - H - - - - -",
        [Deed.GoDownToOwnService] = "- - - H - - - - -",
        [Deed.CloseFollowUp] = "- - L H - - - - -",
        [Deed.Reopen] = "A R L H - - - - -",
        [Deed.GiveConsent] = "- - - - - - - - C",
        [Deed.DeclineConsent] = "- - - - - - - - C",
        [Deed.WithdrawConsent] = "- - - - - - - - C",
        [Deed.WriteComment] = "- - - - - - G Y -",
        [Deed.AnswerInvitation] = "- - - - - - G Y -",
        [Deed.WithholdAsYouth] = "- - - - - - - Y -",
        [Deed.ReleaseAsYouth] = "- - - - - - - Y -",
        [Deed.EndCooperation] = "- - - - - - G Y C",
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
            Assert.Equal((deed, Letters(Matrix[deed])), (deed, string.Concat(Permissions.Table[deed].Order().Select(Letter)))));

    [Fact]
    public void Decide_EveryDeedStandingAndFamily_IsAsTheMatrixSays()
    {
        var asked = 0;
        foreach (var (deed, row) in Matrix)
            foreach (var relations in AllStandings)
                foreach (var (family, knew) in new[] { (false, false), (false, true), (true, false) })
                {
                    var verdict = Permissions.Decide(deed, new Standing(relations, family, knew));
                    if (verdict != Expected(row, relations, family)) Assert.Fail($"{deed}, {string.Join('+', relations)}, family {family}: {verdict}");
                    asked++;
                }

        Assert.Equal(Enum.GetValues<Deed>().Length * 512 * 3, asked);
    }

    [Fact]
    public void Decide_DeedWithoutRow_IsNobodys() =>
        Assert.Equal(Verdict.NotThisDeed, Permissions.Decide((Deed)999, new Standing(AllStandings[^1], OwnFamily: false, KnewTheWonder: true)));

    [Theory]
    [InlineData(Visibility.BeforeLog, false, "")]
    [InlineData(Visibility.BeforeLog, true, "ARLHP")] // who had the wonder, and still has a part
    [InlineData(Visibility.Staff, false, "ARLHP")]
    [InlineData(Visibility.Staff, true, "ARLHP")]
    [InlineData(Visibility.SharedLog, false, "ARLHPGY")]
    [InlineData(Visibility.SharedLog, true, "ARLHPGY")]
    [InlineData((Visibility)9, true, "")]
    public void MayRead_EachRelationAlone_IsAsTold(Visibility visibility, bool knew, string readers) =>
        Assert.Equal(readers, string.Concat(Enum.GetValues<Relation>()
            .Where(relation => Permissions.MayRead(visibility, new Standing(new HashSet<Relation> { relation }, OwnFamily: false, knew))).Select(Letter)));

    [Theory]
    [InlineData(Visibility.BeforeLog)]
    [InlineData(Visibility.Staff)]
    [InlineData(Visibility.SharedLog)]
    public void MayRead_OwnFamilyOrNoRelation_IsNever(Visibility visibility)
    {
        Assert.False(Permissions.MayRead(visibility, new Standing(AllStandings[^1], OwnFamily: true, KnewTheWonder: true)));
        Assert.False(Permissions.MayRead(visibility, new Standing(AllStandings[0], OwnFamily: false, KnewTheWonder: true)));
    }

    private static Verdict Expected(string row, IReadOnlySet<Relation> relations, bool family)
    {
        if (family || relations.Count == 0) return Verdict.NotThere;
        return relations.Any(relation => row.Contains(Letter(relation))) ? Verdict.Allowed : Verdict.NotThisDeed;
    }

    private static char Letter(Relation relation) => relation.ToString()[0];

    private static string Letters(string row) => row.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
}

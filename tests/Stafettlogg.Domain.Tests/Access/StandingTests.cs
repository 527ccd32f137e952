using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Access;

/// <summary>Who may read level 0: each test asks the whole way, from the log and the registers to the table.</summary>
public sealed class StandingTests
{
    [Fact]
    public void ReadLog_Author_IsAllowed() => Assert.Equal(Verdict.Allowed, Reads(Fjellglimt.Kari, A.Concern()));

    [Fact]
    public void ReadLog_AuthorWhoGaveItOn_KeepsIt() => Assert.Equal(Verdict.Allowed, Reads(Fjellglimt.Kari, A.Concern().HandedOn()));

    [Fact]
    public void ReadLog_Recipient_IsAllowedFromThenOn()
    {
        Assert.Equal(Verdict.NotThere, Reads(Fjellglimt.Ida, A.Concern()));
        Assert.Equal(Verdict.Allowed, Reads(Fjellglimt.Ida, A.Concern().HandedOn()));
    }

    [Fact]
    public void ReadLog_Leader_IsAllowedOnceTold()
    {
        Assert.Equal(Verdict.NotThere, Reads(Fjellglimt.Per, A.Concern()));
        Assert.Equal(Verdict.Allowed, Reads(Fjellglimt.Per, A.Concern().SharedWithLeader()));
    }

    [Fact]
    public void ReadLog_AnotherLeaderOfTheUnit_WasNotTold() =>
        Assert.Equal(Verdict.NotThere, Reads(Fjellglimt.Turid, A.Concern().SharedWithLeader()));

    [Fact]
    public void ReadLog_LeaderWhoseOtherPostComesFirst_IsAllowed()
    {
        var teacher = Fjellglimt.Per.Posts[0] with { Title = "lærer", IsLeader = false };
        var per = Fjellglimt.Per with { Posts = [teacher, Fjellglimt.Per.Posts[0]] };

        Assert.Equal(Verdict.Allowed, Reads(per, A.Concern().SharedWithLeader()));
    }

    [Fact]
    public void ReadLog_LeaderWhoLeadsElsewhereOnly_LosesIt()
    {
        var teacher = Fjellglimt.Per.Posts[0] with { Title = "lærer", IsLeader = false };
        var per = Fjellglimt.Per with { Posts = [Fjellglimt.Siri.Posts[0], teacher] };

        Assert.Equal(Verdict.NotThere, Reads(per, A.Concern().SharedWithLeader()));
    }

    [Fact]
    public void ReadLog_ColleagueOfTheUnit_IsRefused() => Assert.Equal(Verdict.NotThere, Reads(Fjellglimt.Hege, AllTold()));

    [Fact]
    public void ReadLog_EmployeeOfAnotherUnit_IsRefused()
    {
        Assert.Equal(Verdict.NotThere, Reads(Fjellglimt.Anne, AllTold()));
        Assert.Equal(Verdict.NotThere, Reads(Fjellglimt.Siri, AllTold()));
    }

    [Theory]
    [MemberData(nameof(WhoHaveIt))]
    public void ReadLog_LeftThePost_LosesIt(string name) =>
        Assert.Equal(Verdict.NotThere, Reads(Named(name).WithoutPost(), AllTold()));

    [Theory]
    [MemberData(nameof(WhoHaveIt))]
    public void ReadLog_MovedToAnotherUnit_LosesIt(string name) =>
        Assert.Equal(Verdict.NotThere, Reads(Named(name).MovedTo(Fjellglimt.Kindergarten), AllTold()));

    [Theory]
    [InlineData(nameof(Fjellglimt.Kari))]
    [InlineData(nameof(Fjellglimt.Ida))]
    public void ReadLog_ServesInAnotherServiceOfTheUnit_LosesIt(string name) =>
        Assert.Equal(Verdict.NotThere, Reads(Named(name).Serving(Fjellglimt.Nursing), AllTold()));

    [Theory]
    [MemberData(nameof(WhoHaveIt))]
    public void ReadLog_SharesAHomeWithTheChild_LosesIt(string name) =>
        Assert.Equal(Verdict.NotThere, Reads(Named(name) with { Household = new HashSet<PersonId> { Fjellglimt.Emil } }, AllTold()));

    [Theory]
    [MemberData(nameof(WhoHaveIt))]
    public void ReadLog_BecameFamily_LosesIt(string name) =>
        Assert.Equal(Verdict.NotThere, Reads(Named(name).WithChild(Fjellglimt.Emil), AllTold()));

    [Theory]
    [MemberData(nameof(WhoHaveIt))]
    public void ReadLog_SignedInAsGuardian_IsRefused(string name) =>
        Assert.Equal(Verdict.NotThere, Reads(Named(name).AsGuardian(), AllTold()));

    [Theory]
    [MemberData(nameof(WhoHaveIt))]
    public void ReadLog_SignedInAsChild_IsRefused(string name) =>
        Assert.Equal(Verdict.NotThere, Reads(Named(name) with { Role = ActorRole.Child }, AllTold()));

    [Theory]
    [MemberData(nameof(WhoHaveIt))]
    public void ReadLog_ParentOfAnotherChild_KeepsIt(string name) =>
        Assert.Equal(Verdict.Allowed, Reads(Named(name).WithChild(Fjellglimt.Ask), AllTold()));

    [Fact]
    public void ReadLog_LostTheLeadership_LosesIt() =>
        Assert.Equal(Verdict.NotThere, Reads(Fjellglimt.Per.NoLongerLeading(), AllTold()));

    [Fact]
    public void ReadLog_LeaderAgain_HasItAgain() => Assert.Equal(Verdict.Allowed, Reads(Fjellglimt.Per, AllTold()));

    [Fact]
    public void ReadLog_AuthorWhoLostTheLeadership_KeepsIt()
    {
        var story = A.Concern(by: Fjellglimt.Turid);

        Assert.Equal(Verdict.Allowed, Reads(Fjellglimt.Turid.NoLongerLeading(), story));
    }

    [Fact]
    public void ReadLog_Closed_IsStillAllowed() =>
        Assert.All(Everyone(), actor => Assert.Equal(Verdict.Allowed, Reads(actor, AllTold().Closed())));

    [Fact]
    public void ReadLog_FamilyOfTheChild_IsRefused()
    {
        Assert.Equal(Verdict.NotThere, Reads(Fjellglimt.Marte, AllTold()));
        Assert.Equal(Verdict.NotThere, Reads(Fjellglimt.EmilHimself, AllTold()));
        Assert.Equal(Verdict.NotThere, Reads(Fjellglimt.Pål, AllTold()));
        Assert.Equal(Verdict.NotThere, Reads(Fjellglimt.Vigdis, AllTold()));
    }

    [Fact]
    public void StandingOf_RecipientWhoIsLeaderToo_HasBothRelations()
    {
        var titled = Fjellglimt.Turid with { Posts = [Fjellglimt.Turid.Posts[0] with { Title = "kontaktlærer" }] };
        var story = A.Concern().HandedOn(titled).SharedWithLeader(titled);

        Assert.Equal([Relation.Recipient, Relation.Leader, Relation.ReadingLeader], story.Concern.StandingOf(titled, A.Morning).Relations.Order());
        Assert.Equal([Relation.Author], story.Concern.StandingOf(Fjellglimt.Kari, A.Morning).Relations);
    }

    [Theory]
    [InlineData(true, false, false, true)]
    [InlineData(true, true, false, true)]
    [InlineData(false, false, false, false)]
    [InlineData(true, false, true, false)]
    public void Standing_LaterThanAnother_IsNoNarrowerOnlyWhenItHoldsAllThatOneHeld(bool stillHolds, bool alsoLeads, bool forgot, bool expected)
    {
        Tie held = new(Relation.Holder, Covered: true);
        var before = new Standing { Role = ActorRole.Employee, Phase = Phase.FollowUp, Ties = [held], KnewTheWonder = true };
        var after = before with
        {
            Ties = [held with { Covered = stillHolds }, new(Relation.Participant, Covered: true), .. alsoLeads ? [new Tie(Relation.Leader)] : Array.Empty<Tie>()],
            KnewTheWonder = !forgot,
        };

        Assert.Equal(expected, after.IsNoNarrowerThan(before));
        Assert.False((before with { OwnFamily = true }).IsNoNarrowerThan(before));
        Assert.True(before.IsNoNarrowerThan(before with { OwnFamily = true }));
    }

    public static TheoryData<string> WhoHaveIt { get; } = [nameof(Fjellglimt.Kari), nameof(Fjellglimt.Ida), nameof(Fjellglimt.Per)];

    private static Actor[] Everyone() => [Fjellglimt.Kari, Fjellglimt.Ida, Fjellglimt.Per];

    private static Actor Named(string name) => Everyone()[WhoHaveIt.Select(row => row.Data).ToList().IndexOf(name)];

    private static ConcernStory AllTold() => A.Concern().HandedOn().SharedWithLeader().Answered();

    private static Verdict Reads(Actor actor, ConcernStory story) => Permissions.Decide(Deed.ReadLog, story.Concern.StandingOf(actor, story.Now));
}

using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Access;

/// <summary>Strictly confidential: none but named employees have a part in the case or know of it, in no role and in no emergency (R14).</summary>
public sealed class NamedStaffTests
{
    private const AddressProtection Strict = AddressProtection.StrictlyConfidential;

    private static readonly ConcernStory Story = A.FollowUp();

    [Fact]
    public void Strict_WhoHasItAlready_IsNamedByThat_R14()
    {
        var started = A.Concern().HandedOn();
        Assert.Equal([Fjellglimt.Kari.Person, Fjellglimt.Ida.Person], started.Concern.Named());
        Assert.True(May(Deed.ReadLog, started, Fjellglimt.Ida));

        Assert.Equal([Fjellglimt.Per.Person, Fjellglimt.Kari.Person], Story.Concern.Named());
        Assert.True(May(Deed.ReadLog, Story, Fjellglimt.Kari));
        Assert.True(May(Deed.NameStaff, Story, Fjellglimt.Per));
    }

    [Fact]
    public void Strict_WhoIsTakenOut_FindsNoSuchCaseAndIsOnNoList_R14()
    {
        var removed = Removed(Story, Fjellglimt.Kari);

        Assert.Equal(Verdict.NotThere, Permissions.Decide(Deed.SeeConcern, removed.Concern.StandingOf(Strictly(Fjellglimt.Kari), removed.Now)));
        Assert.Equal(Verdict.NotThere, Permissions.Decide(Deed.SeeConcern, removed.Concern.StandingOf(Fjellglimt.Kari, removed.Now))); // also when the registers are behind
        Assert.DoesNotContain(removed.Concern.Relations(), one => one.Person == Fjellglimt.Kari.Person);
        Assert.False(removed.Concern.HolderActs(Strictly(Fjellglimt.Kari), removed.Today));
        Assert.True(May(Deed.ReadLog, Named(removed, Fjellglimt.Kari), Fjellglimt.Kari));
    }

    [Fact]
    public void Strict_CoordinatorAndLeaderWhoAreNotNamed_OpenNothingInAnEmergency_R14()
    {
        Assert.Equal(Verdict.Allowed, Permissions.Decide(Deed.OpenEmergency, Story.Concern.StandingOf(Fjellglimt.Coordinator, Story.Now)));
        Assert.Equal(Verdict.NotThere, Permissions.Decide(Deed.OpenEmergency, Story.Concern.StandingOf(Strictly(Fjellglimt.Coordinator), Story.Now)));
        Assert.True(May(Deed.OpenEmergency, Named(Story, Fjellglimt.Coordinator), Fjellglimt.Coordinator));
    }

    [Fact]
    public void Strict_EmergencyOpenedBefore_EndsWithTheGrade_R14()
    {
        var opened = Story.EmergencyOpened(Fjellglimt.Coordinator);

        Assert.True(Permissions.Decide(Deed.ReadLog, opened.Concern.StandingOf(Fjellglimt.Coordinator, opened.Now)) == Verdict.Allowed);
        Assert.False(May(Deed.ReadLog, opened, Fjellglimt.Coordinator));
    }

    [Fact]
    public void Strict_SecondPersonOfAnEmergency_IsOneOfTheNamed_R14()
    {
        var gone = Removed(Named(Story, Fjellglimt.Coordinator), Fjellglimt.Kari);
        Actor[] employees = [Strictly(Fjellglimt.Kari), Strictly(Fjellglimt.Per)];

        Assert.Equal(Fjellglimt.Per.Person, gone.Concern.WhoIsTold(Strictly(Fjellglimt.Coordinator), employees, gone.Today)?.Person);
        Assert.Null(gone.Concern.WhoIsTold(Strictly(Fjellglimt.Coordinator), [Strictly(Fjellglimt.Ida), Strictly(Fjellglimt.Kari)], gone.Today));
    }

    [Fact]
    public void BringIn_WhoIsNotNamed_BreaksNotNamed_R14()
    {
        var joined = Story.Concern.AddParticipant(Fjellglimt.Ida.AsColleague(), "Følger med.", Story.Today);

        Assert.Equal(Rule.NotNamed, BringingIn(Story, joined, Strict));
        Assert.Null(BringingIn(Story, joined, AddressProtection.Confidential));
        Assert.Null(BringingIn(Named(Story, Fjellglimt.Ida), joined, Strict));
        Assert.Equal(Rule.NotNamed, BringingIn(Removed(Named(Story, Fjellglimt.Ida), Fjellglimt.Ida), joined, Strict));
    }

    [Fact]
    public void ShareWithLeader_WhoIsNotNamed_NamesThemByThat_R14()
    {
        var shared = A.Concern().SharedWithLeader();

        Assert.Null(BringingIn(A.Concern(), shared.Last.Entry, Strict));
        Assert.True(May(Deed.NameStaff, shared, Fjellglimt.Per));
    }

    [Fact]
    public void NameStaff_NamedAlready_BreaksNamedSoAlready_R14() =>
        Assert.Equal(Rule.NamedSoAlready, Broken.By(() => Named(Story, Fjellglimt.Kari)));

    [Fact]
    public void RemoveStaff_NotNamed_BreaksNamedSoAlready_R14() =>
        Assert.Equal(Rule.NamedSoAlready, Broken.By(() => Removed(Story, Fjellglimt.Ida)));

    [Fact]
    public void RemoveStaff_Oneself_BreaksLeaderStaysNamed_R14() =>
        Assert.Equal(Rule.LeaderStaysNamed, Broken.By(() => Removed(Story, Fjellglimt.Per)));

    [Fact]
    public void NameStaff_NotStrict_BreaksNotStrictlyConfidential_R14()
    {
        Assert.Equal(Rule.NotStrictlyConfidential, Broken.By(() => Story.Concern.NameStaff(Fjellglimt.Ida.AsColleague(), AddressProtection.Confidential)));
        Assert.Equal(Rule.NotStrictlyConfidential, Broken.By(() => Story.Concern.RemoveStaff(Fjellglimt.Per, Fjellglimt.Kari.Person, AddressProtection.None)));
        Assert.Null(Broken.By(() => Removed(Story, Fjellglimt.Kari).Concern.NameStaff(Fjellglimt.Kari.AsColleague(), AddressProtection.None))); // taken out before it was loosened
    }

    [Fact]
    public void NameStaff_OfTheFamily_BreaksOwnFamily_R14() =>
        Assert.Equal(Rule.OwnFamily, Broken.By(() => Named(Story, Fjellglimt.Ida.WithChild(Fjellglimt.Emil))));

    [Fact]
    public void NameStaff_OfAnotherMunicipality_BreaksPersonNotOfService_R14() =>
        Assert.Equal(Rule.PersonNotOfService, Broken.By(() => Named(Story, Fjellglimt.Ida.ServingAnotherMunicipality())));

    [Fact]
    public void NameStaff_ByTheHolder_IsNotTheirs_R14() =>
        Assert.Equal(Verdict.NotThisDeed, Permissions.Decide(Deed.NameStaff, Story.Concern.StandingOf(Strictly(Fjellglimt.Kari), Story.Now)));

    [Fact]
    public void Standing_ProtectedGuardianWhomTheRegistersNameNoMore_IsProtectedAsBefore_R13()
    {
        var persons = new Dictionary<PersonId, AddressProtection> { [Fjellglimt.Marte.Person] = Strict };

        Assert.Equal(Strict, Story.Concern.StandingOf(Fjellglimt.Kari with { Protected = persons }, Story.Now).Grade);
        Assert.True(Story.Concern.StandingOf(Fjellglimt.Jonas with { Protected = persons }, Story.Now).IsOther);
    }

    private static Rule? BringingIn(ConcernStory story, Entry entry, AddressProtection grade) => Broken.By(() =>
    {
        story.Concern.RefuseUnnamed([entry], grade);
        return story;
    });

    private static Actor Strictly(Actor actor) => actor.With(new Shield(Strict), Fjellglimt.Emil);

    private static bool May(Deed deed, ConcernStory story, Actor actor) => Permissions.Decide(deed, story.Concern.StandingOf(Strictly(actor), story.Now)) == Verdict.Allowed;

    private static ConcernStory Named(ConcernStory story, Actor who) =>
        story.By(Strictly(Fjellglimt.Per), Deed.NameStaff, concern => concern.NameStaff(who.AsColleague(), Strict));

    private static ConcernStory Removed(ConcernStory story, Actor who) =>
        story.By(Strictly(Fjellglimt.Per), Deed.NameStaff, concern => concern.RemoveStaff(Fjellglimt.Per, who.Person, Strict));
}

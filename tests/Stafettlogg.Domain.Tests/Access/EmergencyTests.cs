using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Access;

/// <summary>Emergency access: for hours, by who leads or coordinates, told to a second person and to the family, and never before the log.</summary>
public sealed class EmergencyTests
{
    public static TheoryData<string> Openers => [nameof(Fjellglimt.Coordinator), nameof(Fjellglimt.Turid)];

    [Theory]
    [MemberData(nameof(Openers))]
    public void OpenEmergency_ByLeaderOfTheUnitOrCoordinator_OpensTheLogForAWhile(string name)
    {
        var opener = Named(name);
        var story = A.FollowUp().Noted();
        Assert.Equal(Verdict.NotThere, May(Deed.ReadLog, story, opener));

        var opened = story.EmergencyOpened(opener);

        var end = story.Now + Emergencies.Hold;
        Assert.Equal(end, ((EmergencyOpened)opened.Last.Entry).Until);
        Assert.Equal(Verdict.Allowed, May(Deed.ReadLog, opened, opener));
        Assert.Equal(Verdict.NotThisDeed, May(Deed.PrintLog, opened, opener));
        Assert.Equal(Verdict.NotThisDeed, May(Deed.WriteNote, opened, opener));
        Assert.Equal(Verdict.Allowed, Permissions.Decide(Deed.ReadLog, opened.Concern.StandingOf(opener, end.AddTicks(-1))));
        Assert.Equal(Verdict.NotThere, Permissions.Decide(Deed.ReadLog, opened.Concern.StandingOf(opener, end)));
    }

    [Fact]
    public void OpenEmergency_ByAnybodyElse_FindsNothing() =>
        Assert.All(
            new[] { Fjellglimt.Siri, Fjellglimt.Tor, Fjellglimt.Anne, Fjellglimt.Ida, Fjellglimt.Marte, Fjellglimt.EmilHimself },
            actor => Assert.Equal(Verdict.NotThere, May(Deed.OpenEmergency, A.FollowUp(), actor)));

    [Fact]
    public void OpenEmergency_OfOnesOwnFamilyOrHousehold_FindsNothing()
    {
        var near = Fjellglimt.Coordinator with { Household = new HashSet<PersonId> { Fjellglimt.Emil } };

        Assert.Equal(Verdict.NotThere, May(Deed.OpenEmergency, A.FollowUp(), Fjellglimt.Vigdis));
        Assert.Equal(Verdict.NotThere, May(Deed.OpenEmergency, A.FollowUp(), near));
        Assert.Equal(Verdict.NotThere, May(Deed.ReadLog, A.FollowUp().EmergencyOpened(), near));
    }

    [Fact]
    public void OpenEmergency_ByCoordinatorOfAnotherMunicipality_FindsNothing() =>
        Assert.Equal(Verdict.NotThere, May(Deed.OpenEmergency, A.FollowUp(), Fjellglimt.Coordinator.ServingAnotherMunicipality()));

    [Fact]
    public void OpenEmergency_BeforeTheLog_FindsNothingAndBreaksNotAtThisLevel()
    {
        var story = A.Concern().SharedWithLeader();

        Assert.Equal(Verdict.NotThere, May(Deed.OpenEmergency, story, Fjellglimt.Coordinator));
        Assert.Equal(Rule.NotAtThisLevel, Broken.By(() => story.Concern.OpenEmergency(Fjellglimt.Coordinator, EmergencyReason.Urgent, "Nå.", Fjellglimt.Per.AsColleague(), story.Now)));
    }

    [Fact]
    public void OpenEmergency_WhatIsFromBeforeTheLog_StaysClosed()
    {
        var story = A.FollowUp().EmergencyOpened();

        var lines = story.Concern.LinesFor(story.Concern.StandingOf(Fjellglimt.Coordinator, story.Now));

        Assert.Equal(4, lines[0].Sequence);
        Assert.DoesNotContain(lines, line => line.Entry.Visibility == Visibility.BeforeLog);
    }

    [Fact]
    public void OpenEmergency_PostLost_IsClosedAtOnce() =>
        Assert.Equal(Verdict.NotThere, May(Deed.ReadLog, A.FollowUp().EmergencyOpened(Fjellglimt.Turid), Fjellglimt.Turid.NoLongerLeading()));

    [Fact]
    public void OpenEmergency_NobodyElse_BreaksNobodyToTell()
    {
        var story = A.FollowUp();

        foreach (var told in new[] { null, Fjellglimt.Coordinator.AsColleague(), Fjellglimt.Vigdis.AsColleague() })
            Assert.Equal(Rule.NobodyToTell, Broken.By(() => story.Concern.OpenEmergency(Fjellglimt.Coordinator, EmergencyReason.Urgent, "Nå.", told, story.Now)));
    }

    [Fact]
    public void OpenEmergency_WithoutReason_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().EmergencyOpened(text: " ")));

    [Fact]
    public void OpenEmergency_Done_IsToldToTheFamilyAndDueForTheSecondPersonUntilTheyHaveLooked()
    {
        var story = A.FollowUp().BothConsented(Domain.Consent.Consents.FamilyReads).EmergencyOpened();

        Assert.Contains(story.Last, story.Concern.LinesFor(story.Concern.StandingOf(Fjellglimt.Marte, story.Now)));
        Assert.Equal(new Due(DueKind.SeeEmergency, story.Today, Fjellglimt.Kari.Person), story.Concern.Dues().First());
        Assert.DoesNotContain(story.EmergencySeen().Concern.Dues(), due => due.Kind == DueKind.SeeEmergency);
        Assert.Contains(story.ClosedFollowUp().Concern.Dues(), due => due.Kind == DueKind.SeeEmergency);
    }

    [Fact]
    public void OpenEmergency_SecondPersonWithNoPartInIt_SeesThatThereIsOneUntilTheyHaveLooked()
    {
        var story = A.FollowUp().EmergencyOpened(Fjellglimt.Turid, told: Fjellglimt.Coordinator);

        Assert.Equal(Verdict.Allowed, May(Deed.SeeReaders, story, Fjellglimt.Coordinator));
        Assert.Equal(Verdict.NotThisDeed, May(Deed.ReadLog, story, Fjellglimt.Coordinator));
        Assert.Equal(Verdict.NotThere, May(Deed.SeeReaders, story.EmergencySeen(Fjellglimt.Coordinator), Fjellglimt.Coordinator));
    }

    [Fact]
    public void AcknowledgeEmergency_ByAnotherOrTwice_BreaksNoEmergencyToSee()
    {
        var story = A.FollowUp().EmergencyOpened();

        Assert.Equal(Rule.NoEmergencyToSee, Broken.By(() => story.Concern.AcknowledgeEmergency(Fjellglimt.Per, story.Last.Sequence)));
        Assert.Equal(Rule.NoEmergencyToSee, Broken.By(() => story.Concern.AcknowledgeEmergency(Fjellglimt.Kari, 1)));
        Assert.Equal(Rule.NoEmergencyToSee, Broken.By(() => story.EmergencySeen().Concern.AcknowledgeEmergency(Fjellglimt.Kari, story.Last.Sequence)));
    }

    [Fact]
    public void WhoIsTold_IsTheHolderThenALeaderThenACoordinator_AndNeverOneself()
    {
        var story = A.FollowUp();
        Actor[] all = [Fjellglimt.Vigdis, Fjellglimt.Turid, Fjellglimt.Per, Fjellglimt.Kari, Fjellglimt.Coordinator];

        Assert.Equal(Fjellglimt.Kari.Person, story.Concern.WhoIsTold(Fjellglimt.Coordinator, all, story.Today)!.Person);
        Assert.Equal(Fjellglimt.Per.Person, story.Concern.WhoIsTold(Fjellglimt.Kari, all, story.Today)!.Person);
        Assert.Equal(Fjellglimt.Turid.Person, story.Concern.WhoIsTold(Fjellglimt.Per, [.. all.Except([Fjellglimt.Kari])], story.Today)!.Person);
        Assert.Equal(Fjellglimt.Coordinator.Person, story.Concern.WhoIsTold(Fjellglimt.Turid, [Fjellglimt.Turid, Fjellglimt.Vigdis, Fjellglimt.Coordinator], story.Today)!.Person);
        Assert.Null(story.Concern.WhoIsTold(Fjellglimt.Coordinator, [Fjellglimt.Coordinator, Fjellglimt.Vigdis], story.Today));
    }

    private static Actor Named(string name) => name == nameof(Fjellglimt.Turid) ? Fjellglimt.Turid : Fjellglimt.Coordinator;

    private static Verdict May(Deed deed, ConcernStory story, Actor actor) => Permissions.Decide(deed, story.Concern.StandingOf(actor, story.Now));
}

using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Log;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Access;

/// <summary>Who stands how to a follow-up: each test asks the whole way, from the log and the registers to the table.</summary>
public sealed class FollowUpStandingTests
{
    private static readonly string[] Nurses = [Fjellglimt.Nursing];

    [Fact]
    public void StandingOf_AuthorWhoDoesNotHold_IsNothingFromLevelOneOn()
    {
        var story = A.ReadyToOpen().HandedOn().Opened(by: Fjellglimt.Ida);

        Assert.Empty(Relations(story, Fjellglimt.Kari));
        Assert.Equal([Relation.Holder], Relations(story, Fjellglimt.Ida));
        Assert.Equal([Relation.Leader], Relations(story, Fjellglimt.Per));
    }

    [Fact]
    public void StandingOf_LeaderWhoWondered_LeadsToTheEnd()
    {
        var story = A.Concern(by: Fjellglimt.Per).TalkedWithGuardians(by: Fjellglimt.Per).Opened(by: Fjellglimt.Per);

        Assert.Equal([Relation.Leader, Relation.Holder], Relations(story, Fjellglimt.Per).Order());
        Assert.Equal([Relation.Leader], Relations(story.BatonOffered().BatonAccepted(), Fjellglimt.Per));
        Assert.Empty(Relations(story, Fjellglimt.Turid));
    }

    [Fact]
    public void StandingOf_HolderAfterClosing_IsStillHolder() =>
        Assert.Equal([Relation.Holder], Relations(A.FollowUp().ClosedFollowUp(), Fjellglimt.Kari));

    [Fact]
    public void StandingOf_ParticipantAfterClosing_IsNothing() => Assert.Empty(Relations(A.AtLevelTwo().ClosedFollowUp(), Fjellglimt.Hanne));

    [Fact]
    public void StandingOf_ParticipantWhoChangedServiceInTheHouse_IsNothing() =>
        Assert.Empty(Relations(A.AtLevelThree(), Fjellglimt.Hanne.Serving(Fjellglimt.Ppt)));

    [Fact]
    public void StandingOf_ConsentToOneServiceOfTheHouse_OpensNothingToTheOthersThereNorToWhoLeadsIt_R1()
    {
        var story = A.FollowUp().BothConsented(Fjellglimt.Ppt).WentUp().Joined(Fjellglimt.Ingrid);

        Assert.Equal([Relation.Participant], Relations(story, Fjellglimt.Ingrid));
        Assert.Empty(Relations(story, Fjellglimt.Hanne));
        Assert.Empty(Relations(story, Fjellglimt.Tor));
        Assert.False(story.Concern.Reaches(Fjellglimt.House, Fjellglimt.Nursing, story.Today));
        Assert.Equal(Rule.ConsentNotInForce, Broken.By(() => story.Joined(Fjellglimt.Hanne)));
        Assert.Equal(Rule.ConsentNotInForce, Broken.By(() => story.Joined(Fjellglimt.Tor)));
    }

    [Fact]
    public void StandingOf_WonderOfOneServiceInTheHouse_IsNothingToTheOthersThere_R1()
    {
        var story = A.Concern(A.Wonder with { Unit = Fjellglimt.House }, by: Fjellglimt.Hanne);

        Assert.Equal([Relation.Author], Relations(story, Fjellglimt.Hanne));
        Assert.Equal(Rule.RecipientNotOfUnit, Broken.By(() => story.HandedOn(Fjellglimt.Ingrid, by: Fjellglimt.Hanne)));
        Assert.Empty(Relations(story, Fjellglimt.Tor));
        Assert.Equal([Relation.Leader, Relation.ReadingLeader], Relations(story.SharedWithLeader(Fjellglimt.Tor, by: Fjellglimt.Hanne), Fjellglimt.Tor));
    }

    [Fact]
    public void StandingOf_HouseholdOfTheChild_IsNothingHoweverTheyAreTied() =>
        Assert.All(
            new[] { Fjellglimt.Kari, Fjellglimt.Per, Fjellglimt.Hanne }.Select(one => one with { Household = new HashSet<PersonId> { Fjellglimt.Emil } }),
            actor => Assert.Empty(Relations(A.AtLevelTwo(), actor)));

    [Fact]
    public void Joined_HouseholdOfTheChild_BreaksOwnFamily() =>
        Assert.Equal(
            Rule.OwnFamily,
            Broken.By(() => A.FollowUp().Joined(Fjellglimt.Ida with { Household = new HashSet<PersonId> { Fjellglimt.Emil } })));

    [Fact]
    public void StandingOf_Participant_HasItToTheLastDayOfConsent()
    {
        var story = A.FollowUp().BothConsentedUntil(A.Day.AddDays(5), Nurses).WentUp().Joined();

        Assert.Equal([Relation.Participant], story.Concern.StandingOf(Fjellglimt.Hanne, A.Morning.AddDays(5)).Relations);
        Assert.Empty(story.Concern.StandingOf(Fjellglimt.Hanne, A.Morning.AddDays(6)).Relations);
    }

    [Fact]
    public void StandingOf_ConsentWithdrawnByOneParent_IsNothingAtOnce() =>
        Assert.Empty(Relations(A.AtLevelTwo().ConsentWithdrawn(Fjellglimt.Marte, Nurses), Fjellglimt.Hanne));

    [Fact]
    public void StandingOf_ConsentRenewed_IsWhatItWas() =>
        Assert.Equal(
            [Relation.Participant], Relations(A.AtLevelTwo().ConsentWithdrawn(Fjellglimt.Marte, Nurses).ConsentGiven(Fjellglimt.Marte, Nurses), Fjellglimt.Hanne));

    [Fact]
    public void StandingOf_OfferedTheBaton_SeesTheSummaryAndNotTheLog()
    {
        var story = A.FollowUp().BatonOffered();
        var standing = story.Concern.StandingOf(Fjellglimt.Ida, story.Now);

        Assert.Equal([Relation.Offered], standing.Relations);
        Assert.Equal(
            [Deed.SeeBaton, Deed.SeeDuty, Deed.NoteDuty, Deed.AcceptBaton, Deed.DeclineBaton],
            Enum.GetValues<Deed>().Where(deed => Permissions.Decide(deed, standing) == Verdict.Allowed));
        Assert.Empty(story.Concern.LinesFor(standing));
    }

    [Fact]
    public void StandingOf_OfferTakenBack_IsNothing() => Assert.Empty(Relations(A.FollowUp().BatonOffered().BatonTakenBack(), Fjellglimt.Ida));

    [Fact]
    public void StandingOf_SharedLogOpensAtLevelTwo_OtherServicesAndFamilyWaitForIt()
    {
        var pack = Modum.Pack with { SharedLogOpensAtLevel = 2 };
        var one = A.ReadyToOpen().Opened(pack: pack).BothConsented(Fjellglimt.Nursing, Consents.FamilyReads);

        Assert.False(one.Concern.Reaches(Fjellglimt.House, Fjellglimt.Nursing, one.Today));
        Assert.Equal([Relation.Consenter], Relations(one, Fjellglimt.Marte));

        var two = one.WentUp().Joined();
        Assert.Equal([Relation.Participant], Relations(two, Fjellglimt.Hanne));
        Assert.Contains(Relation.Guardian, Relations(two, Fjellglimt.Marte));
        Assert.Contains(Relation.Guardian, Relations(two.MeasureAgreed().Evaluated().WentDown(), Fjellglimt.Marte));
    }

    [Fact]
    public void StandingOf_Guardian_ReadsWhenBothConsentToTheFamilysReading()
    {
        var one = A.FollowUp().ConsentRegistered(Fjellglimt.Marte, [Consents.FamilyReads]);
        Assert.Equal([Relation.Consenter], Relations(one, Fjellglimt.Marte));
        Assert.Empty(Relations(one, Fjellglimt.Jonas));

        var both = one.ConsentRegistered(Fjellglimt.Jonas, [Consents.FamilyReads]);
        Assert.Equal([Relation.Guardian, Relation.Consenter], Relations(both, Fjellglimt.Marte).Order());
        Assert.Equal([Relation.Guardian, Relation.Consenter], Relations(both, Fjellglimt.Jonas).Order());
    }

    [Fact]
    public void StandingOf_GuardianOfWhomTheLogKnowsNothing_IsNothing() =>
        Assert.Empty(Relations(
            A.ReadyToOpen().Opened(guardians: [A.Parents[0]]).ConsentRegistered(Fjellglimt.Marte, [Consents.FamilyReads]), Fjellglimt.Jonas));

    [Fact]
    public void StandingOf_GuardianSaidToBeWithoutResponsibility_ReadsNoMoreAtOnceAndIsNothingWhenApproved()
    {
        var said = A.FollowUp().BothConsented(Consents.FamilyReads).GuardianRecorded(Fjellglimt.Jonas, Domain.Family.Responsibility.No);

        Assert.Equal([Relation.Consenter], Relations(said, Fjellglimt.Jonas));
        Assert.Empty(Relations(said.GuardianApproved(Fjellglimt.Jonas), Fjellglimt.Jonas));
    }

    [Fact]
    public void StandingOf_GuardianWhomTheRegisterNamesNoMore_IsNothing() =>
        Assert.Empty(Relations(A.FollowUp().BothConsented(Consents.FamilyReads), Fjellglimt.Marte with { Children = new HashSet<PersonId>() }));

    [Theory]
    [InlineData(AddressProtection.Confidential, false, true)]
    [InlineData(AddressProtection.Confidential, true, true)]
    [InlineData(AddressProtection.StrictlyConfidential, false, false)]
    [InlineData(AddressProtection.StrictlyConfidential, true, false)]
    public void StandingOf_AddressProtection_LeavesAGuardianByGrade_R14(AddressProtection grade, bool other, bool reads)
    {
        var marte = Fjellglimt.Marte.With(new Shield(grade, other), Fjellglimt.Emil);

        Assert.Equal(reads, Relations(A.FollowUp().BothConsented(Consents.FamilyReads), marte).Contains(Relation.Guardian));
    }

    [Fact]
    public void StandingOf_AddressProtectionOfAnotherChild_ChangesNothing_R14() => Assert.Contains(
        Relation.Guardian,
        Relations(A.FollowUp().BothConsented(Consents.FamilyReads), Fjellglimt.Marte.With(new Shield(AddressProtection.StrictlyConfidential), Fjellglimt.Liv)));

    [Fact]
    public void StandingOf_ChildTooYoung_IsNothing() =>
        Assert.Empty(Relations(A.FollowUp().BothConsented(Consents.FamilyReads), Fjellglimt.EmilHimself));

    [Fact]
    public void StandingOf_YoungPersonOldEnough_ReadsWithoutBeingAsked()
    {
        var story = A.ReadyToOpen(A.WonderOfLiv).Opened(born: Fjellglimt.LivBorn);

        Assert.Equal([Relation.Youth], Relations(story, Fjellglimt.LivHerself));
        Assert.Equal([Relation.Youth, Relation.Consenter], Relations(story.ConsentRequested(Nurses, [Fjellglimt.LivHerself]), Fjellglimt.LivHerself).Order());
        Assert.Empty(Relations(story, Fjellglimt.Marte));
    }

    [Fact]
    public void StandingOf_ParentsOfAYoungPersonOldEnough_ReadWhenSheConsents()
    {
        var story = A.ReadyToOpen(A.WonderOfLiv).Opened(born: Fjellglimt.LivBorn).ConsentRegistered(Fjellglimt.LivHerself, [Consents.FamilyReads]);

        Assert.Equal([Relation.Guardian], Relations(story, Fjellglimt.Marte));
        Assert.Equal([Relation.Guardian], Relations(story, Fjellglimt.Jonas));
    }

    [Fact]
    public void StandingOf_FifteenthBirthday_TheParentsReadNoMore()
    {
        var story = A.ReadyToOpen().Opened(born: new DateOnly(2011, 3, 10)).BothConsented(Consents.FamilyReads);

        Assert.Contains(Relation.Guardian, story.Concern.StandingOf(Fjellglimt.Marte, Oslo.Noon(new DateOnly(2026, 3, 9))).Relations);
        Assert.Empty(story.Concern.StandingOf(Fjellglimt.Marte, Oslo.Noon(new DateOnly(2026, 3, 10))).Relations);
        Assert.Equal([Relation.Youth], story.Concern.StandingOf(Fjellglimt.EmilHimself, Oslo.Noon(new DateOnly(2026, 3, 10))).Relations);
    }

    [Fact]
    public void LinesFor_Holder_AreAllAndForAnotherServiceOnlyFromTheOpening()
    {
        var story = A.AtLevelTwo().Corrected(1);

        Assert.Equal(story.Concern.Lines, Lines(story, Fjellglimt.Kari));
        Assert.Equal([.. Enumerable.Range(4, story.Concern.Version - 4)], Lines(story, Fjellglimt.Hanne).Select(line => line.Sequence));
    }

    [Fact]
    public void LinesFor_Family_AreTheSharedOnesOnly()
    {
        var story = A.FollowUp().BothConsented(Consents.FamilyReads).Noted();

        Assert.NotEmpty(Lines(story, Fjellglimt.Marte));
        Assert.All(Lines(story, Fjellglimt.Marte), line => Assert.Equal(Visibility.SharedLog, line.Entry.Visibility));
    }

    [Fact]
    public void LinesFor_ColleagueWhoCameAfterTheOpening_AreFromTheOpening() =>
        Assert.Equal(4, Lines(A.FollowUp().Joined(Fjellglimt.Ida), Fjellglimt.Ida)[0].Sequence);

    [Fact]
    public void LinesFor_AuthorWhoServesInAnotherUnitNow_AreFromTheOpening()
    {
        var moved = Fjellglimt.Kari.MovedTo(Fjellglimt.House).Serving(Fjellglimt.Nursing);
        var story = A.AtLevelTwo().BatonOffered().BatonAccepted().Joined(moved, by: Fjellglimt.Ida);

        Assert.Equal(4, Lines(story, moved)[0].Sequence);
    }

    [Fact]
    public void Correct_EntryOneMayNoLongerRead_BreaksNoSuchEntry() =>
        Assert.Equal(
            Rule.NoSuchEntry,
            Broken.By(() => A.AtLevelTwo().Corrected(1, by: Fjellglimt.Hanne)));

    private static IReadOnlySet<Relation> Relations(ConcernStory story, Actor actor) => story.Concern.StandingOf(actor, story.Now).Relations;

    private static IReadOnlyList<Recorded> Lines(ConcernStory story, Actor actor) => story.Concern.LinesFor(story.Concern.StandingOf(actor, story.Now));
}

using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Family;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Family;

/// <summary>Who speaks for a child on another basis than a parent's: with evidence, for a time, seen by two (R8).</summary>
public sealed class RepresentationTests
{
    private static readonly Actor Foster = Fjellglimt.Marte with { Person = new(Guid.Parse("00000000-0000-0000-0000-0000000000f1")), Children = new HashSet<PersonId> { Fjellglimt.Emil } };

    [Theory]
    [InlineData(GuardianBasis.FosterParent, ResponsibilitySource.CareOrder, false)]
    [InlineData(GuardianBasis.FosterParent, ResponsibilitySource.PlacementAgreement, false)]
    [InlineData(GuardianBasis.ChildWelfare, ResponsibilitySource.CareOrder, true)]
    [InlineData(GuardianBasis.AppointedGuardian, ResponsibilitySource.Appointment, true)]
    public void Representative_OnABasis_IsNothingUntilASecondPersonApprovesAndThenReadsAndConsentsAsTheBasisSays_R8(
        GuardianBasis basis, ResponsibilitySource source, bool consents)
    {
        var story = A.FollowUp().BothConsented(Consents.FamilyReads).RepresentativeRecorded(Foster, basis, source);
        Assert.Empty(RelationsOf(story));
        Assert.Equal([Fjellglimt.Marte.Person, Fjellglimt.Jonas.Person], story.Concern.Consenters(story.Today));

        var approved = story.GuardianApproved(Foster);
        Assert.Equal(consents, approved.Concern.Consenters(approved.Today).Contains(Foster.Person));
        // One who consents too is one more who must say yes: till then nobody of the family reads.
        Assert.Equal(consents ? [] : [Relation.Guardian], RelationsOf(approved));
        if (!consents) return;
        Assert.Equal([Relation.Guardian, Relation.Consenter], RelationsOf(approved.ConsentRegistered(Foster, [Consents.FamilyReads])).Order());
    }

    [Fact]
    public void Representative_WhenTheirTimeIsOver_IsNothingFromTheNextDay_R8()
    {
        var last = A.FollowUp().Today.AddDays(10);
        var story = A.FollowUp().BothConsented(Consents.FamilyReads).RepresentativeRecorded(Foster, GuardianBasis.FosterParent, ResponsibilitySource.CareOrder, until: last).GuardianApproved(Foster);

        Assert.Equal([Relation.Guardian], story.Concern.StandingOf(Foster, Oslo.NextMidnight(Oslo.Noon(last)).AddSeconds(-1)).Relations);
        Assert.Empty(story.Concern.StandingOf(Foster, Oslo.NextMidnight(Oslo.Noon(last))).Relations);
    }

    [Fact]
    public void Representative_EndedByOneEmployee_IsNothingAtOnceThoughTheirConsentIsNeededUntilASecondHasSeenIt_R8()
    {
        var story = A.FollowUp().RepresentativeRecorded(Foster, GuardianBasis.ChildWelfare, ResponsibilitySource.CareOrder).GuardianApproved(Foster).ConsentRegistered(Foster, [Consents.FamilyReads]).BothConsented(Consents.FamilyReads);
        Assert.NotEmpty(RelationsOf(story));

        var ended = story.GuardianRecorded(Foster, Responsibility.No, ResponsibilitySource.CareOrder, on: new(GuardianBasis.ChildWelfare));
        Assert.Empty(RelationsOf(ended));
        Assert.Contains(Foster.Person, ended.Concern.Consenters(ended.Today));
        Assert.DoesNotContain(Foster.Person, ended.GuardianApproved(Foster).Concern.Consenters(ended.Today));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ChildWelfareWithTheCare_DecidesByTheOrderWhatParentsRead_R8(bool parentsRead)
    {
        var story = A.FollowUp().BothConsented(Consents.FamilyReads)
            .RepresentativeRecorded(Foster, GuardianBasis.ChildWelfare, ResponsibilitySource.CareOrder, parentsRead: parentsRead).GuardianApproved(Foster).ConsentRegistered(Foster, [Consents.FamilyReads]);

        Assert.Equal(parentsRead, story.Concern.StandingOf(Fjellglimt.Marte, story.Now).Relations.Contains(Relation.Guardian));
        Assert.Contains(Fjellglimt.Marte.Person, story.Concern.Consenters(story.Today));
    }

    [Fact]
    public void Representative_KnownToTheRegisters_StandsUnderTheirOwnIdOnceApproved()
    {
        var real = Fjellglimt.Vigdis.Person;
        var story = A.FollowUp().RepresentativeRecorded(Foster, GuardianBasis.FosterParent, ResponsibilitySource.CareOrder);

        var approved = story.By(Fjellglimt.Per, Deed.ApproveGuardian, concern => concern.ApproveGuardian(Fjellglimt.Per, Foster.Person, real, numberFits: true));

        Assert.Null(approved.Concern.Guardians.Of(Foster.Person));
        Assert.True(approved.Concern.Guardians.Of(real)!.IsResponsibleOn(approved.Today));
    }

    [Fact]
    public void Approve_OneWhoIsAGuardianOfTheCaseAlready_BreaksRecordedUnderAnotherName()
    {
        var concern = A.FollowUp().RepresentativeRecorded(Foster, GuardianBasis.FosterParent, ResponsibilitySource.CareOrder).Concern;

        foreach (var same in new[] { Fjellglimt.Marte.Person, Fjellglimt.Emil, Fjellglimt.Per.Person, Fjellglimt.Kari.Person })
            Assert.Equal(Rule.RecordedUnderAnotherName, Broken.By(() => concern.ApproveGuardian(Fjellglimt.Per, Foster.Person, same, numberFits: true)));
    }

    [Fact]
    public void Approve_ByOneWhoReadAnotherNumber_BreaksNumberDoesNotFit_R8()
    {
        var concern = A.FollowUp().RepresentativeRecorded(Foster, GuardianBasis.FosterParent, ResponsibilitySource.CareOrder).Concern;

        Assert.Equal(Rule.NumberDoesNotFit, Broken.By(() => concern.ApproveGuardian(Fjellglimt.Per, Foster.Person)));
    }

    [Theory]
    [InlineData(GuardianBasis.ChildWelfare, Responsibility.Yes, true)]
    [InlineData(GuardianBasis.ChildWelfare, Responsibility.Yes, false)]
    [InlineData(GuardianBasis.ChildWelfare, Responsibility.No, false)]
    [InlineData(GuardianBasis.FosterParent, Responsibility.Yes, false)]
    public void ChildWelfareWithTheCare_RecordedAnewByOneEmployee_OpensNothingToParents_R8(GuardianBasis basis, Responsibility responsibility, bool parentsRead)
    {
        var story = A.FollowUp().BothConsented(Consents.FamilyReads)
            .RepresentativeRecorded(Foster, GuardianBasis.ChildWelfare, ResponsibilitySource.CareOrder, parentsRead: false).GuardianApproved(Foster)
            .ConsentRegistered(Foster, [Consents.FamilyReads]);

        var anew = story.GuardianRecorded(Foster, responsibility, ResponsibilitySource.CareOrder, on: new(basis, Until: story.Today.AddDays(1), ParentsRead: parentsRead));

        Assert.False(anew.Concern.StandingOf(Fjellglimt.Marte, anew.Now).IsAny(Relation.Guardian));
        Assert.False(anew.Later(TimeSpan.FromDays(3)).Concern.StandingOf(Fjellglimt.Marte, anew.Now.AddDays(3)).IsAny(Relation.Guardian));
    }

    [Fact]
    public void Guardian_WhoConsentsAsAParentMadeAFosterParent_BreaksStandsOnAnotherBasis() =>
        Assert.Equal(Rule.StandsOnAnotherBasis, Broken.By(() => A.FollowUp().GuardianRecorded(Fjellglimt.Jonas, source: ResponsibilitySource.CareOrder, on: new(GuardianBasis.FosterParent))));

    [Fact]
    public void Representative_AsAParent_BreaksNotAGuardian() =>
        Assert.Equal(Rule.NotAGuardian, Broken.By(() => A.FollowUp().RepresentativeRecorded(Foster, GuardianBasis.Parent, ResponsibilitySource.Certificate)));

    [Theory]
    [InlineData(GuardianBasis.FosterParent, ResponsibilitySource.Register)]
    [InlineData(GuardianBasis.FosterParent, ResponsibilitySource.Certificate)]
    [InlineData(GuardianBasis.AppointedGuardian, ResponsibilitySource.CareOrder)]
    [InlineData(GuardianBasis.ChildWelfare, ResponsibilitySource.PlacementAgreement)]
    public void Representative_ByEvidenceOfAnotherBasis_BreaksSourceOfAnotherBasis(GuardianBasis basis, ResponsibilitySource source) =>
        Assert.Equal(Rule.SourceOfAnotherBasis, Broken.By(() => A.FollowUp().RepresentativeRecorded(Foster, basis, source)));

    [Fact]
    public void Guardian_FromADayThatHasNotCome_BreaksGuardianNotYet() =>
        Assert.Equal(Rule.GuardianNotYet, Broken.By(() => Recorded(from: A.Day.AddDays(1))));

    [Fact]
    public void Guardian_FromBeforeTheChildWasBorn_BreaksGuardianBeforeBirth() =>
        Assert.Equal(Rule.GuardianBeforeBirth, Broken.By(() => Recorded(from: Fjellglimt.EmilBorn.AddDays(-1))));

    [Fact]
    public void Guardian_ThatEndsBeforeItBeginsOrHasEnded_BreaksGuardianOver()
    {
        Assert.Equal(Rule.GuardianOver, Broken.By(() => Recorded(from: A.Day.AddDays(-1), until: A.Day.AddDays(-2))));
        Assert.Equal(Rule.GuardianOver, Broken.By(() => Recorded(from: A.Day.AddDays(-9), until: A.Day.AddDays(-2))));
    }

    [Fact]
    public void Guardian_UntilBeyondAnyChildhood_BreaksGuardianOver() => Assert.Equal(Rule.GuardianOver, Broken.By(() => Recorded(until: DateOnly.MaxValue)));

    [Fact]
    public void Guardian_WithTheDayFromWhichItIsSo_KeepsItAndElseTheDayItWasRecorded_R8()
    {
        Assert.Equal(Fjellglimt.EmilBorn, Assert.IsType<GuardianRecorded>(Recorded(from: Fjellglimt.EmilBorn).Last.Entry).From);
        Assert.Equal(A.Day, Assert.IsType<GuardianRecorded>(Recorded().Last.Entry).From);
    }

    private static ConcernStory Recorded(DateOnly? from = null, DateOnly? until = null) =>
        A.FollowUp().GuardianRecorded(Fjellglimt.Jonas, on: new(GuardianBasis.Parent, from, until), born: Fjellglimt.EmilBorn);

    private static IReadOnlySet<Relation> RelationsOf(ConcernStory story) => story.Concern.StandingOf(Foster, story.Now).Relations;
}

using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Log;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Family;

public sealed class FamilyTests
{
    private static readonly string TooLong = new('a', 2_001);

    [Theory]
    [InlineData(ResponsibilitySource.Certificate)]
    [InlineData(ResponsibilitySource.CourtDecision)]
    [InlineData(ResponsibilitySource.Agreement)]
    public void RecordGuardian_EvidenceWasShown_WaitsForASecondPerson(ResponsibilitySource source)
    {
        var story = Alone().GuardianRecorded(Fjellglimt.Jonas, source: source, evidence: " Sett. ");

        Assert.Equal(new GuardianRecorded(Fjellglimt.Jonas.Person, Responsibility.Yes, source, "Sett.") { RegisterSaid = Responsibility.Yes }, story.Last.Entry);
        Assert.Equal(Visibility.Staff, story.Last.Entry.Visibility);
        Assert.Equal((true, false), Of(story));
        Assert.Equal((false, true), Of(story.GuardianApproved(Fjellglimt.Jonas)));
    }

    [Theory]
    [InlineData(Responsibility.No)]
    [InlineData(Responsibility.Unknown)]
    public void RecordGuardian_OneLessWhoseConsentIsNeeded_WaitsAndTheirConsentIsStillNeeded(Responsibility responsibility)
    {
        var story = A.FollowUp().ConsentRegistered(Fjellglimt.Marte, [Fjellglimt.Nursing]).GuardianRecorded(Fjellglimt.Jonas, responsibility);
        Assert.Equal((true, false), Of(story));
        Assert.Contains(Fjellglimt.Jonas.Person, story.Concern.Consenters(A.Day));
        Assert.False(story.Concern.Covers(Fjellglimt.Nursing, A.Day));

        var approved = story.GuardianApproved(Fjellglimt.Jonas);
        Assert.DoesNotContain(Fjellglimt.Jonas.Person, approved.Concern.Consenters(A.Day));
        Assert.True(approved.Concern.Covers(Fjellglimt.Nursing, A.Day));
    }

    [Theory]
    [InlineData(Responsibility.No)]
    [InlineData(Responsibility.Unknown)]
    public void RecordGuardian_WhoHadNoSayBefore_WaitsForNobody(Responsibility responsibility) =>
        Assert.Equal((false, false), Of(Alone().GuardianRecorded(Fjellglimt.Jonas, responsibility)));

    [Fact]
    public void RecordGuardian_OnceMoreWhatHoldsAlready_LeavesTheirSayAsItIs()
    {
        var story = A.FollowUp().GuardianRecorded(Fjellglimt.Jonas);

        Assert.Equal((false, true), Of(story));
        Assert.Contains(Fjellglimt.Jonas.Person, story.Concern.Consenters(A.Day));
    }

    [Fact]
    public void RecordGuardian_ByTheRegister_IsWhatTheRegisterSaysWhateverWasTyped()
    {
        var story = A.FollowUp().GuardianRecorded(
            Fjellglimt.Jonas, Responsibility.Yes, ResponsibilitySource.Register, evidence: null, register: [new(Fjellglimt.Jonas.Person, Responsibility.No)]);

        Assert.Equal(new GuardianRecorded(Fjellglimt.Jonas.Person, Responsibility.No, ResponsibilitySource.Register, null), story.Last.Entry);
        Assert.Equal([Fjellglimt.Marte.Person], story.Concern.Consenters(A.Day));
    }

    [Fact]
    public void RecordGuardian_TheRegisterKnowsThemNoMore_IsUnknownAndTheirConsentIsNeededUntilASecondApproves()
    {
        var story = A.FollowUp().GuardianRecorded(Fjellglimt.Jonas, source: ResponsibilitySource.Register, register: []);

        Assert.Equal(Responsibility.Unknown, story.Concern.Guardians.Of(Fjellglimt.Jonas.Person)!.Said.Responsibility);
        Assert.Equal((true, false), Of(story));
        Assert.Contains(Fjellglimt.Jonas.Person, story.Concern.Consenters(A.Day));
    }

    [Fact]
    public void RecordGuardian_TheRegisterSaysYes_NeedsNoApproval() =>
        Assert.Equal((false, true), Of(Alone().GuardianRecorded(Fjellglimt.Jonas, source: ResponsibilitySource.Register)));

    [Fact]
    public void RecordGuardian_TheSameAfterAnApproval_NeedsNoOther() =>
        Assert.Equal((false, true), Of(Alone().GuardianRecorded(Fjellglimt.Jonas).GuardianApproved(Fjellglimt.Jonas).GuardianRecorded(Fjellglimt.Jonas)));

    [Fact]
    public void RecordGuardian_OneWhomNobodyKnows_BreaksNotAGuardian() =>
        Assert.Equal(Rule.NotAGuardian, Broken.By(() => A.FollowUp().GuardianRecorded(Fjellglimt.Vigdis)));

    [Fact]
    public void RecordGuardian_NoEvidence_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().GuardianRecorded(Fjellglimt.Jonas, evidence: " ")));

    [Fact]
    public void RecordGuardian_EvidenceLongerThanANote_BreaksTextTooLong() =>
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().GuardianRecorded(Fjellglimt.Jonas, evidence: TooLong)));

    [Fact]
    public void RecordGuardian_Closed_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.FollowUp().ClosedFollowUp().GuardianRecorded(Fjellglimt.Jonas)));

    [Fact]
    public void ApproveGuardian_BySecondPerson_IsStaffOnly()
    {
        var story = Alone().GuardianRecorded(Fjellglimt.Jonas).GuardianApproved(Fjellglimt.Jonas);

        Assert.Equal(new GuardianApproved(Fjellglimt.Jonas.Person), story.Last.Entry);
        Assert.Equal(Visibility.Staff, story.Last.Entry.Visibility);
        Assert.Equal(Fjellglimt.Per.Person, story.Concern.Guardians.Of(Fjellglimt.Jonas.Person)!.ApprovedBy);
        Assert.Null(story.Concern.Guardians.Of(Fjellglimt.Marte.Person)!.ApprovedBy);
    }

    [Fact]
    public void ApproveGuardian_ByTheOneWhoRecordedIt_BreaksApprovedByTheSame() =>
        Assert.Equal(
            Rule.ApprovedByTheSame, Broken.By(() => Alone().GuardianRecorded(Fjellglimt.Jonas).GuardianApproved(Fjellglimt.Jonas, Fjellglimt.Kari)));

    [Fact]
    public void ApproveGuardian_NothingRecorded_BreaksNothingToApprove() =>
        Assert.Equal(Rule.NothingToApprove, Broken.By(() => Alone().GuardianApproved(Fjellglimt.Jonas)));

    [Fact]
    public void ApproveGuardian_WhatTheRegisterSays_BreaksNothingToApprove() =>
        Assert.Equal(Rule.NothingToApprove, Broken.By(() => A.FollowUp().GuardianApproved(Fjellglimt.Marte)));

    [Fact]
    public void ApproveGuardian_Twice_BreaksNothingToApprove() =>
        Assert.Equal(
            Rule.NothingToApprove,
            Broken.By(() => Alone().GuardianRecorded(Fjellglimt.Jonas).GuardianApproved(Fjellglimt.Jonas).GuardianApproved(Fjellglimt.Jonas)));

    [Fact]
    public void ApproveGuardian_Closed_BreaksConcernClosed() =>
        Assert.Equal(
            Rule.ConcernClosed, Broken.By(() => Alone().GuardianRecorded(Fjellglimt.Jonas).ClosedFollowUp().GuardianApproved(Fjellglimt.Jonas)));

    [Fact]
    public void WriteComment_ByAGuardianWhoReads_IsInTheSharedLog()
    {
        var story = A.FollowUp().BothConsented(Consents.FamilyReads).Commented(" Hei. ");

        Assert.Equal(new CommentWritten("Hei."), story.Last.Entry);
        Assert.Equal(Fjellglimt.Marte.Person, story.Last.RecordedBy);
    }

    [Fact]
    public void WriteComment_ByAGuardianOnlyAskedForConsent_IsNotTheirs() =>
        Assert.Equal(
            Verdict.NotThisDeed, Assert.Throws<DeedRefused>(() => A.FollowUp().ConsentRequested([Fjellglimt.Nursing]).Commented()).Verdict);

    [Fact]
    public void WriteComment_NothingWritten_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().BothConsented(Consents.FamilyReads).Commented("")));

    [Fact]
    public void WriteComment_LongerThanAnEntry_BreaksTextTooLong() =>
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().BothConsented(Consents.FamilyReads).Commented(new string('a', 20_001))));

    [Fact]
    public void WriteComment_Closed_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.FollowUp().BothConsented(Consents.FamilyReads).ClosedFollowUp().Commented()));

    private static ConcernStory Alone() => A.ReadyToOpen().Opened(guardians: [A.Parents[0]]);

    private static (bool Awaits, bool Counts) Of(ConcernStory story) =>
        story.Concern.Guardians.Of(Fjellglimt.Jonas.Person) is { } guardian ? (guardian.AwaitsApproval, guardian.IsResponsibleOn(Oslo.Day(story.Last.RecordedAt))) : default;
}

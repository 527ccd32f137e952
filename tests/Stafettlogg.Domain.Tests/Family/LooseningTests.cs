using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Log;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Family;

/// <summary>A grade of address protection is lowered by two persons, and by nobody alone (R12).</summary>
public sealed class LooseningTests
{
    private static readonly ConcernStory Proposed = Propose(A.FollowUp(), Fjellglimt.Kari);

    [Fact]
    public void ProposeLoosening_WaitsForAnother_R12()
    {
        var said = Assert.IsType<LooseningProposed>(Proposed.Last.Entry);

        Assert.Equal((Fjellglimt.Emil, AddressProtection.StrictlyConfidential, AddressProtection.None, "Vedtaket er opphevet."), (said.Of, said.From, said.To, said.Reason));
        Assert.Equal(Visibility.Staff, said.Visibility);
        Assert.Equal(Fjellglimt.Kari.Person, Assert.Single(Proposed.Concern.Loosenings.Waiting).By);
        Assert.Single(Propose(Proposed, Fjellglimt.Per).Concern.Loosenings.Waiting);
    }

    [Fact]
    public void ApproveLoosening_ByAnother_EndsTheWaiting_R12()
    {
        var approved = Approve(Proposed, Fjellglimt.Per);

        Assert.Equal(new LooseningApproved(Fjellglimt.Emil, AddressProtection.None), approved.Last.Entry);
        Assert.Equal(Visibility.Staff, approved.Last.Entry.Visibility);
        Assert.Empty(approved.Concern.Loosenings.Waiting);
    }

    [Fact]
    public void ApproveLoosening_ByWhoProposedIt_BreaksApprovedByTheSame_R12() =>
        Assert.Equal(Rule.ApprovedByTheSame, Broken.By(() => Approve(Proposed, Fjellglimt.Kari)));

    [Fact]
    public void ApproveLoosening_NothingProposed_BreaksNoLooseningWaits_R12()
    {
        Assert.Equal(Rule.NoLooseningWaits, Broken.By(() => Approve(A.FollowUp(), Fjellglimt.Per)));
        Assert.Equal(Rule.NoLooseningWaits, Broken.By(() => Approve(Approve(Proposed, Fjellglimt.Per), Fjellglimt.Per)));
    }

    [Fact]
    public void ApproveLoosening_GradeIsAnotherMeanwhile_BreaksNoLooseningWaits_R12() =>
        Assert.Equal(Rule.NoLooseningWaits, Broken.By(() => Approve(Proposed, Fjellglimt.Per, Protected.FromJonas)));

    [Theory]
    [InlineData(AddressProtection.StrictlyConfidential)]
    [InlineData((AddressProtection)(-1))]
    public void ProposeLoosening_ToNoLowerGrade_BreaksGradeNotLower_R12(AddressProtection to) =>
        Assert.Equal(Rule.GradeNotLower, Broken.By(() => Propose(A.FollowUp(), Fjellglimt.Kari, to: to)));

    [Fact]
    public void ProposeLoosening_OfNobodyInTheFamilyOrOneWithoutProtection_BreaksGradeNotLower_R12()
    {
        Assert.Equal(Rule.GradeNotLower, Broken.By(() => Propose(A.FollowUp(), Fjellglimt.Kari, Fjellglimt.Hege.Person)));
        Assert.Equal(Rule.GradeNotLower, Broken.By(() => Propose(A.FollowUp(), Fjellglimt.Kari, Fjellglimt.Jonas.Person)));
        Assert.Null(Broken.By(() => Propose(A.FollowUp(), Fjellglimt.Kari, Fjellglimt.Marte.Person)));
    }

    [Fact]
    public void ProposeLoosening_WithoutReason_BreaksTextMissing_R12() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => Propose(A.FollowUp(), Fjellglimt.Kari, reason: " ")));

    [Fact]
    public void ApproveLoosening_WhatWasProposedLongAgo_BreaksNoLooseningWaits_R12()
    {
        var proposed = Propose(A.FollowUp(), Fjellglimt.Kari);

        Assert.Null(Broken.By(() => Approve(proposed.Later(TimeSpan.FromDays(13)), Fjellglimt.Per)));
        Assert.Equal(Rule.NoLooseningWaits, Broken.By(() => Approve(proposed.Later(TimeSpan.FromDays(14)), Fjellglimt.Per)));
    }

    [Fact]
    public void ProposeLoosening_IsToldToWhoMayApproveItAndToNobodyElse_R12()
    {
        Assert.Equal([new(DueKind.ApproveLoosening, Proposed.Today.AddDays(13), Fjellglimt.Per.Person, 1)], Told(Proposed.Concern));
        Assert.Equal([Fjellglimt.Kari.Person], Told(Propose(A.FollowUp(), Fjellglimt.Per).Concern).Select(due => due.Responsible));
        Assert.Equal([1, 2], Told(Propose(Proposed, Fjellglimt.Per, Fjellglimt.Marte.Person).Concern).Select(due => due.Number));
        Assert.Empty(Told(Approve(Proposed, Fjellglimt.Per).Concern));
        Assert.Empty(Told(Proposed.Concern.AsSeenBy(Fjellglimt.Jonas)));
        Assert.DoesNotContain(Proposed.Concern.Dues(), due => due.Kind == DueKind.ApproveLoosening); // it lapses by itself, and is nobody's to clear away
    }

    private static List<Due> Told(Concern concern) => [.. concern.Warnings().Where(due => due.Kind == DueKind.ApproveLoosening)];

    private static ConcernStory Propose(ConcernStory story, Actor by, PersonId? of = null, AddressProtection to = AddressProtection.None, string reason = "Vedtaket er opphevet.") =>
        story.By(by, Deed.ProposeLoosening, concern => concern.ProposeLoosening(of ?? Fjellglimt.Emil, to, reason, Protected.Strictly));

    private static ConcernStory Approve(ConcernStory story, Actor by, FamilyProtection? protection = null) =>
        story.By(by, Deed.ApproveLoosening, concern => concern.ApproveLoosening(by, Fjellglimt.Emil, protection ?? Protected.Strictly, story.Now));
}

using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Log;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Family;

/// <summary>What the family says of an entry that they dispute stands beside it, wherever it goes (R21); and what the child says.</summary>
public sealed class DisagreementTests
{
    private static ConcernStory Read => A.FollowUp().BothConsented(Consents.FamilyReads).Noted();

    [Fact]
    public void Disagree_WithAnEntry_StandsBesideItForEverybodyWhoReadsIt_R21()
    {
        var story = Read.Disputed();

        foreach (var concern in new[] { story.Concern, story.Concern.AsSeenBy(Fjellglimt.Marte), story.Concern.AsSeenBy(Fjellglimt.Jonas), story.Concern.AsOnPaper() })
        {
            var note = concern.Lines.Single(line => line.Entry is NoteWritten);
            Assert.Equal("Jeg er uenig.", ((Disagreed)Assert.Single(concern.DisagreementsOf(note.Sequence)).Entry).Text);
        }
    }

    [Fact]
    public void Disagree_WithACorrection_StandsBesideWhatItCorrects_R21()
    {
        var corrected = Read.Corrected(Read.Last.Sequence, "Emil smilte.");
        var story = corrected.Disputed(corrected.Concern.AsSeenBy(Fjellglimt.Marte).Version);

        Assert.Equal(Read.Last.Sequence, ((Disagreed)story.Last.Entry).Of);
    }

    [Fact]
    public void Disagree_EntryKeptFromTheOther_IsKeptWithIt_R7()
    {
        var story = Read.Disputed();

        var kept = story.Withheld(story.Last.Sequence - 1, from: [Fjellglimt.Jonas]).Concern;

        Assert.DoesNotContain(kept.AsSeenBy(Fjellglimt.Jonas).Lines, line => line.Entry is Disagreed);
        Assert.Contains(kept.AsSeenBy(Fjellglimt.Marte).Lines, line => line.Entry is Disagreed);
    }

    [Fact]
    public void Disagree_KeptFromAllGuardians_IsNeverKeptFromTheOneWhoSaidIt_R21()
    {
        var kept = Read.Disputed().Withheld().Concern;

        Assert.Contains(kept.AsSeenBy(Fjellglimt.Marte).Lines, line => line.Entry is Disagreed);
        Assert.DoesNotContain(kept.AsSeenBy(Fjellglimt.Jonas).Lines, line => line.Entry is Disagreed);
        Assert.Contains(kept.Lines, line => line.Entry is Disagreed);
    }

    [Fact]
    public void Disagree_WithOnesOwnOrWithWhatAnotherSaysOfAnEntry_BreaksNotToDispute()
    {
        Assert.Equal(Rule.NotToDispute, Broken.By(() => Read.Commented().Disputed()));
        Assert.Equal(Rule.NotToDispute, Broken.By(() => Read.Disputed().Disputed(by: Fjellglimt.Jonas)));
    }

    [Fact]
    public void Disagree_NoEntryTheySee_BreaksNoSuchEntry()
    {
        var story = Read.NotedInSecret();

        Assert.Equal(Rule.NoSuchEntry, Broken.By(() => story.Disputed(story.Concern.AsSeenBy(Fjellglimt.Marte).Version + 1)));
        Assert.Equal(Rule.NoSuchEntry, Broken.By(() => story.Disputed(0)));
    }

    [Fact]
    public void Disagree_FollowUpOver_IsSaidStill_R21() => Assert.Null(Broken.By(() => Read.ClosedFollowUp().Disputed()));

    [Fact]
    public void Disagree_ByStaff_IsNotTheirDeed() =>
        Assert.Equal(Verdict.NotThisDeed, Permissions.Decide(Deed.Disagree, Read.Concern.StandingOf(Fjellglimt.Kari, Read.Now)));

    [Fact]
    public void RecordChildsView_WithAFaceAndAWord_IsInTheLog()
    {
        var said = (ChildsViewGiven)Read.ViewRecorded().Last.Entry;

        Assert.Equal((ViewState.Said, ViewForm.Talk, "Jeg vil ha noen å leke med."), (said.State, said.How!.Value, said.Text));
        Assert.Equal([new("Hvordan har du det på skolen?", Face.Sad)], said.Answers);
    }

    [Fact]
    public void RecordChildsView_WouldNot_HoldsNoFaceAndNeedsNoWord()
    {
        var said = (ChildsViewGiven)Read.ViewRecorded(view => view with { State = ViewState.WouldNot, Text = null }).Last.Entry;

        Assert.Empty(said.Answers);
        Assert.Null(said.Text);
    }

    [Fact]
    public void RecordChildsView_NotAskedWithoutSayingWhy_BreaksTextMissing()
    {
        Assert.Equal(Rule.TextMissing, Broken.By(() => Read.ViewRecorded(view => view with { State = ViewState.NotAsked, Text = null })));
        Assert.Null(((ChildsViewGiven)Read.ViewRecorded(view => view with { State = ViewState.NotAsked, Text = "Barnet er to år." }).Last.Entry).How);
    }

    [Fact]
    public void RecordChildsView_NeitherFaceNorWord_BreaksNothingSaid() =>
        Assert.Equal(Rule.NothingSaid, Broken.By(() => Read.ViewRecorded(view => view with { Answers = [], Text = null })));

    [Fact]
    public void RecordChildsView_OfADayThatCannotBe_IsRefused()
    {
        Assert.Equal(Rule.ConversationInFuture, Broken.By(() => Read.ViewRecorded(view => view with { On = view.On.AddDays(1) })));
        Assert.Equal(Rule.ConversationLongBefore, Broken.By(() => Read.ViewRecorded(view => view with { On = view.On.AddYears(-3) })));
    }

    [Fact]
    public void GiveOwnView_ByTheYoungPerson_IsSharedAndMayBeKeptByHer_R7()
    {
        var story = A.ReadyToOpen(A.WonderOfLiv).Opened(born: Fjellglimt.LivBorn).ConsentRegistered(Fjellglimt.LivHerself, [Consents.FamilyReads]).OwnViewGiven();

        Assert.Contains(story.Concern.AsSeenBy(Fjellglimt.Marte).Lines, line => line.Entry is ChildsViewGiven);
        var kept = story.WithheldByLiv(story.Concern.AsSeenBy(Fjellglimt.LivHerself).Version).Concern;
        Assert.DoesNotContain(kept.AsSeenBy(Fjellglimt.Marte).Lines, line => line.Entry is ChildsViewGiven);
        Assert.Contains(kept.AsSeenBy(Fjellglimt.LivHerself).Lines, line => line.Entry is ChildsViewGiven);
    }
}

using System.Text.Json;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Log;

/// <summary>The concern as a guardian sees it: the same as if what is kept from them, and that it is kept, had never been written (R7).</summary>
public sealed class SeenConcernTests
{
    private static readonly TimeSpan OneDeed = TimeSpan.FromHours(1);

    [Fact]
    public void AsSeenBy_GuardianOfWhomThingsAreKept_IsAsIfTheyHadNeverBeenWritten_R7()
    {
        var (secret, innocent) = (Told(withSecrets: true), Told(withSecrets: false));

        Assert.Equal(Picture(innocent, Fjellglimt.Jonas), Picture(secret, Fjellglimt.Jonas));
        Assert.NotEqual(Picture(innocent, Fjellglimt.Marte), Picture(secret, Fjellglimt.Marte));
        Assert.Equal(innocent.Concern.AsSeenBy(Fjellglimt.Jonas).Version, secret.Concern.AsSeenBy(Fjellglimt.Jonas).Version);
    }

    [Fact]
    public void AsSeenBy_Guardian_StandsAsTheWholeConcernSaysTheyDo()
    {
        var story = Told(withSecrets: true);

        foreach (var actor in new[] { Fjellglimt.Marte, Fjellglimt.Jonas })
        {
            Assert.Equal(story.Concern.StandingOf(actor, story.Now).Relations, story.Concern.AsSeenBy(actor).StandingOf(actor, story.Now).Relations);
        }
    }

    [Fact]
    public void AsSeenBy_Employee_IsTheConcernItself()
    {
        var concern = Told(withSecrets: true).Concern;

        Assert.Same(concern, concern.AsSeenBy(Fjellglimt.Kari));
    }

    [Fact]
    public void AsSeenBy_StaffEntryWritten_MovesNoNumberOfTheFamily_R7()
    {
        var story = A.FollowUp().BothConsented(Consents.FamilyReads).Noted();
        var after = story.GuardianRecorded(Fjellglimt.Jonas).Noted("Mer.");

        Assert.Equal(story.Concern.AsSeenBy(Fjellglimt.Marte).Version + 1, after.Concern.AsSeenBy(Fjellglimt.Marte).Version);
        Assert.Equal(Enumerable.Range(1, after.Concern.AsSeenBy(Fjellglimt.Marte).Version), after.Concern.AsSeenBy(Fjellglimt.Marte).Lines.Select(line => line.Sequence));
    }

    [Fact]
    public void AnswerInvitation_MeetingBeforeItIsKeptFromThem_ReachesTheOneTheySee_R7()
    {
        var story = A.FollowUp().BothConsented(Consents.FamilyReads)
            .Called(meeting => meeting with { Place = "Helsestasjonen" }).Withheld(from: [Fjellglimt.Jonas]).Called();
        Assert.Equal("Møterom 2", Assert.Single(story.Concern.AsSeenBy(Fjellglimt.Jonas).Meetings.All).Place);

        var (his, hers) = (story.InvitationAnswered(number: 1, by: Fjellglimt.Jonas), story.InvitationAnswered(number: 1));

        Assert.Equal(2, Assert.IsType<InvitationAnswered>(his.Last.Entry).Number);
        Assert.Equal(1, Assert.IsType<InvitationAnswered>(hers.Last.Entry).Number);
        Assert.Equal(Rule.NoSuchMeeting, Broken.By(() => story.InvitationAnswered(number: 2, by: Fjellglimt.Jonas)));
        Assert.Equal(1, Assert.IsType<InvitationAnswered>(his.Concern.AsSeenBy(Fjellglimt.Jonas).Lines[^1].Entry).Number);
    }

    [Fact]
    public void AsSeenBy_MinutesKept_TheDecisionInThemIsKeptToo_R7()
    {
        var story = A.FollowUp().BothConsented(Consents.FamilyReads).MeasureAgreed().Evaluated(Domain.Measures.MeasureBecomes.Continued)
            .Called().Held(minutes => minutes with { Way = WayForward.Continue });
        var minutes = story.Concern.Meetings.All[0].HeldAt;

        var seen = story.Withheld(minutes, [Fjellglimt.Jonas]).Concern.AsSeenBy(Fjellglimt.Jonas);

        Assert.DoesNotContain(seen.Lines, line => line.Entry is MeetingHeld or WayForwardDecided);
        Assert.Single(seen.Meetings.Open);
    }

    [Fact]
    public void StillShows_OneEntryWithheldMeanwhile_DoesNot_F15()
    {
        var story = A.FollowUp().BothConsented(Consents.FamilyReads).Noted();
        var seen = story.Concern.AsSeenBy(Fjellglimt.Jonas);

        Assert.True(story.Noted("Mer.").Concern.StillShows(seen, Fjellglimt.Jonas));
        Assert.False(story.Withheld(from: [Fjellglimt.Jonas]).Concern.StillShows(seen, Fjellglimt.Jonas));
        Assert.True(story.Withheld(from: [Fjellglimt.Marte]).Concern.StillShows(seen, Fjellglimt.Jonas));
        Assert.True(story.Withheld().Concern.StillShows(story.Concern, Fjellglimt.Kari));
    }

    // Told twice: what is kept from Jonas, or as much time in which nothing is written.
    private static ConcernStory Told(bool withSecrets)
    {
        ConcernStory Secret(ConcernStory story, int deeds, Func<ConcernStory, ConcernStory> tell) => withSecrets ? tell(story) : story.Later(OneDeed * deeds);
        ConcernStory Kept(ConcernStory story) => story.Withheld(from: [Fjellglimt.Jonas]);
        var (measure, meeting) = withSecrets ? (2, 2) : (1, 1);
        var start = A.FollowUp().BothConsented(Consents.FamilyReads).Noted("Åpent.");
        var secretMeasure = Secret(start, 2, story => Kept(story.MeasureAgreed(one => one with { Text = "Hemmelig tiltak." })));
        var openMeasure = secretMeasure.MeasureAgreed(one => one with { Text = "Åpent tiltak." });
        var secretEvaluation = Secret(openMeasure, 1, story => story.Evaluated(number: 1));
        var openEvaluation = secretEvaluation.Evaluated(Domain.Measures.MeasureBecomes.Continued, measure);
        var secretNote = Secret(openEvaluation, 4, story => Kept(story.Noted("Hemmelig.")).Corrected(story.Last.Sequence + 1).NotedInSecret(from: [Fjellglimt.Jonas]));
        var secretMeeting = Secret(secretNote, 5, story => Kept(story.Called(one => one with { Place = "Et hemmelig sted" })).MeetingChanged().InvitationAnswered().MeetingCancelled());
        var openMeeting = secretMeeting.Called().InvitationAnswered(by: Fjellglimt.Jonas).Noted("Til slutt.");
        Assert.Equal(meeting, openMeeting.Concern.Meetings.All.Count);
        return openMeeting.Corrected(openMeeting.Last.Sequence);
    }

    private static string Picture(ConcernStory story, Actor reader)
    {
        var seen = story.Concern.AsSeenBy(reader);
        return JsonSerializer.Serialize(new
        {
            seen.Version,
            Lines = seen.Lines.Select(line => new { line.Sequence, line.RecordedAt, line.RecordedBy, Entry = (object)line.Entry, Text = seen.TextOf(line.Sequence) }),
            seen.Measures,
            seen.Meetings,
            seen.Facts,
            seen.Course.Periods,
            Dues = seen.Dues(),
            Withheld = seen.Withholdings.All,
        });
    }
}

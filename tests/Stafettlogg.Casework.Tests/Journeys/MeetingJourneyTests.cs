using Stafettlogg.Casework.Meetings;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Tests.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Testing.Law;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Journeys;

/// <summary>Meetings through the gate, on either database: called, moved, held, called off.</summary>
public sealed class MeetingJourneyTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Meetings_CalledMovedHeldAndCalledOff_AreReadBackAndDueInTheList(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        var (marte, today) = (await program.PersonAsync("marte-testesen"), FollowUpStories.Today(program));
        IReadOnlyList<Invitee> called = [Invitee.Of(kari.Id), Invitee.Of(marte)];
        await kari.DoAsync(id, (version, deed) => new CallMeeting(id, version, deed, new("evalueringsmote", today.AddDays(3), new(14, 0), "Møterom 2", called, "Tolk", null)));
        await kari.DoAsync(id, (version, deed) => new ChangeMeeting(id, version, deed, new(1, today.AddDays(4), new(9, 30), "Møterom 3", called, "Tolk", "Syk.")));

        Assert.Equal((today.AddDays(4), DueKind.HoldMeeting), Next(Assert.Single(await kari.ListAsync())));
        Assert.Equal(1, await program.Tables.NumberAsync("""SELECT count(*) FROM "DueItem" WHERE "Kind" = 'HoldMeeting' AND "Number" = 1"""));
        program.Clock.Advance(TimeSpan.FromDays(5));
        await kari.DoAsync(id, (version, deed) => new HoldMeeting(id, version, deed, new(
            1, [Invitee.Of(kari.Id)], [Invitee.Of(marte)], null, "Vi snakket.", "Vi fortsetter.", null, "Fint.", kari.Id, today.AddDays(30))));
        Assert.Equal((today.AddDays(30), DueKind.CallMeeting), Next(Assert.Single(await kari.ListAsync())));
        await kari.DoAsync(id, (version, deed) => new CallMeeting(id, version, deed, new("evalueringsmote", today.AddDays(30), new(14, 0), "Møterom 2", called, null, null)));
        await kari.DoAsync(id, (version, deed) => new CancelMeeting(id, version, deed, 2, "Alle er syke."));

        var meetings = (await kari.ReadAsync(id)).Concern.Meetings.All;
        Assert.Equal([MeetingState.Held, MeetingState.Cancelled], meetings.Select(meeting => meeting.State));
        Assert.Equal(Oslo.Moment(today.AddDays(4), new(9, 30)), meetings[0].At);
        Assert.Equal(called, meetings[0].Invited);
        Assert.Equal([new(Invitee.Of(kari.Id), Presence.Came), new(Invitee.Of(marte), Presence.SentWord)], meetings[0].Minutes!.Attendance);
        Assert.Equal((kari.Id, "Fint.", today.AddDays(30)), (meetings[0].Minutes!.InformsChild, meetings[0].Minutes!.ChildsVoice, meetings[0].Minutes!.Next));
        Assert.Null((await TamperingTests.VerifyAsync(program)).Fault);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task HoldMeeting_WithTheWayForward_WritesBothInOneDeed(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        await FollowUpStories.MeasureAsync(program, kari, id);
        IReadOnlyList<Invitee> called = [Invitee.Of(kari.Id)];
        var today = FollowUpStories.Today(program);
        await kari.DoAsync(id, (version, deed) => new CallMeeting(id, version, deed, new(
            "evalueringsmote", today.AddDays(-1), new(14, 0), "Møterom 2", called, null, null, Afterwards: true)));
        await kari.DoAsync(id, (version, deed) => new Casework.Measures.EvaluateMeasure(id, version, deed, new(
            1, Domain.Measures.Carried.Yes, Domain.Measures.Effect.Some, "Fint.", "Bra.", "Det virker.", Domain.Measures.MeasureBecomes.Continued, today.AddDays(30), null)));

        var done = await kari.DoAsync(id, (version, deed) => new HoldMeeting(id, version, deed, new(1, called, [], null, "Vi snakket.", "Vi fortsetter.", WayForward.Continue, null, null, null)));

        var concern = (await kari.ReadAsync(id)).Concern;
        Assert.Equal(2, done.Count);
        Assert.Equal(WayForward.Continue, concern.WayForwardOf(concern.Meetings.All[0]));
        Assert.Equal(concern.Version, concern.Course.RoundFrom);
    }

    [Fact]
    public async Task CallMeeting_OfAServiceTheFamilyHasNotConsentedTo_IsRefusedAndWritesNothing()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (kari, _, id) = await FollowUpStories.OfferedAsync(program);
        var before = (await kari.ReadAsync(id)).Concern.Version;
        var today = FollowUpStories.Today(program);

        var broken = await Assert.ThrowsAsync<RuleBroken>(() => kari.DoAsync(id, (version, deed) => new CallMeeting(id, version, deed, new(
            "nettverksmote", today.AddDays(3), new(14, 0), "Møterom 2", [Invitee.Of(Fjellglimt.Ppt)], null, null))));

        Assert.Equal(Rule.ConsentNotInForce, broken.Rule);
        Assert.Equal(before, (await kari.ReadAsync(id)).Concern.Version);
    }

    private static (DateOnly?, DueKind?) Next(Casework.Concerns.ConcernItem item) => (item.NextDue, item.NextDueKind);
}

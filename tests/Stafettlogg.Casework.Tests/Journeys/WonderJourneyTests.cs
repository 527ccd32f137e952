using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Domain.Wonders;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Journeys;

public sealed class WonderJourneyTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Wonder_FromFirstWordToClosing_IsReadBackAsWritten(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, kari, per) = (await program.AsAsync("hege-solli"), await program.AsAsync("kari-lunde"), await program.AsAsync("per-haugen"));

        var id = (await hege.WonderAsync("emil-testesen", "Sitter alene.")).Concern;
        await hege.HandOnAsync(id, kari.Id, "Kan du følge med?");
        await kari.ShareAsync(id, per.Id);
        await kari.TalkAsync(id, "Mor og far", "De har sett det samme.");
        await per.AnswerAsync(id, "Takk, følg med.");
        await hege.CorrectAsync(id, 1, "Sitter ofte alene.", "Upresist.");
        await kari.CloseAsync(id, "Han har fått en venn.");

        var view = await hege.ReadAsync(id);
        Assert.Equal(
            [typeof(WonderRegistered), typeof(WonderHandedOn), typeof(SharedWithLeader), typeof(GuardianConversation), typeof(LeaderFeedback), typeof(Correction), typeof(ClosedWithoutConcern)],
            view.Concern.Lines.Select(line => line.Entry.GetType()));
        Assert.Equal([hege.Id, hege.Id, kari.Id, kari.Id, per.Id, hege.Id, kari.Id], view.Concern.Lines.Select(line => line.RecordedBy));
        Assert.Equal(("Sitter ofte alene.", "Kan du følge med?"), (view.Concern.TextOf(1), view.Concern.TextOf(2)));
        Assert.Equal(new GuardianConversation(new DateOnly(2026, 3, 2), "Mor og far", "De har sett det samme."), view.Concern.Lines[3].Entry);
        Assert.Equal((Stage.ClosedNoConcern, LevelStep.Clarify), (view.Concern.Facts.Stage, view.Concern.Facts.Step));
        Assert.Equal(("Emil Testesen", "Hege Solli"), (view.Subject.Name, view.NameOf(hege.Id)));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Journey_WhoHasNoPartYet_IsRefusedUntilTheyAreGivenOne(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, kari, per) = (await program.AsAsync("hege-solli"), await program.AsAsync("kari-lunde"), await program.AsAsync("per-haugen"));
        var anne = await program.AsAsync("anne-moen");

        var id = (await hege.WonderAsync("emil-testesen")).Concern;
        await Assert.ThrowsAsync<NotThere>(() => kari.ReadAsync(id));
        await hege.HandOnAsync(id, kari.Id);
        await kari.ReadAsync(id);
        await Assert.ThrowsAsync<NotThere>(() => per.AnswerAsync(id));
        await kari.ShareAsync(id, per.Id);
        await per.AnswerAsync(id);

        Assert.Equal(Rule.NotYourDeed, (await Assert.ThrowsAsync<RuleBroken>(() => kari.AnswerAsync(id))).Rule);
        Assert.Equal(Rule.NotYourEntry, (await Assert.ThrowsAsync<RuleBroken>(() => kari.CorrectAsync(id, 1, "Noe annet."))).Rule);
        await Assert.ThrowsAsync<NotThere>(() => anne.ObserveAsync(id));
        await kari.CloseAsync(id);
        Assert.Equal(Rule.ConcernClosed, (await Assert.ThrowsAsync<RuleBroken>(() => hege.ObserveAsync(id))).Rule);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task List_OfEachOne_HoldsTheirsNextDueFirst(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, kari, per) = (await program.AsAsync("hege-solli"), await program.AsAsync("kari-lunde"), await program.AsAsync("per-haugen"));

        var first = (await hege.WonderAsync("emil-testesen")).Concern;
        program.Clock.Advance(TimeSpan.FromDays(2));
        var second = (await kari.WonderAsync("ask-solli")).Concern;
        await hege.HandOnAsync(first, kari.Id);
        await kari.ShareAsync(second, per.Id);

        Assert.Equal([first, second], (await kari.ListAsync()).Select(item => item.Id));
        Assert.Equal([first], (await hege.ListAsync()).Select(item => item.Id));
        var led = Assert.Single(await per.ListAsync());
        Assert.Equal((second, "Ask Solli", new DateOnly(2026, 3, 18), "Kari Lunde"), (led.Id, led.Name, led.NextDue, led.Responsible.Name));
    }
}

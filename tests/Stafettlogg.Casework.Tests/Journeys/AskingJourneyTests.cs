using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Family;
using Stafettlogg.Casework.Levels;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Tests.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Family;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Journeys;

/// <summary>The family asks and is answered, through the gate, on either database (R21, R42).</summary>
public sealed class AskingJourneyTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Question_AskedAnsweredAndDisputed_IsReadBackListedAndVerified_R21(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (kari, marte, id) = await ReadAsync(program);

        await AskAsync(marte, id, QuestionKind.Explanation);
        var listed = Assert.Single(await kari.ListAsync());
        await kari.DoAsync(id, (version, deed) => new AnswerFamily(id, version, deed, 1, QuestionOutcome.Explained, "Det betyr at vi følger med."));
        await marte.DoAsync(id, (version, deed) => new MarkAnswerRead(id, version, deed, 1));
        await marte.DoAsync(id, (version, deed) => new Disagree(id, version, deed, 1, "Det stemmer ikke."));
        await kari.DoAsync(id, (version, deed) => new RecordChildsView(id, version, deed, new(ViewState.Said, ViewForm.Talk, FollowUpStories.Today(program), [new("Hvordan har du det?", Face.Glad)], null)));

        Assert.Equal((DueKind.AnswerFamily, FollowUpStories.Today(program).AddDays(14)), (listed.NextDueKind, listed.NextDue));
        Assert.NotEqual(DueKind.AnswerFamily, Assert.Single(await kari.ListAsync()).NextDueKind);
        var concern = (await kari.ReadAsync(id)).Concern;
        Assert.True(Assert.Single(concern.Questions.All).IsRead);
        Assert.Equal([new FaceChosen("Hvordan har du det?", Face.Glad)], ((ChildsViewGiven)concern.Lines[^1].Entry).Answers);
        Assert.Single(concern.DisagreementsOf(((Disagreed)concern.Lines[^2].Entry).Of));
        Assert.Null((await TamperingTests.VerifyAsync(program)).Fault);
    }

    [Fact]
    public async Task Why_OfNoReadingOneIsToldOf_BreaksNoSuchLook_R42()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (kari, marte, id) = await ReadAsync(program);
        var told = (await program.InScopeAsync((Readers readers) => readers.AskAsFamilyAsync(id, marte.Actor, default))).Items.First(item => item.Access.Role == ActorRole.Employee).Access.At;

        foreach (var look in new[] { 0, told.UtcTicks - 1, told.UtcTicks + 1 })
            Assert.Equal(Rule.NoSuchLook, (await Assert.ThrowsAsync<RuleBroken>(() => AskAsync(marte, id, QuestionKind.Why, look))).Rule);
        await AskAsync(marte, id, QuestionKind.Why, told.UtcTicks);

        Assert.Equal(new ReaderLook(kari.Id, told), (await kari.ReadAsync(id)).Concern.Questions.All[0].Said.Look);
        Assert.Equal(1, await program.AccessesAsync(id, nameof(Deed.AskStaff), allowed: true));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Why_OfTheLeaderWhoHoldsTheBaton_IsListedForAndAnsweredByWhoCoordinates_R42(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (per, marte, id) = await HeldByTheLeaderAsync(program);
        var liv = await program.AsAsync("liv-aas");
        Assert.False(await liv.KnockAsync(id, Deed.SeeConcern));

        var look = await LookAsync(program, marte, id);
        await AskAsync(marte, id, QuestionKind.Why, look.Access.At.UtcTicks);

        Assert.True(look.IsAnswered);
        Assert.Equal(DueKind.AnswerFamily, Assert.Single(await liv.ListAsync()).NextDueKind);
        Assert.Equal((true, false), (await liv.KnockAsync(id, Deed.SeeConcern), await liv.KnockAsync(id)));
        var version = (await liv.ReadAsync(id, Deed.SeeConcern)).Concern.Version;
        Assert.Equal(Rule.AnotherAnswers, (await Assert.ThrowsAsync<RuleBroken>(() => AnswerAsync(per, id, version))).Rule);
        await AnswerAsync(liv, id, version);
        Assert.Empty(await liv.ListAsync());
        Assert.False(await liv.KnockAsync(id, Deed.SeeConcern));
        Assert.Equal(liv.Id, (await per.ReadAsync(id)).Concern.Questions.All[0].Answer?.By);
    }

    [Fact]
    public async Task Why_WhereNobodyElseLeadsOrCoordinates_BreaksNobodyToAnswer_R42()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (_, marte, id) = await HeldByTheLeaderAsync(program);
        await program.Tables.RunAsync("""UPDATE "Employment" SET "Roles" = 'employee' WHERE "PersonId" = @p0""", program.Tables.Id((await program.PersonAsync("liv-aas")).Value));

        var look = await LookAsync(program, marte, id);

        Assert.False(look.IsAnswered);
        Assert.Equal(Rule.NobodyToAnswer, (await Assert.ThrowsAsync<RuleBroken>(() => AskAsync(marte, id, QuestionKind.Why, look.Access.At.UtcTicks))).Rule);
    }

    private static Task<DeedResult> AnswerAsync(ActingPerson by, ConcernId id, int version) =>
        by.DoAsync(id, (_, deed) => new AnswerFamily(id, version, deed, 1, QuestionOutcome.Explained, "Rektor har stafettpinnen."), version);

    private static async Task<ReaderItem> LookAsync(CaseworkHost program, ActingPerson family, ConcernId id) =>
        (await program.InScopeAsync((Readers readers) => readers.AskAsFamilyAsync(id, family.Actor, default))).Items.First(item => item.Access.Role == ActorRole.Employee);

    // The only leader who was told wondered, and holds the baton.
    private static async Task<(ActingPerson Per, ActingPerson Marte, ConcernId Id)> HeldByTheLeaderAsync(CaseworkHost program)
    {
        var per = await program.AsAsync("per-haugen");
        var id = (await per.WonderAsync("emil-testesen")).Concern;
        await per.TalkAsync(id);
        await per.DoAsync(id, (version, deed) => new OpenLog(id, version, deed, per.Id, "Vi vil hjelpe Emil."));
        await FollowUpStories.ConsentAsync(program, per, id, Consents.FamilyReads);
        return (per, await program.AsAsync("marte-testesen", ActorRole.Guardian), id);
    }

    private static Task<DeedResult> AskAsync(ActingPerson family, ConcernId id, QuestionKind kind, long look = 0) =>
        family.DoAsync(id, (version, deed) => new AskStaff(id, version, deed, new NewQuestion(kind, 1, null, "Hva betyr dette?"), look));

    private static async Task<(ActingPerson Kari, ActingPerson Marte, ConcernId Id)> ReadAsync(CaseworkHost program)
    {
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        await FollowUpStories.ConsentAsync(program, kari, id, Consents.FamilyReads);
        return (kari, await program.AsAsync("marte-testesen", ActorRole.Guardian), id);
    }
}

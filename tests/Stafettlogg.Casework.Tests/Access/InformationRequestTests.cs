using Microsoft.Extensions.DependencyInjection;
using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Tests.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Access;

/// <summary>A parent without parental responsibility never reads a log: they ask, and a leader answers (R9).</summary>
public sealed class InformationRequestTests
{
    private const string About = "Kanarifuglen lurer på hvordan det går";

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Request_OfAParentWithoutResponsibility_IsAnsweredByTheLeaderOfTheUnitAndReadByTheParentAlone_R9(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (roy, mona) = (await GuardianAsync(program, "roy-delt"), await program.AsAsync("mona-lie"));

        var id = await AskAsync(program, roy, "mia-delt");
        var waiting = Assert.Single(await ListAsync(program, mona));
        Assert.Equal((id, "Mia Delt", "Roy Delt", waiting.On.AddDays(30)), (waiting.Id, waiting.Child?.Name, waiting.Asker?.Name, waiting.AnswerBy));
        await AnswerAsync(program, mona, id, InformationDecision.Granted, "Hun trives og har venner.");

        var answer = (await ReadMineAsync(program, roy, id)).Answered!;
        Assert.Equal(("Hun trives og har venner.", waiting.On.AddDays(21)), (answer.Text, answer.AppealBy));
        Assert.Contains("Statsforvalteren", answer.Appeal, StringComparison.Ordinal);
        Assert.Null((await ReadMineAsync(program, roy, id)).AnsweredBy);
        Assert.DoesNotContain(About, await program.Tables.DumpAsync("Information"), StringComparison.Ordinal);
        foreach (var deed in new[] { AccessLog.AskForInformation, AccessLog.ListInformation, AccessLog.AnswerInformation, AccessLog.ReadInformation })
            Assert.InRange(await program.AccessesAsync(default, deed, allowed: true), 1, 2);
    }

    [Theory]
    [InlineData("roy-delt", "emil-testesen")] // a stranger's
    [InlineData("trine-delt", "mia-delt")] // has a page of her own
    [InlineData("amina-warsame", "mia-delt")]
    public async Task Request_AboutAChildThatIsNotTheirsToAskAbout_IsNotThereAndRecorded_R9(string person, string child)
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);

        await Assert.ThrowsAsync<NotThere>(async () => await AskAsync(program, await GuardianAsync(program, person), child));

        Assert.Equal("", await program.Tables.DumpAsync("Information"));
        Assert.Equal(1, await program.AccessesAsync(default, AccessLog.AskForInformation, allowed: false));
    }

    [Fact]
    public async Task Request_InAnyOtherRole_IsNotThere()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        await WithoutResponsibilityAsync(program, "hege-solli");

        await Assert.ThrowsAsync<NotThere>(async () => await AskAsync(program, await program.AsAsync("hege-solli"), "ask-solli"));
        Assert.NotEqual(default, await AskAsync(program, await GuardianAsync(program, "hege-solli"), "ask-solli"));
    }

    [Fact]
    public async Task Request_WhileTheRegisterIsAway_BreaksGuardianRegistryAway_R13()
    {
        var away = new FaultyGuardianRegistry { Fault = () => new TimeoutException() };
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite, services => services.AddSingleton<IGuardianRegistry>(away));
        var roy = await GuardianAsync(program, "roy-delt");

        await BreaksAsync(Rule.GuardianRegistryAway, () => AskAsync(program, roy, "mia-delt"));
    }

    [Fact]
    public async Task Request_OfAnother_IsNotThereForAnybodyElse_R9()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var id = await AskAsync(program, await GuardianAsync(program, "roy-delt"), "mia-delt");

        foreach (var parent in new[] { "trine-delt", "amina-warsame", "hege-solli" })
        {
            var other = await GuardianAsync(program, parent);
            await Assert.ThrowsAsync<NotThere>(() => ReadMineAsync(program, other, id));
            await Assert.ThrowsAsync<NotThere>(() => ReadAsync(program, other, id));
        }

        foreach (var employee in new[] { "jon-ek", "siri-berg", "per-haugen", "liv-aas", "ola-strand", "eva-holm", "arne-vold" })
        {
            var other = await program.AsAsync(employee);
            await Assert.ThrowsAsync<NotThere>(() => ReadAsync(program, other, id));
            await Assert.ThrowsAsync<NotThere>(() => AnswerAsync(program, other, id, InformationDecision.Granted, "Hun trives."));
            await Assert.ThrowsAsync<NotThere>(() => ReadMineAsync(program, other, id));
            if (InformationAnswers.IsFor(other.Actor)) Assert.Empty(await ListAsync(program, other));
            else await Assert.ThrowsAsync<NotThere>(() => ListAsync(program, other));
        }

        Assert.Null((await ReadMineAsync(program, await GuardianAsync(program, "roy-delt"), id)).Answered);
    }

    [Fact]
    public async Task Request_InTheLeadersOwnFamily_IsAnsweredByWhoCoordinatesAndElseByAnotherLeader_R9()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var id = await AskAsync(program, await GuardianAsync(program, "roy-delt"), "mia-delt");

        await IsGuardianAsync(program, "mona-lie", "mia-delt");
        await Assert.ThrowsAsync<NotThere>(async () => await ReadAsync(program, await program.AsAsync("mona-lie"), id));
        Assert.Equal(id, (await ReadAsync(program, await program.AsAsync("liv-aas"), id)).Request.Id);
        await Assert.ThrowsAsync<NotThere>(async () => await ReadAsync(program, await program.AsAsync("siri-berg"), id));

        await IsGuardianAsync(program, "liv-aas", "mia-delt");
        await Assert.ThrowsAsync<NotThere>(async () => await ReadAsync(program, await program.AsAsync("liv-aas"), id));
        Assert.Equal(id, (await ReadAsync(program, await program.AsAsync("siri-berg"), id)).Request.Id);
        await Assert.ThrowsAsync<NotThere>(async () => await ReadAsync(program, await program.AsAsync("arne-vold"), id));
    }

    [Fact]
    public async Task Answer_InAStrictlyProtectedFamily_IsARefusalThatConfirmsNothing_R14()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        await WithoutResponsibilityAsync(program, "thomas-skjermet");
        var (thomas, per) = (await GuardianAsync(program, "thomas-skjermet"), await program.AsAsync("per-haugen"));
        var id = await AskAsync(program, thomas, "liam-skjermet");

        Assert.True((await ReadAsync(program, per, id)).OnlyRefused);
        await BreaksAsync(Rule.OnlyRefusedHere, () => AnswerAsync(program, per, id, InformationDecision.Granted, "Han trives."));
        await AnswerAsync(program, per, id, InformationDecision.Refused, "Han går på Fjellglimt.");

        var answer = (await ReadMineAsync(program, thomas, id)).Answered!;
        Assert.DoesNotContain("Fjellglimt", answer.Text, StringComparison.Ordinal);
        Assert.Contains("sier ikke noe om hva som finnes", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_InAProtectedFamily_WarnsTheLeaderAndMayBeGiven()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        await WithoutResponsibilityAsync(program, "rolf-varsom");
        var (rolf, per) = (await GuardianAsync(program, "rolf-varsom"), await program.AsAsync("per-haugen"));
        var id = await AskAsync(program, rolf, "iben-varsom");

        var asked = await ReadAsync(program, per, id);
        Assert.Equal((AddressProtection.Confidential, false), (asked.Protection, asked.OnlyRefused));
        await AnswerAsync(program, per, id, InformationDecision.Granted, "Hun trives.");
    }

    [Fact]
    public async Task Answer_ASecondTime_BreaksAnsweredAlready()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var mona = await program.AsAsync("mona-lie");
        var id = await AskAsync(program, await GuardianAsync(program, "roy-delt"), "mia-delt");
        await AnswerAsync(program, mona, id, InformationDecision.Refused, "Det kan skade barnet.");

        await BreaksAsync(Rule.AnsweredAlready, () => AnswerAsync(program, mona, id, InformationDecision.Granted, "Hun trives."));
        Assert.Equal(2, await program.Tables.NumberAsync("""SELECT count(*) FROM "Information" """));
    }

    [Fact]
    public async Task Request_WhoseMonthIsNoLongerKept_IsGone()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var roy = await GuardianAsync(program, "roy-delt");
        var id = await AskAsync(program, roy, "mia-delt");

        await program.Tables.RunAsync("""DELETE FROM "StoreKey" WHERE "Name" LIKE 'information-%'""");

        await Assert.ThrowsAsync<NotThere>(() => ReadMineAsync(program, roy, id));
        Assert.Empty(await ListAsync(program, await program.AsAsync("mona-lie")));
    }

    [Fact]
    public async Task Request_WhereTheLeaderKnowsOfACase_LeadsToItAndOpensNothing_R41()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (jon, mona) = (await program.AsAsync("jon-ek"), await program.AsAsync("mona-lie"));
        var id = await AskAsync(program, await GuardianAsync(program, "roy-delt"), "mia-delt");
        Assert.Null((await ReadAsync(program, mona, id)).Case);

        var concern = (await jon.WonderAsync("mia-delt")).Concern;
        Assert.Null((await ReadAsync(program, mona, id)).Case);
        await jon.ShareAsync(concern, mona.Id);
        await jon.TalkAsync(concern);
        await jon.DoAsync(concern, (version, deed) => new Casework.Levels.OpenLog(concern, version, deed, jon.Id, "Vi vil hjelpe henne."));

        Assert.Equal(concern, (await ReadAsync(program, mona, id)).Case);
        await Assert.ThrowsAsync<NotThere>(() => mona.ReadAsync(concern));
    }

    private static async Task BreaksAsync(Rule rule, Func<Task> deed) => Assert.Equal(rule, (await Assert.ThrowsAsync<RuleBroken>(deed)).Rule);

    private static Task<ActingPerson> GuardianAsync(CaseworkHost program, string key) => program.AsAsync(key, ActorRole.Guardian);

    private static async Task<Guid> AskAsync(CaseworkHost program, ActingPerson parent, string child)
    {
        var (about, deed) = (await program.PersonAsync(child), parent.NewDeed());
        await program.InScopeAsync(async (InformationRequests requests) =>
        {
            await requests.AskAsync(deed, about, About, "Jeg vil følge med.", parent.Actor, default);
            return true;
        });
        return deed.Value;
    }

    private static Task<IReadOnlyList<InformationRequest>> ListAsync(CaseworkHost program, ActingPerson leader) =>
        program.InScopeAsync((InformationAnswers answers) => answers.AllAsync(leader.Actor, default));

    private static Task<InformationRequest> ReadMineAsync(CaseworkHost program, ActingPerson parent, Guid id) =>
        program.InScopeAsync((InformationRequests requests) => requests.ReadMineAsync(id, parent.Actor, default));

    private static Task<InformationToAnswer> ReadAsync(CaseworkHost program, ActingPerson leader, Guid id) =>
        program.InScopeAsync((InformationAnswers answers) => answers.ReadAsync(id, leader.Actor, default));

    private static Task<bool> AnswerAsync(CaseworkHost program, ActingPerson leader, Guid id, InformationDecision decision, string text) =>
        program.InScopeAsync(async (InformationAnswers answers) =>
        {
            await answers.AnswerAsync(id, leader.NewDeed(), decision, text, leader.Actor, default);
            return true;
        });

    private static async Task WithoutResponsibilityAsync(CaseworkHost program, string guardian) => await program.Tables.RunAsync(
        """UPDATE "Guardianship" SET "ParentalResponsibility" = @p0 WHERE "GuardianId" = @p1""", false, program.Tables.Id((await program.PersonAsync(guardian)).Value));

    private static async Task IsGuardianAsync(CaseworkHost program, string guardian, string child) => await program.Tables.RunAsync(
        """INSERT INTO "Guardianship" ("GuardianId", "ChildId", "ParentalResponsibility") VALUES (@p0, @p1, @p2)""",
        program.Tables.Id((await program.PersonAsync(guardian)).Value), program.Tables.Id((await program.PersonAsync(child)).Value), false);
}

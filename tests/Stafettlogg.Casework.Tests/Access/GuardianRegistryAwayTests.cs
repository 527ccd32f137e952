using Microsoft.Extensions.DependencyInjection;
using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Consent;
using Stafettlogg.Casework.Family;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Tests.Journeys;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Family;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Access;

/// <summary>While the register of guardians is away nobody is granted anything new, and what was granted stays as last known (R8, R13).</summary>
public sealed class GuardianRegistryAwayTests
{
    private readonly FaultyGuardianRegistry registry = new();

    [Fact]
    public async Task Away_WhatWouldGrant_IsRefusedAndWritesNothing_R13()
    {
        await using var program = await StartAsync();
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        var (per, jonas) = (await program.AsAsync("per-haugen"), await program.PersonAsync("jonas-testesen"));
        await kari.DoAsync(id, (version, deed) => new RecordGuardian(id, version, deed, jonas, Responsibility.No, ResponsibilitySource.CourtDecision, "Dom."));
        var before = (await kari.ReadAsync(id)).Concern.Version;
        registry.Fault = () => new TimeoutException();

        await BreaksAsync(() => kari.DoAsync(id, (version, deed) => new RequestConsent(id, version, deed, new([jonas], [Consents.FamilyReads], "Kan dere lese?", Testing.Law.ConcernStory.Terms))));
        await BreaksAsync(() => kari.DoAsync(id, (version, deed) => new RecordGuardian(id, version, deed, jonas, Responsibility.Yes, ResponsibilitySource.Certificate, "Attest.")));
        await BreaksAsync(() => kari.DoAsync(id, (version, deed) => new RecordGuardian(id, version, deed, jonas, Responsibility.Yes, ResponsibilitySource.Register, null)));
        await BreaksAsync(() => per.DoAsync(id, (version, deed) => new ApproveGuardian(id, version, deed, jonas)));

        Assert.Equal(before, (await kari.ReadAsync(id)).Concern.Version);
        Assert.True((await program.InScopeAsync((FamilyInRegister question) => AskAsync(question, kari, id))).Away);
    }

    [Fact]
    public async Task Away_ConsentOfAGuardian_IsNeitherGivenNorRegisteredButMayBeWithdrawn_R13()
    {
        await using var program = await StartAsync();
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        var (marte, until) = (await program.AsAsync("marte-testesen", ActorRole.Guardian), FollowUpStories.Today(program).AddMonths(6));
        await kari.DoAsync(id, (version, deed) => new RequestConsent(id, version, deed, new([marte.Id], [Consents.FamilyReads, "ppt"], "Kan dere lese?", Testing.Law.ConcernStory.Terms)));
        await marte.DoAsync(id, (version, deed) => new GiveConsent(id, version, deed, ["ppt"], until, "nb"));
        registry.Fault = () => new TimeoutException();

        await BreaksAsync(() => marte.DoAsync(id, (version, deed) => new GiveConsent(id, version, deed, [Consents.FamilyReads], until, "nb")));
        await BreaksAsync(() => kari.DoAsync(id, (version, deed) => new RegisterConsent(id, version, deed, new(marte.Id, [Consents.FamilyReads], OnPaper: true, until, Testing.Law.ConcernStory.Terms))));
        await marte.DoAsync(id, (version, deed) => new WithdrawConsent(id, version, deed, ["ppt"]));

        Assert.Equal(ConsentState.Withdrawn, (await kari.ReadAsync(id)).Concern.Consents.Of(marte.Id, "ppt").State);
    }

    [Fact]
    public async Task No_OfTheRegister_NewerThanTheYesOfTheLog_ClosesAtOnceAndStaysWhileItIsAway_R8()
    {
        await using var program = await StartAsync();
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        var (marte, jonas) = (await program.AsAsync("marte-testesen", ActorRole.Guardian), await program.AsAsync("jonas-testesen", ActorRole.Guardian));
        var until = FollowUpStories.Today(program).AddMonths(6);
        await kari.DoAsync(id, (version, deed) => new RequestConsent(id, version, deed, new([marte.Id, jonas.Id], [Consents.FamilyReads, "ppt"], "Kan dere lese?", Testing.Law.ConcernStory.Terms)));
        foreach (var one in new[] { marte, jonas }) await one.DoAsync(id, (version, deed) => new GiveConsent(id, version, deed, [Consents.FamilyReads], until, "nb"));
        Assert.True(await (await program.AsAsync("jonas-testesen", ActorRole.Guardian)).KnockAsync(id, Deed.ReadAsFamily));

        registry.Say(await program.PersonAsync("emil-testesen"), new KnownGuardian(marte.Id, Responsibility.Yes), new KnownGuardian(jonas.Id, Responsibility.No));

        foreach (var away in new Func<Exception>?[] { null, () => new TimeoutException() })
        {
            registry.Fault = away;
            var now = await program.AsAsync("jonas-testesen", ActorRole.Guardian);
            Assert.False(await now.KnockAsync(id, Deed.ReadAsFamily));
            Assert.False(await now.KnockAsync(id, Deed.SeeFamilyPage));
            Assert.True(await (await program.AsAsync("marte-testesen", ActorRole.Guardian)).KnockAsync(id, Deed.ReadAsFamily));
        }

        registry.Fault = null;
        var refused = await Assert.ThrowsAsync<RuleBroken>(() => kari.DoAsync(id, (version, deed) =>
            new RegisterConsent(id, version, deed, new(jonas.Id, ["ppt"], OnPaper: true, until, Testing.Law.ConcernStory.Terms))));
        Assert.Equal(Rule.ConsentNotTheirs, refused.Rule);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task No_OfTheRegister_IsRememberedWhileItIsAwayByAProgramThatNeverHeardIt_R8(DatabaseProvider database)
    {
        await using var program = await StartAsync(database);
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        await FollowUpStories.ConsentAsync(program, kari, id, Consents.FamilyReads);
        var (emil, marte, jonas) = (await program.PersonAsync("emil-testesen"), await program.PersonAsync("marte-testesen"), await program.PersonAsync("jonas-testesen"));
        registry.Say(emil, new KnownGuardian(marte, Responsibility.Yes), new KnownGuardian(jonas, Responsibility.No));
        Assert.False(await ReadsAsync(program, "jonas-testesen", id));

        registry.Fault = () => new TimeoutException();
        await using var another = program.Beside(also: services => services.AddSingleton<IGuardianRegistry>(registry));
        Assert.False(await ReadsAsync(another, "jonas-testesen", id));
        Assert.True(await ReadsAsync(another, "marte-testesen", id));

        registry.Fault = null;
        registry.Say(emil, new KnownGuardian(marte, Responsibility.Yes), new KnownGuardian(jonas, Responsibility.Yes));
        Assert.True(await ReadsAsync(another, "jonas-testesen", id));
        registry.Fault = () => new TimeoutException();
        Assert.True(await ReadsAsync(program, "jonas-testesen", id));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task No_OfTheRegister_HeardByManyRequestsAtOnce_IsRememberedOnce_R8(DatabaseProvider database)
    {
        await using var program = await StartAsync(database);
        registry.Say(await program.PersonAsync("emil-testesen"), new KnownGuardian(await program.PersonAsync("jonas-testesen"), Responsibility.No));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => program.AsAsync("jonas-testesen", ActorRole.Guardian)));

        Assert.Equal(1, await program.Tables.NumberAsync("""SELECT count(*) FROM "DeniedGuardian" """));
    }

    [Fact]
    public async Task No_OfTheRegister_ThatTwoEmployeesKnewOfWhenTheySaidYes_IsNothingNew_R8()
    {
        await using var program = await StartAsync();
        var (marte, jonas) = (await program.PersonAsync("marte-testesen"), await program.PersonAsync("jonas-testesen"));
        registry.Say(await program.PersonAsync("emil-testesen"), new KnownGuardian(marte, Responsibility.Yes), new KnownGuardian(jonas, Responsibility.No));
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        var per = await program.AsAsync("per-haugen");
        await kari.DoAsync(id, (version, deed) => new RecordGuardian(id, version, deed, jonas, Responsibility.Yes, ResponsibilitySource.CourtDecision, "Dom."));
        await per.DoAsync(id, (version, deed) => new ApproveGuardian(id, version, deed, jonas));
        await kari.DoAsync(id, (version, deed) => new RequestConsent(id, version, deed, new([jonas], [Consents.FamilyReads], "Kan du lese?", Testing.Law.ConcernStory.Terms)));

        Assert.True(await (await program.AsAsync("jonas-testesen", ActorRole.Guardian)).KnockAsync(id, Deed.SeeFamilyPage));
    }

    [Fact]
    public async Task Away_WhatOnlyTakes_IsDoneAndWhatWasGrantedStays_R13()
    {
        await using var program = await StartAsync();
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        var (marte, jonas) = (await program.AsAsync("marte-testesen", ActorRole.Guardian), await program.AsAsync("jonas-testesen", ActorRole.Guardian));
        await kari.DoAsync(id, (version, deed) => new RequestConsent(id, version, deed, new([marte.Id, jonas.Id], [Consents.FamilyReads], "Kan dere lese?", Testing.Law.ConcernStory.Terms)));
        foreach (var one in new[] { marte, jonas })
        {
            await one.DoAsync(id, (version, deed) => new GiveConsent(id, version, deed, [Consents.FamilyReads], FollowUpStories.Today(program).AddMonths(6), "nb"));
        }

        registry.Fault = () => new HttpRequestException();
        Assert.True(await jonas.KnockAsync(id, Deed.ReadAsFamily));
        await kari.DoAsync(id, (version, deed) => new RecordGuardian(id, version, deed, jonas.Id, Responsibility.No, ResponsibilitySource.CourtDecision, "Dom."));

        Assert.False(await jonas.KnockAsync(id, Deed.ReadAsFamily));
        Assert.True(await marte.KnockAsync(id, Deed.ReadAsFamily));
    }

    [Fact]
    public async Task Away_WhenTheLogOpens_NobodyIsKnownAndNobodyReads_R13()
    {
        await using var program = await StartAsync();
        registry.Fault = () => new InvalidDataException("rot");

        var (kari, id) = await FollowUpStories.OpenedAsync(program);

        Assert.Empty((await kari.ReadAsync(id)).Concern.Guardians.All);
        Assert.False(await (await program.AsAsync("marte-testesen", ActorRole.Guardian)).KnockAsync(id, Deed.SeeFamilyPage));
    }

    [Theory]
    [InlineData(Responsibility.Unknown, Responsibility.Unknown)]
    [InlineData(Responsibility.Yes, Responsibility.No)] // it contradicts itself
    [InlineData((Responsibility)9, (Responsibility)9)]
    public async Task Register_ThatDoesNotSayYes_GrantsNothing_R8(Responsibility first, Responsibility second)
    {
        await using var program = await StartAsync();
        var (emil, jonas) = (await program.PersonAsync("emil-testesen"), await program.PersonAsync("jonas-testesen"));
        registry.Say(emil, new KnownGuardian(jonas, first), new KnownGuardian(jonas, second));

        var (kari, id) = await FollowUpStories.OpenedAsync(program);

        var guardian = Assert.Single((await kari.ReadAsync(id)).Concern.Guardians.All);
        Assert.Equal((Responsibility.Unknown, false, false), (guardian.Said.Responsibility, guardian.IsNeededOn(FollowUpStories.Today(program)), guardian.IsResponsibleOn(FollowUpStories.Today(program))));
    }

    private static async Task<bool> ReadsAsync(CaseworkHost program, string guardian, ConcernId id) =>
        await (await program.AsAsync(guardian, ActorRole.Guardian)).KnockAsync(id, Deed.ReadAsFamily);

    private async Task<CaseworkHost> StartAsync(DatabaseProvider database = DatabaseProvider.Sqlite)
    {
        var program = await CaseworkHost.StartAsync(database, services => services.AddSingleton<IGuardianRegistry>(registry));
        var emil = await program.PersonAsync("emil-testesen");
        registry.Say(emil, new KnownGuardian(await program.PersonAsync("marte-testesen"), Responsibility.Yes), new KnownGuardian(await program.PersonAsync("jonas-testesen"), Responsibility.Yes));
        return program;
    }

    private static async Task<RegisteredFamily> AskAsync(FamilyInRegister question, ActingPerson reader, ConcernId id) =>
        await question.AskAsync((await reader.ReadAsync(id)).Concern, default);

    private static async Task BreaksAsync(Func<Task> deed) => Assert.Equal(Rule.GuardianRegistryAway, (await Assert.ThrowsAsync<RuleBroken>(deed)).Rule);
}

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

/// <summary>Address protection in the registers: tightened by an import, loosened by none, and kept closest where nothing can be read (R12–R14).</summary>
public sealed class ProtectionTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Import_WithoutTheFieldOrWithALowerGrade_LeavesProtectionOn_R12(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (_, liam) = await FollowUpStories.OpenedAsync(program, "liam-skjermet");
        var (kari, iben) = await FollowUpStories.OpenedAsync(program, "iben-varsom");

        await ImportAsync(program, "liam-skjermet", AddressProtection.None);
        await ImportAsync(program, "sara-skjermet", AddressProtection.Confidential);
        await ImportAsync(program, "iben-varsom", AddressProtection.None);
        await ImportAsync(program, "lea-varsom", AddressProtection.None);

        Assert.Equal(AddressProtection.StrictlyConfidential, (await kari.ReadAsync(liam)).Standing.Grade);
        Assert.Equal(AddressProtection.Confidential, (await kari.ReadAsync(iben)).Standing.Grade);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Import_WithAHigherGrade_TightensAtOnceForFamilyAndEmployees_R12(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        var (marte, jonas) = (await program.AsAsync("marte-testesen", ActorRole.Guardian), await program.AsAsync("jonas-testesen", ActorRole.Guardian));
        await kari.DoAsync(id, (version, deed) => new RequestConsent(id, version, deed, new([marte.Id, jonas.Id], [Consents.FamilyReads], "Kan dere lese?", Testing.Law.ConcernStory.Terms)));
        Assert.True(await SeesAsync(program, "jonas-testesen", id));

        var told = new TaskCompletionSource();
        using var watching = program.Get<Watch>().Over(id, int.MaxValue, until: null, _ => told.TrySetResult());
        await told.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken); // the first asking tells all
        told = new();
        await ImportAsync(program, "marte-testesen", AddressProtection.Confidential);
        await told.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken); // open islands ask anew
        Assert.True(await SeesAsync(program, "marte-testesen", id));
        Assert.True(await SeesAsync(program, "jonas-testesen", id)); // as the other guardian, from whom what places her is kept
        Assert.Equal(AddressProtection.Confidential, (await (await program.AsAsync("kari-lunde")).ReadAsync(id)).Standing.Grade);

        await ImportAsync(program, "emil-testesen", AddressProtection.StrictlyConfidential);
        Assert.False(await SeesAsync(program, "marte-testesen", id));
        Assert.False(await SeesAsync(program, "jonas-testesen", id));
        Assert.Equal(AddressProtection.StrictlyConfidential, (await (await program.AsAsync("kari-lunde")).ReadAsync(id)).Standing.Grade);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("long enough to have a nonce and a tag")]
    public async Task CardThatCannotBeRead_IsKeptClosest_R13(string spoilt)
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        var (marte, jonas) = (await program.AsAsync("marte-testesen", ActorRole.Guardian), await program.AsAsync("jonas-testesen", ActorRole.Guardian));
        await kari.DoAsync(id, (version, deed) => new RequestConsent(id, version, deed, new([marte.Id, jonas.Id], [Consents.FamilyReads], "Kan dere lese?", Testing.Law.ConcernStory.Terms)));
        Assert.True(await SeesAsync(program, "marte-testesen", id));

        var hex = Convert.ToHexString(jonas.Id.Value.ToByteArray());
        await program.Tables.RunAsync($"""UPDATE "Person" SET "Sealed" = CAST('{spoilt}' AS BLOB) WHERE hex("PersonId") = '{hex}'""");

        Assert.False(await SeesAsync(program, "marte-testesen", id));
    }

    [Fact]
    public async Task GuardianRegistryAway_LoosensNothing_R13()
    {
        var registry = new FaultyGuardianRegistry();
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite, services => services.AddSingleton<IGuardianRegistry>(registry));
        var (sara, thomas) = (await program.PersonAsync("sara-skjermet"), await program.PersonAsync("thomas-skjermet"));
        registry.Say(await program.PersonAsync("liam-skjermet"), new KnownGuardian(sara, Responsibility.Yes), new KnownGuardian(thomas, Responsibility.Yes));
        var (kari, id) = await FollowUpStories.OpenedAsync(program, "liam-skjermet");
        foreach (var person in new[] { "sara-skjermet", "thomas-skjermet" }) await FollowUpStories.OneConsentsAsync(program, kari, id, person, "ppt");
        var concern = (await kari.ReadAsync(id)).Concern;

        registry.Fault = () => new TimeoutException();
        await program.Tables.RunAsync("""UPDATE "RegisterVersion" SET "Version" = "Version" + 1""");

        Assert.True((await program.InScopeAsync((FamilyInRegister question) => question.AskAsync(concern, default))).Protection.IsStrict);
        Assert.False(await SeesAsync(program, "thomas-skjermet", id));
        Assert.False(await SeesAsync(program, "sara-skjermet", id));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task StrictlyConfidential_LeaderExceptsTheOtherAndTheProtectedConsentsOnPaper_TheCaseGoesOn_R14(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (kari, id) = await FollowUpStories.OpenedAsync(program, "liam-skjermet");
        var (per, thomas) = (await program.AsAsync("per-haugen"), await program.PersonAsync("thomas-skjermet"));

        await per.DoAsync(id, (version, deed) => new ExceptGuardian(id, version, deed, thomas, Excepted: true, "Strengt fortrolig adresse."));
        await FollowUpStories.OneConsentsAsync(program, kari, id, "sara-skjermet", "ppt");

        var view = await kari.ReadAsync(id);
        Assert.Equal(["ppt"], view.Concern.ServicesConsentedTo(FollowUpStories.Today(program)));
        Assert.Equal(LogMode.Manual, view.Concern.ModeOn(view.Today, view.Standing.Grade));
    }

    private static Task<int> ImportAsync(CaseworkHost program, string person, AddressProtection grade) =>
        program.Get<PeopleImport>().RunAsync([DemoPeople.Find(person) with { AddressProtection = grade, Guardians = [] }], default);

    private static async Task<bool> SeesAsync(CaseworkHost program, string guardian, ConcernId id) =>
        await (await program.AsAsync(guardian, ActorRole.Guardian)).KnockAsync(id, Deed.SeeFamilyPage);
}

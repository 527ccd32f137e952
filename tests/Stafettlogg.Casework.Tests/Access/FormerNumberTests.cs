using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Consent;
using Stafettlogg.Casework.Levels;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Tests.Journeys;
using Stafettlogg.Casework.Wonders;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Access;

/// <summary>Who has had several birth numbers is one person, by whichever of them a wonder or a representation names them (R30).</summary>
public sealed class FormerNumberTests
{
    private static readonly NationalId Second = NumberOf("15871850051");
    private static readonly NationalId Third = NumberOf("05872050061");

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Wonder_UnderAFormerNumber_IsProtectedAsThePersonIs_R13_R30(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var first = DemoPeople.Find("liam-skjermet").NationalId;
        await RenumberAsync(program, "liam-skjermet", first);

        foreach (var number in new[] { first, Second, Third })
        {
            var id = await WonderAsync(program, number);

            Assert.Equal((number, AddressProtection.StrictlyConfidential), (number, await GradeAsync(program, id)));
        }
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Wonder_UnderAFormerNumber_IsOfTheEmployeesOwnChildAndFoundByAnyOfTheNumbers_R1_R30(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var first = DemoPeople.Find("ask-solli").NationalId;
        await RenumberAsync(program, "ask-solli", first);

        var ids = new List<ConcernId>();
        foreach (var number in new[] { first, Second, Third }) ids.Add(await WonderAsync(program, number));

        var (anne, siri) = (await program.AsAsync("anne-moen"), await program.AsAsync("siri-berg"));
        foreach (var id in ids) Assert.True((await program.AsAsync("hege-solli")).Actor.IsFamilyOf((await anne.ReadAsync(id)).Concern.Subject.Person));
        foreach (var number in new[] { first, Second, Third })
            Assert.Equal(3, (await program.InScopeAsync((AccessRequests question) => question.FindAsync(number, "Innsyn", siri.Actor, default))).Count);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Log_OpenedFromAWonderUnderAFormerNumber_IsReadByTheParentsAndByNobodyElse_R8_R30(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var first = DemoPeople.Find("emil-testesen").NationalId;
        await RenumberAsync(program, "emil-testesen", first);
        var anne = await program.AsAsync("anne-moen");
        var id = await WonderAsync(program, first);
        await anne.ShareAsync(id, await program.PersonAsync("siri-berg"));
        await anne.TalkAsync(id);
        await anne.DoAsync(id, (version, deed) => new OpenLog(id, version, deed, anne.Id, "Vi vil hjelpe Emil."));

        var marte = await program.PersonAsync("marte-testesen");
        await anne.DoAsync(id, (version, deed) => new RequestConsent(id, version, deed, new([marte], [Consents.FamilyReads], "Kan du lese?", Testing.Law.ConcernStory.Terms)));

        Assert.True(await (await program.AsAsync("marte-testesen", ActorRole.Guardian)).KnockAsync(id, Deed.SeeFamilyPage));
        Assert.False(await (await program.AsAsync("amina-warsame", ActorRole.Guardian)).KnockAsync(id, Deed.SeeFamilyPage));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Representative_RecordedUnderAFormerNumber_IsWhoTheRegisterKnows_R8_R30(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (amina, former) = (await program.PersonAsync("amina-warsame"), DemoPeople.Find("amina-warsame").NationalId);
        await RenumberAsync(program, "amina-warsame", former);
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        await FollowUpStories.ConsentAsync(program, kari, id, Consents.FamilyReads);

        await RepresentationStories.TakeInAsync(program, kari, await program.AsAsync("per-haugen"), id, former);

        Assert.NotNull((await kari.ReadAsync(id)).Concern.Guardians.Of(amina));
        foreach (var number in new[] { former, Second, Third }) Assert.Equal(amina, await program.Get<People>().FindAsync(number, default));
        Assert.True(await (await program.AsAsync("amina-warsame", ActorRole.Guardian)).KnockAsync(id, Deed.ReadAsFamily));

        await program.Get<PeopleImport>().RunAsync(
            [DemoPeople.Find("amina-warsame") with { AddressProtection = AddressProtection.StrictlyConfidential, Guardians = [] }], default);
        Assert.Equal(AddressProtection.StrictlyConfidential, (await (await program.AsAsync("kari-lunde")).ReadAsync(id)).Standing.Grade);
    }

    // Two numbers after the first, so that two of the three are former.
    private static async Task RenumberAsync(CaseworkHost program, string key, NationalId first)
    {
        var person = await program.Get<People>().FindAsync(first, default) ?? throw new KeyNotFoundException(key);
        foreach (var next in new[] { Second, Third }) await program.Get<People>().RenumberAsync(person, next, default);
    }

    private static async Task<ConcernId> WonderAsync(CaseworkHost program, NationalId number) =>
        (await (await program.AsAsync("anne-moen")).WonderAsync(new About.AnotherChild(number, "Et barn", null), "Sitter mye alene.")).Concern;

    private static async Task<AddressProtection> GradeAsync(CaseworkHost program, ConcernId id) => (await (await program.AsAsync("anne-moen")).ReadAsync(id)).Standing.Grade;

    private static NationalId NumberOf(string digits) => NationalId.TryParse(digits, NationalIdSeries.Synthetic, out var number) ? number : throw new InvalidDataException(digits);
}

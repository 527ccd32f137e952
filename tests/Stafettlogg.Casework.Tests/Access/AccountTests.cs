using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Access;

/// <summary>Whose an account at a provider is: pinned at the first sign-in, and never another's afterwards.</summary>
public sealed class AccountTests
{
    private static readonly Account Karis = new("https://provider.example", "k4r1");

    // Nobody's, and never issued: the month is the synthetic series'.
    private static NationalId Fresh { get; } = NationalId.TryParse("15871850051", NationalIdSeries.Synthetic, out var number) ? number : throw new InvalidDataException();

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Account_PinnedByTheBirthNumber_LeadsToThePersonWithoutItAfterwards(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var kari = await program.PersonAsync("kari-lunde");
        Assert.Null(await OwnerAsync(program, Karis));

        Assert.Equal(kari, await OwnerAsync(program, Karis, "kari-lunde"));

        Assert.Equal(kari, await OwnerAsync(program, Karis));
        Assert.Equal(kari, await OwnerAsync(program, Karis, "kari-lunde"));
        Assert.Null(await OwnerAsync(program, Karis with { Issuer = "https://another.example" }));
        Assert.Null(await OwnerAsync(program, Karis with { Subject = "K4R1" }));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Account_ThatBringsAnothersBirthNumberOrNobodys_IsRefused(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        await OwnerAsync(program, Karis, "kari-lunde");

        await Assert.ThrowsAsync<AccountOfAnother>(() => OwnerAsync(program, Karis, "per-haugen"));
        await Assert.ThrowsAsync<AccountOfAnother>(() => program.Get<IAccounts>().OwnerAsync(Karis, Fresh, default));
        await Assert.ThrowsAsync<AccountOfAnother>(async () => await program.Get<Accounts>().PinAsync(Karis, await program.PersonAsync("per-haugen"), default));

        Assert.Equal(await program.PersonAsync("kari-lunde"), await OwnerAsync(program, Karis));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Account_PinnedByAnEmployersWord_LeadsToTheEmployeeAndMayBeSaidTwice(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var mona = await program.PersonAsync("mona-lie");

        await program.Get<Accounts>().PinAsync(Karis, mona, default);
        await program.Get<Accounts>().PinAsync(Karis, mona, default);

        Assert.Equal(mona, await OwnerAsync(program, Karis));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Account_FirstSeenInTwoWindowsAtOnce_IsPinnedOnce(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);

        var owners = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => OwnerAsync(program, Karis, "kari-lunde")));

        Assert.Equal([await program.PersonAsync("kari-lunde")], owners.OfType<PersonId>().Distinct());
        Assert.Equal(1, await program.Tables.NumberAsync("""SELECT count(*) FROM "Account" """));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task BirthNumber_Replaced_KeepsOnePersonByBothNumbersAndTheirAccount_R30(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var kari = await program.PersonAsync("kari-lunde");
        await OwnerAsync(program, Karis, "kari-lunde");

        await program.Get<People>().RenumberAsync(kari, Fresh, default);

        Assert.Equal(kari, await program.Get<IAccounts>().OwnerAsync(Karis, Fresh, default));
        Assert.Equal(kari, await OwnerAsync(program, Karis, "kari-lunde"));
        Assert.Equal(kari, await program.Get<IAccounts>().OwnerAsync(Karis with { Subject = "new" }, Fresh, default));
        Assert.Equal("Kari Lunde", (await program.Get<People>().CardAsync(kari, default))!.Name);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await program.Get<People>().RenumberAsync(await program.PersonAsync("per-haugen"), Fresh, default));
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
            await program.Get<People>().RenumberAsync(await program.PersonAsync("per-haugen"), DemoPeople.Find("kari-lunde").NationalId, default));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Account_OnDisk_HoldsNothingOfWhatTheProviderCallsThem(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        await OwnerAsync(program, Karis, "kari-lunde");

        var unkeyed = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{Karis.Issuer.Length} {Karis.Issuer} {Karis.Subject}"));
        Assert.Equal(0, await program.Tables.NumberAsync("""SELECT count(*) FROM "Account" WHERE "AccountHash" = @p0""", unkeyed));
        Assert.Equal(1, await program.Tables.NumberAsync("""SELECT count(*) FROM "Account" """));
    }

    private static Task<PersonId?> OwnerAsync(CaseworkHost program, Account account, string? person = null) =>
        program.Get<IAccounts>().OwnerAsync(account, person is null ? null : DemoPeople.Find(person).NationalId, default);
}

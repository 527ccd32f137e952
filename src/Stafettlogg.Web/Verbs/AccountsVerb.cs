using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Verbs;

/// <summary>
/// Pins accounts that bring no birth number to people in the registers, as the employer states it: a line each of birth number,
/// issuer and subject with semicolons between. The whole file or nothing; what is wrong is told by its line, never by its content.
/// </summary>
internal static class AccountsVerb
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not [{ Length: > 0 } file, .. var rest] || !File.Exists(file)) throw new WrongArguments("accounts must be followed by the name of a file.");
        await using var work = ProgramComposition.Work(rest);
        await using var mine = await DataLock.TakeAsync(work.Services.GetRequiredService<StoreSettings>(), serving: false, default);
        await work.Services.GetRequiredService<Database>().DemandRingAsync(default);
        var stated = await ReadAsync(await File.ReadAllLinesAsync(file), work.Services);
        var accounts = work.Services.GetRequiredService<Accounts>();
        foreach (var (_, account, person) in stated) await accounts.PinAsync(account, person, default);
        Console.WriteLine($"{stated.Count} accounts pinned");
        return 0;
    }

    private static async Task<List<(int Line, Account Account, PersonId Person)>> ReadAsync(string[] lines, IServiceProvider program)
    {
        var (people, accounts) = (program.GetRequiredService<People>(), program.GetRequiredService<Accounts>());
        var stated = new List<(int, Account, PersonId)>();
        foreach (var (line, text) in lines.Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)))
        {
            if (text.Split(';', StringSplitOptions.TrimEntries) is not [var number, { Length: > 0 } issuer, { Length: > 0 } subject]) throw Wrong(line, "must be birth number;issuer;subject");
            if (!NationalId.TryParse(number, program.GetRequiredService<DemoMode>().NationalIds, out var nationalId)) throw Wrong(line, "has no birth number");
            var person = await people.FindAsync(nationalId, default) ?? throw Wrong(line, "names nobody in the registers");
            var account = new Account(issuer, subject);
            var pinned = await accounts.OwnerAsync(account, nationalId: null, default);
            if (pinned is { } owner && owner != person) throw Wrong(line, "has an account that is pinned to another");
            stated.Add((line, account, person));
        }

        return stated;
    }

    private static WrongArguments Wrong(int line, string what) => new($"Line {line + 1} {what}. Nothing was pinned.");
}

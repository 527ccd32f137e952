using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Verbs;

/// <summary>
/// Ends sessions: everybody's, or those of the people whose birth numbers stand in a file or come on standard input, a line each; never on the command line, which
/// shells remember (ASVS 7.4.5). The whole file or nothing; what is wrong is told by its line, never by its content.
/// </summary>
/// <remarks>
/// It takes no lock, for it would be worth nothing if the program had to be stopped first. The lock keeps the log to one writer; a session is no part of the log,
/// is written by every instance as it is, and this is one statement, which either database takes in turn with the others.
/// </remarks>
internal static class SessionsVerb
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not ["end", { Length: > 0 } whose, .. var rest]) throw new WrongArguments("sessions must be followed by end, and then by all, the name of a file, or - for standard input.");
        if (whose is not ("all" or "-") && !File.Exists(whose)) throw new WrongArguments("There is no such file. Birth numbers are never written on the command line.");
        await using var work = ProgramComposition.Work(rest);
        var persons = whose == "all" ? null : await ReadAsync(await LinesAsync(whose), work.Services);
        var ended = await work.Services.GetRequiredService<ISessions>().EndAllAsync(persons, default);
        Console.WriteLine($"{ended} sessions ended");
        return 0;
    }

    private static async Task<string[]> LinesAsync(string file) =>
        file == "-" ? (await Console.In.ReadToEndAsync()).Split('\n') : await File.ReadAllLinesAsync(file);

    private static async Task<List<PersonId>> ReadAsync(string[] lines, IServiceProvider program)
    {
        var (people, persons) = (program.GetRequiredService<People>(), new List<PersonId>());
        foreach (var (line, text) in lines.Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)))
        {
            if (!NationalId.TryParse(text.Trim(), program.GetRequiredService<DemoMode>().NationalIds, out var number)) throw Wrong(line, "is no birth number");
            persons.Add(await people.FindAsync(number, default) ?? throw Wrong(line, "names nobody in the registers"));
        }

        return persons.Count > 0 ? persons : throw new WrongArguments("There is nobody in the list. Nothing was ended.");
    }

    private static WrongArguments Wrong(int line, string what) => new($"Line {line + 1} {what}. Nothing was ended.");
}

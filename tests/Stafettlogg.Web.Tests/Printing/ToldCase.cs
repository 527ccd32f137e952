using System.Collections.Concurrent;
using Stafettlogg.Casework.Log;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Printing;

/// <summary>A case in which most of what can happen has happened; each text is found by its own words.</summary>
public sealed record ToldCase(Guid Id)
{
    public const string Wonder = "kanarifuglundring";
    public const string Talk = "kanarifuglsamtale";
    public const string Sami = "Boađe deike, Čáhppe Ŋuolla, ja Šaddu Ŧeađđu Žuhtte.";
    public const string Arabic = "ابني سعيد في المدرسة";
    public const string Cyrillic = "Він любить школу і друзів.";
    public const string Ethiopic = "ልጄ ደስተኛ ነው";
    public const string Markup = "#strong[x] $y$ \\ \" </text> *a* _b_ `c` = d @e <f> // g /* h */ ~ ...";
    public const string Comment = "Takk for at dere ser ham.";
    public const string Corrected = "Han lo to ganger i dag.";

    public string Print => $"/saker/{Id}/logg.pdf";

    public string ChildsPrint => $"/mitt-barn/{Id}/logg.pdf";

    private static readonly ConcurrentDictionary<WholeProgram, Task<ToldCase>> Told = new();

    /// <summary>The same case for all who only read it.</summary>
    public static Task<ToldCase> SharedAsync(WholeProgram program) => Told.GetOrAdd(program, TellAsync);

    /// <summary>At level 2, read by the family, with Ingrid Dahl as a participant.</summary>
    public static async Task<ToldCase> TellAsync(WholeProgram program)
    {
        var (kari, marte) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Marte Testesen"));
        var id = await program.ReadByFamilyAsync(Wonder, Talk);
        await kari.NoteAsync(id, Sami);
        await kari.NoteAsync(id, Arabic);
        await kari.NoteAsync(id, Cyrillic, "BrightMoment");
        await kari.NoteAsync(id, Ethiopic);
        await kari.NoteAsync(id, Markup);
        await kari.MeasureAsync(id);
        await kari.EvaluateAsync(id, becomes: "Continued");
        await kari.MeetingBegunAsync(id);
        (await (await kari.MinutesAsync(id)).SendAsync()).Done();
        await kari.NoteAsync(id, "Han lo i dag.");
        var version = await program.VersionAsync(id);
        await program.DoAsync("kari-lunde", new(id), (seen, deed) => new CorrectEntry(new(id), seen, deed, version, Corrected, "Jeg telte feil."));
        (await (await marte.FamilyFormAsync(id, "comment")).With("Comment.Text", Comment).SendAsync()).Done();
        await program.ConsentAsync(id, "ppt");
        await kari.GoToLevelAsync(id, "GoToTwoServices");
        await kari.JoinAsync(id, "Ingrid Dahl", "ppt");
        return new(id);
    }
}

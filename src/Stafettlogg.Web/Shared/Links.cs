using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.Shared;

/// <summary>The addresses of the pages: a room reaches another only by these.</summary>
public static class Links
{
    public const string MyConcerns = "/saker";
    public const string NewWonder = "/undringer/ny";
    public const string Family = "/mitt-barn";

    /// <summary>Which page of a list.</summary>
    public const string PageQuery = "side";

    /// <summary>Which part of a list.</summary>
    public const string ShowQuery = "vis";

    /// <summary>The closed ones.</summary>
    public const string Closed = "avsluttet";

    public static string MyConcernsPage(bool closed, int page)
    {
        string?[] queries = [closed ? $"{ShowQuery}={Closed}" : null, page > 1 ? $"{PageQuery}={page}" : null];
        var asked = string.Join('&', queries.OfType<string>());
        return asked.Length == 0 ? MyConcerns : $"{MyConcerns}?{asked}";
    }

    public static string Concern(ConcernId id) => $"/saker/{id}";

    public static string Entry(ConcernId id, int sequence) => $"/saker/{id}#innslag-{sequence}";

    public static string Level(ConcernId id) => $"/saker/{id}/niva";

    public static string Readers(ConcernId id) => $"/saker/{id}/innsyn";

    public static string Correct(ConcernId id, int sequence) => $"/saker/{id}/rett/{sequence}";

    public static string Guardians(ConcernId id) => $"/saker/{id}/foresatte";

    public static string Consent(ConcernId id) => $"/saker/{id}/samtykke";

    public static string NewMeasure(ConcernId id) => $"/saker/{id}/tiltak/nytt";

    public static string Evaluate(ConcernId id, int measure) => $"/saker/{id}/tiltak/{measure}/evaluer";

    public static string Baton(ConcernId id) => $"/saker/{id}/stafettpinne";

    public static string Participants(ConcernId id) => $"/saker/{id}/deltakere";

    public static string NewNote(ConcernId id) => $"/saker/{id}/notat/nytt";

    public static string Close(ConcernId id) => $"/saker/{id}/avslutt";

    /// <summary>A part of the log only, and one thing of it.</summary>
    public const string SelectionQuery = "utvalg";
    public const string NumberQuery = "nummer";
    public const string ArchiveQuery = "arkiv";

    /// <summary>Measures and evaluations.</summary>
    public const string Measures = "tiltak";

    public static string PrintedLog(ConcernId id) => $"/saker/{id}/logg.pdf";

    public static string PrintedArchive(ConcernId id) => $"{PrintedLog(id)}?{ArchiveQuery}";

    public static string PrintedMeasures(ConcernId id) => $"{PrintedLog(id)}?{SelectionQuery}={Measures}";

    public static string PrintedMeasure(ConcernId id, int number) => $"{PrintedMeasures(id)}&{NumberQuery}={number}";

    public static string MeasureToPrint(ConcernId id, int number) => $"/saker/{id}/tiltak/{number}/utskrift";

    public static string ChildsPrintedLog(ConcernId id) => $"/mitt-barn/{id}/logg.pdf";

    public static string Child(ConcernId id) => $"/mitt-barn/{id}";

    /// <summary>What was just done, on the page that follows it.</summary>
    public const string DoneQuery = "gjort";

    public const string SaidYes = "ja";
    public const string SaidNo = "nei";
    public const string Withdrew = "trukket";
    public const string Commented = "kommentar";
    public const string Ended = "avsluttet";

    public static string ChildAfter(ConcernId id, string done) => $"/mitt-barn/{id}?{DoneQuery}={done}";

    public static string FamilyAfter(string done) => $"{Family}?{DoneQuery}={done}";

    public static string ChildReaders(ConcernId id) => $"/mitt-barn/{id}/innsyn";
}

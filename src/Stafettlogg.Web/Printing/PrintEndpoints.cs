using Microsoft.AspNetCore.Mvc;
using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Answers;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Printing;

/// <summary>Where the log is printed. The door has let the reader in; what they print is asked for, recorded, made, and asked for again.</summary>
public static class PrintEndpoints
{
    private const string OfStaff = "/saker/{ConcernId:guid}/logg.pdf";
    private const string OfFamily = "/mitt-barn/{ConcernId:guid}/logg.pdf";
    private const string ConsentForm = "/saker/{ConcernId:guid}/samtykkeskjema.pdf";
    private const string FamilyCopy = "/saker/{ConcernId:guid}/familiekopi.pdf";
    private const string Minutes = "/saker/{ConcernId:guid}/moter/{Number:int}/referat.pdf";
    private const string FileName = "stafettlogg.pdf";
    private static readonly TimeSpan SoonEnough = TimeSpan.FromMinutes(1);

    public static WebApplication MapPrinting(this WebApplication app)
    {
        Map(app, OfStaff, ForStaffAsync, Deed.PrintLog, ActorRole.Employee);
        Map(app, OfFamily, ForFamilyAsync, Deed.PrintAsFamily, ActorRole.Guardian, ActorRole.Child);
        Map(app, ConsentForm, ConsentFormAsync, Deed.PrintConsentForm, ActorRole.Employee);
        Map(app, FamilyCopy, FamilyCopyAsync, Deed.PrintFamilyCopy, ActorRole.Employee);
        Map(app, Minutes, MinutesAsync, Deed.PrintMinutes, ActorRole.Employee);
        return app;
    }

    // A print is asked for and never sent to; the refusals of those who may not are the same, and recorded.
    private static void Map(WebApplication app, string route, Delegate print, Deed deed, params ActorRole[] roles)
    {
        object[] whose = [new MeantForAttribute(roles), new AsksAttribute(deed)];
        app.MapGet(route, print).RequireAuthorization().WithMetadata(whose);
        app.MapPost(route, NotFound).RequireAuthorization().WithMetadata(whose);
    }

    private static Task<IResult> ForStaffAsync(
        [FromRoute(Name = Door.ConcernId)] Guid concern,
        [FromQuery(Name = Links.ArchiveQuery)] string? archive,
        [FromQuery(Name = Links.SelectionQuery)] string? part,
        [FromQuery(Name = Links.NumberQuery)] string? number,
        Press press)
    {
        var deed = archive is null ? Deed.PrintLog : Deed.PrintArchive;
        return AnswerAsync(Selection.Read(part, number) is { } selection ? () => press.PrintAsync(new ConcernId(concern), deed, selection) : null);
    }

    private static Task<IResult> ForFamilyAsync([FromRoute(Name = Door.ConcernId)] Guid concern, Press press) =>
        AnswerAsync(() => press.PrintAsync(new ConcernId(concern), Deed.PrintAsFamily, Selection.Whole));

    private static Task<IResult> ConsentFormAsync([FromRoute(Name = Door.ConcernId)] Guid concern, [FromQuery(Name = Links.BlankQuery)] string? blank, Press press) =>
        AnswerAsync(() => press.ConsentFormAsync(new ConcernId(concern), blank is not null));

    private static Task<IResult> FamilyCopyAsync([FromRoute(Name = Door.ConcernId)] Guid concern, Press press) =>
        AnswerAsync(() => press.FamilyCopyAsync(new ConcernId(concern)));

    private static Task<IResult> MinutesAsync([FromRoute(Name = Door.ConcernId)] Guid concern, [FromRoute(Name = "Number")] int meeting, Press press) =>
        AnswerAsync(() => press.MinutesAsync(new ConcernId(concern), meeting));

    private static async Task<IResult> AnswerAsync(Func<Task<byte[]?>>? print)
    {
        try
        {
            return print is not null && await print() is { } made
                ? new InlineFile(made, "application/pdf", FileName)
                : NotFound();
        }
        catch (NotThere)
        {
            return NotFound();
        }
        catch (PrintFailed failed)
        {
            return failed.Fault switch
            {
                PrintFault.TooMany => Results.StatusCode(StatusCodes.Status429TooManyRequests),
                PrintFault.NoNode => new Unavailable("NoPrinter"),
                PrintFault.LineFull or PrintFault.Stopping => new Unavailable("PrinterBusy", SoonEnough),
                _ => new Unavailable("PrintFailed", WithReference: true),
            };
        }
    }

    private static IResult NotFound() => Results.StatusCode(StatusCodes.Status404NotFound);
}

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;

namespace Stafettlogg.Web.Answers;

/// <summary>What is said when there is no page to show: nothing here depends on who asks or for what, but for the leader whose purpose is over.</summary>
public sealed partial class Answer
{
    private static readonly int[] Known = [400, 404, 413, 426, 429];

    [Inject]
    public required ILogger<Answer> Log { get; init; }

    [Parameter]
    public int Code { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private Unavailable? Away => Http.Features.Get<Unavailable>();

    private PurposeOver? Over => Http.Features.Get<PurposeOver>();

    private bool Fault => Code >= StatusCodes.Status500InternalServerError && Away is null;

    // Somebody may write the address by hand: then there is no such page.
    protected override void OnInitialized()
    {
        var answering = Http.Features.Get<IStatusCodeReExecuteFeature>() is not null || Http.Features.Get<IExceptionHandlerFeature>() is not null;
        if (!answering) Code = StatusCodes.Status404NotFound;
        if (Fault) AnswerLog.Fault(Log, Http.TraceIdentifier, Http.Features.Get<IExceptionHandlerFeature>()?.Error);
        Http.Response.StatusCode = Code;
    }

    private bool WithReference => Fault || Away is { WithReference: true };

    private string Said => Away?.What ?? (Over is null ? null : nameof(PurposeOver)) ?? $"{(Fault ? StatusCodes.Status500InternalServerError : Known.Contains(Code) ? Code : StatusCodes.Status400BadRequest)}";
}

using Microsoft.AspNetCore.Components;

namespace Stafettlogg.Web.Answers;

/// <summary>On a page that says itself that what was asked for is not there, and what there is instead: the answer is a 404.</summary>
public sealed class AnsweredAsMissing : ComponentBase
{
    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    // Not before it leaves: the framework would send a page that is not there without its words.
    protected override void OnInitialized() => Http.Response.OnStarting(() =>
    {
        Http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });
}

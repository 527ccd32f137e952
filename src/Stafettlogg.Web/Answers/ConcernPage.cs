using Microsoft.AspNetCore.Components;
using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Shared;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Answers;

/// <summary>A page about one concern: what it shows is read through the gate, once a request.</summary>
public abstract class ConcernPage : ComponentBase
{
    [Inject]
    public required Acting Acting { get; init; }

    [Inject]
    public required ReadConcern Question { get; init; }

    [Inject]
    public required SpokenWords Spoken { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Time { get; init; }

    [Parameter]
    public Guid ConcernId { get; set; }

    /// <summary>Null only when the access ended between the door and here.</summary>
    protected ConcernView? View { get; private set; }

    protected DateOnly Today => Oslo.Day(Time.GetUtcNow());

    /// <summary>The name of the form that was sent to this page; null when it is only read.</summary>
    protected string? Sent => HttpMethods.IsPost(Http.Request.Method) && Http.Request.HasFormContentType ? Http.Request.Form["_handler"].ToString() : null;

    /// <summary>The language in which a text stood where it was answered; null when no answer was sent.</summary>
    protected string? SentLanguage => Sent is null ? null : Http.Request.Form["Answer.Language"].ToString();

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        try
        {
            View = await Question.AskAsync(new ConcernId(ConcernId), Acting.Actor!, AsksAttribute.Of(Http.GetEndpoint()), Acting.Cancel);
            Spoken.Speak(View.Pack);
        }
        catch (NotThere)
        {
            Navigation.NotFound();
        }
    }
}

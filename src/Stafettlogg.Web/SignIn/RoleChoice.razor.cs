using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.SignIn.Providers;
using Stafettlogg.Web.SignIn.Sessions;

namespace Stafettlogg.Web.SignIn;

/// <summary>For those who are here in two capacities. Before the choice no other page opens.</summary>
public sealed partial class RoleChoice
{
    private bool refused;

    [Inject]
    public required IActorDirectory Directory { get; init; }

    [Inject]
    public required ISessions Sessions { get; init; }

    [Inject]
    public required SignInProviders Providers { get; init; }

    [Inject]
    public required IStringLocalizer<RoleChoice> Text { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromQuery(Name = SignInLinks.ReturnUrl)]
    private string? ReturnUrl { get; set; }

    [SupplyParameterFromForm(Name = "role", FormName = "role")]
    private string? Chosen { get; set; }

    private IReadOnlyList<ActorRole> Roles { get; set; } = [];

    // Asked anew at every request: a role may have ended since the person signed in. A provider for employees lets in employees only.
    protected override async Task OnInitializedAsync()
    {
        var person = CurrentActor.PersonOf(Http.User) is { } id ? await Directory.FindAsync(id, Http.RequestAborted) : null;
        var open = Providers.Find(CurrentActor.ProviderOf(Http.User))?.Settings.Roles ?? [];
        Roles = [.. (person?.Roles ?? []).Intersect(open)];
    }

    private async Task ChooseAsync()
    {
        if (!Enum.TryParse<ActorRole>(Chosen, out var role) || !Roles.Contains(role))
        {
            refused = true;
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }

        // With the rights the id changes, so that what was known of the session before is worth nothing.
        if (CurrentActor.SessionOf(Http.User) is not { } old || await Sessions.RenewAsync(old, Http.RequestAborted) is not { } renewed)
        {
            Navigation.NavigateTo(SignInLinks.Start);
            return;
        }

        var session = await Http.AuthenticateAsync(SessionCookie.Scheme);
        await Http.SignInAsync(SessionCookie.Scheme, CurrentActor.As(Http.User, role, renewed), session.Properties);
        Navigation.NavigateTo(ReturnUrl is not null && LocalUrl.Accepts(ReturnUrl) ? ReturnUrl : "/");
    }
}

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.SignIn;

/// <summary>For those who are here in two capacities. Before the choice no other page opens.</summary>
public sealed partial class RoleChoice
{
    private bool refused;

    [Inject]
    public required IActorDirectory Directory { get; init; }

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

    // Asked anew at every request: a role may have ended since the person signed in.
    protected override async Task OnInitializedAsync()
    {
        var person = CurrentActor.PersonOf(Http.User) is { } id ? await Directory.FindAsync(id, Http.RequestAborted) : null;
        Roles = person?.Roles ?? [];
    }

    private async Task ChooseAsync()
    {
        if (!Enum.TryParse<ActorRole>(Chosen, out var role) || !Roles.Contains(role))
        {
            refused = true;
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }

        var session = await Http.AuthenticateAsync(SessionCookie.Scheme);
        await Http.SignInAsync(SessionCookie.Scheme, CurrentActor.As(Http.User, role), session.Properties);
        Navigation.NavigateTo(ReturnUrl is not null && LocalUrl.Accepts(ReturnUrl) ? ReturnUrl : "/");
    }
}

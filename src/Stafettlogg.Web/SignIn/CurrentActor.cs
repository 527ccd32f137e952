using System.Security.Claims;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.SignIn;

/// <summary>Who is signed in, and in which role.</summary>
public sealed record SignedIn(PersonId Person, ActorRole Role);

/// <summary>The only translator between the session's claims and a person: no other type knows the claims' names.</summary>
public static class CurrentActor
{
    private const string Person = "person";
    private const string Role = "role";
    private const string Session = "session";
    private const string Provider = "provider";
    private const string Kind = "session";

    /// <summary>Null until someone is signed in and has chosen a role.</summary>
    public static SignedIn? Of(ClaimsPrincipal? user) =>
        PersonOf(user) is { } person && Enum.TryParse<ActorRole>(user!.FindFirstValue(Role), out var role) && Enum.IsDefined(role)
            ? new(person, role)
            : null;

    /// <summary>Who it is, also before a role is chosen.</summary>
    public static PersonId? PersonOf(ClaimsPrincipal? user) =>
        user?.Identity is { IsAuthenticated: true } && Guid.TryParse(user.FindFirstValue(Person), out var id) ? new PersonId(id) : null;

    /// <summary>The session's id, which the registers of sessions know; null for who is not signed in.</summary>
    public static Guid? SessionOf(ClaimsPrincipal? user) => Guid.TryParse(user?.FindFirstValue(Session), out var id) ? id : null;

    /// <summary>The name of the provider they came by.</summary>
    public static string? ProviderOf(ClaimsPrincipal? user) => user?.FindFirstValue(Provider);

    internal static ClaimsPrincipal Enter(PersonId person, string provider, Guid session, ActorRole? role)
    {
        var identity = new ClaimsIdentity([new(Person, person.Value.ToString()), new(Provider, provider), new(Session, session.ToString())], Kind);
        if (role is { } only) identity.AddClaim(new(Role, only.ToString()));
        return new(identity);
    }

    /// <summary>The same person in a role, under the session's new id.</summary>
    internal static ClaimsPrincipal As(ClaimsPrincipal user, ActorRole role, Guid session) => Enter(PersonOf(user)!.Value, ProviderOf(user)!, session, role);
}

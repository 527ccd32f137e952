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
    private const string Subject = "sub";
    private const string Session = "sid";

    /// <summary>Null until someone is signed in and has chosen a role.</summary>
    public static SignedIn? Of(ClaimsPrincipal? user) =>
        PersonOf(user) is { } person && Enum.TryParse<ActorRole>(user!.FindFirstValue(Role), out var role) && Enum.IsDefined(role)
            ? new(person, role)
            : null;

    /// <summary>Who it is, also before a role is chosen.</summary>
    public static PersonId? PersonOf(ClaimsPrincipal? user) =>
        user?.Identity is { IsAuthenticated: true } && Guid.TryParse(user.FindFirstValue(Person), out var id) ? new PersonId(id) : null;

    internal static ClaimsPrincipal Enter(IdToken token, PersonId person, ActorRole? role)
    {
        var identity = new ClaimsIdentity(OidcHandler.SchemeName);
        identity.AddClaim(new(Subject, token.Subject));
        identity.AddClaim(new(Person, person.Value.ToString()));
        if (token.Session is { } session)
        {
            identity.AddClaim(new(Session, session));
        }

        return role is { } only ? As(new(identity), only) : new(identity);
    }

    internal static ClaimsPrincipal As(ClaimsPrincipal user, ActorRole role)
    {
        var identity = new ClaimsIdentity(user.Claims.Where(claim => claim.Type != Role), OidcHandler.SchemeName);
        identity.AddClaim(new(Role, role.ToString()));
        return new(identity);
    }
}

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.StaticAssets;
using Stafettlogg.Web.SignIn.Sessions;

namespace Stafettlogg.Web.SignIn;

/// <summary>Who is signed in is held against the registers at every request: a post that has ended ends the session too.</summary>
public sealed class Presence(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, Acting acting)
    {
        var asset = http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
        if (!asset && CurrentActor.Of(http.User) is { } signedIn && !await acting.EnterAsync(signedIn, http.RequestAborted))
        {
            await http.SignOutAsync(SessionCookie.Scheme);
            http.Response.Redirect(SignInLinks.SignedOutOnlyHere);
            return;
        }

        // The front page is open to all, so signing in there would never come to ask for a role.
        if (http.Request.Path == "/" && CurrentActor.Of(http.User) is null && CurrentActor.PersonOf(http.User) is not null)
        {
            http.Response.Redirect(SignInLinks.ChooseRole);
            return;
        }

        await next(http);
    }
}

using Microsoft.AspNetCore.Antiforgery;
using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Shared;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Answers;

/// <summary>
/// A form that is sent twice, by a double click or a browser that tries again, is answered with what came of it the first
/// time: by then the page may no longer hold the form.
/// </summary>
public sealed class RepeatedDeeds(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, ConcernGate gate, Acting acting)
    {
        if (acting.Actor is not { } actor || await MarkOf(http.Request) is not { } deed)
        {
            await next(http);
            return;
        }

        try
        {
            if (await gate.DoneAsync(deed, actor, http.RequestAborted) is { } done) http.Response.Redirect(PageOf(actor, done));
            else await next(http);
        }
        catch (AlienDeed)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    // Who ended the cooperation may have no page of the child any more.
    private static string PageOf(Actor actor, DeedResult done) =>
        actor.Role == ActorRole.Employee ? Links.Concern(done.Concern)
        : done.Deed == nameof(Deed.EndCooperation) ? Links.FamilyAfter(Links.Ended)
        : Links.Child(done.Concern);

    private static async Task<DeedId?> MarkOf(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method)) return null; // the answer about a form that is not to be read
        // A form without its token, or one that cannot be read, may not be looked into: the page refuses it.
        if (request.HttpContext.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false }) return null;
        if (request.HasFormContentType) await request.ReadFormAsync(request.HttpContext.RequestAborted);
        return DeedMark.Of(request);
    }
}

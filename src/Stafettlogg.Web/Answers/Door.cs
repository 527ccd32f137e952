using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Shared;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Answers;

/// <summary>
/// Every request with a concern's id meets the door first, whatever the method and whatever answers behind it.
/// Not yours and not there leave by the same way out, before antiforgery and before any component. So does a page of another role.
/// </summary>
public sealed class Door(RequestDelegate next)
{
    /// <summary>What every route calls the concern's id.</summary>
    public const string ConcernId = nameof(ConcernId);

    public async Task InvokeAsync(HttpContext http, ConcernGate gate, Acting acting)
    {
        // The concern first, so that every refusal of one is recorded, whoever asks.
        if ((http.Request.RouteValues.TryGetValue(ConcernId, out var asked) && !await MayEnterAsync(asked, http, gate, acting)) || !IsMeantFor(acting, http))
        {
            if (await MaySayWhyAsync(asked, http, gate, acting)) return;
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            http.Request.Method = HttpMethods.Get; // the answer is a page, read and not sent to
            return;
        }

        await next(http);
    }

    // A leader who was told knows of the concern already: what they may read on a purpose, they are asked the purpose of. What they send is another matter:
    // only to one whose purpose is over is more said than that there is no such page.
    private static async Task<bool> MaySayWhyAsync(object? asked, HttpContext http, ConcernGate gate, Acting acting)
    {
        if (!IsMeantFor(acting, http) || !Guid.TryParse(asked as string, out var id) || acting.Actor is not { } actor) return false;
        var concern = new ConcernId(id);
        if (HttpMethods.IsGet(http.Request.Method) && await gate.AsksForPurposeAsync(concern, actor, http.RequestAborted))
        {
            http.Response.Redirect(Links.Purpose(concern));
            return true;
        }

        if (!HttpMethods.IsPost(http.Request.Method) || !await gate.IsPurposeOverAsync(concern, actor, http.RequestAborted)) return false;
        await PurposeOver.AnswerAsync(http, concern);
        return true;
    }

    private static bool IsMeantFor(Acting acting, HttpContext http) =>
        acting.Actor is not { } actor || http.GetEndpoint()?.Metadata.GetMetadata<MeantForAttribute>() is not { } meant || meant.Roles.Contains(actor.Role);

    private static async Task<bool> MayEnterAsync(object? asked, HttpContext http, ConcernGate gate, Acting acting) =>
        Guid.TryParse(asked as string, out var id)
        && acting.Actor is { } actor
        && await gate.AdmitAsync(new ConcernId(id), actor, AsksAttribute.Of(http.GetEndpoint()), http.RequestAborted);
}

using Microsoft.AspNetCore.Authentication.Cookies;

namespace Stafettlogg.Web.SignIn;

/// <summary>
/// Names cookies so that no other site, and no other program on this machine, can set or overwrite them:
/// __Host- over https, and the port where it is unusual, for browsers keep cookies by host and not by port.
/// </summary>
public sealed class OwnCookies : ICookieManager
{
    private static readonly int?[] Usual = [null, 443, 5080];
    private readonly ChunkingCookieManager inner = new();

    public static string NameOf(HttpRequest request, string key)
    {
        var prefix = request.IsHttps ? "__Host-" : "";
        return Usual.Contains(request.Host.Port) ? prefix + key : $"{prefix}{key}-{request.Host.Port}";
    }

    public string? GetRequestCookie(HttpContext context, string key) => inner.GetRequestCookie(context, NameOf(context.Request, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        inner.AppendResponseCookie(context, NameOf(context.Request, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) =>
        inner.DeleteCookie(context, NameOf(context.Request, key), options);
}

using System.Security.Cryptography;

namespace Stafettlogg.Web.SignIn;

/// <summary>The one word by which the browser knows the script of this answer for ours; an answer that holds no script has none, and none is run.</summary>
internal sealed class ScriptNonce
{
    public string Value { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));

    public static ScriptNonce Of(HttpContext http)
    {
        if (http.Features.Get<ScriptNonce>() is { } given) return given;
        var fresh = new ScriptNonce();
        http.Features.Set(fresh);
        return fresh;
    }
}

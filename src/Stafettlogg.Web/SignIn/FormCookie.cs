using Microsoft.AspNetCore.Hosting.Server;

namespace Stafettlogg.Web.SignIn;

/// <summary>The antiforgery cookie, named by the port that this program listens on, known only once it listens.</summary>
internal sealed class FormCookie(IServer server) : CookieBuilder
{
    public override string? Name
    {
        get => $"stafettlogg-skjema-{(ProgramAddresses.Of(server) is [var first, ..] ? first.Port : 0)}";
        set => throw new NotSupportedException("The name follows the port.");
    }
}

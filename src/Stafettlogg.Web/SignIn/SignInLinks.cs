using Microsoft.AspNetCore.WebUtilities;

namespace Stafettlogg.Web.SignIn;

/// <summary>The addresses of this room.</summary>
public static class SignInLinks
{
    public const string Start = "/logg-inn";
    public const string Answer = "/logg-inn/svar";
    public const string ChooseRole = "/velg-rolle";
    public const string SignOut = "/logg-ut";
    public const string SignedOut = "/logget-ut";
    public const string SignedOutOnlyHere = "/logget-ut?bare-her=ja";

    /// <summary>One's own sessions, and where one of them is ended.</summary>
    public const string Sessions = "/innlogginger";
    public const string EndSession = "/innlogginger/avslutt";
    public const string SessionEnded = "/innlogginger?svar=avsluttet";
    public const string SessionNotEnded = "/innlogginger?svar=ikke-bekreftet";

    public const string ReturnUrl = "returnUrl";
    public const string AsAnother = "annen";

    /// <summary>Where a provider tells of a sign-out: in a frame, and from server to server.</summary>
    public const string FrameOfProvider = "/logg-ut/ramme/{provider}";
    public const string MessageOfProvider = "/logg-ut/melding/{provider}";

    /// <summary>The public halves of our keys, for a provider that fetches them.</summary>
    public const string Keys = "/logg-inn/nokler/{provider}";

    /// <summary>By which provider.</summary>
    public const string With = "med";

    /// <summary>Asks again who it is, also when the provider remembers someone.</summary>
    public static string StartAsAnother => QueryHelpers.AddQueryString(Start, AsAnother, "ja");

    /// <summary>Starts with the provider of that name.</summary>
    public static string StartWith(string provider, string? returnUrl, bool asAnother)
    {
        var query = new Dictionary<string, string?> { [With] = provider };
        if (returnUrl is not null) query[ReturnUrl] = returnUrl;
        if (asAnother) query[AsAnother] = "ja";
        return QueryHelpers.AddQueryString(Start, query);
    }
}

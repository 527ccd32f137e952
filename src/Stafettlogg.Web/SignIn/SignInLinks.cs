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

    public const string ReturnUrl = "returnUrl";
    public const string AsAnother = "annen";

    /// <summary>Asks again who it is, also when the provider remembers someone.</summary>
    public static string StartAsAnother => QueryHelpers.AddQueryString(Start, AsAnother, "ja");
}

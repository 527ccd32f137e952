namespace Stafettlogg.Web.SignIn;

/// <summary>An address within the program. Anything else after sign-in would make us a springboard for fraud.</summary>
public static class LocalUrl
{
    /// <summary>False for another host in any dress: //evil, /\evil, https:…, or a tab that browsers drop.</summary>
    public static bool Accepts(string url) =>
        url is ['/', ..] and not ['/', '/' or '\\', ..] && !url.Any(char.IsControl);
}

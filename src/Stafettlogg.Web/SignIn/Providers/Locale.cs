using System.Globalization;

namespace Stafettlogg.Web.SignIn.Providers;

/// <summary>The language a provider is asked to speak: the first of the browser's that Norwegian providers know, else bokmål.</summary>
public static class Locale
{
    private const string Bokmal = "nb";
    private static readonly string[] Spoken = [Bokmal, "nn", "en", "se"];

    public static string Of(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(language => language.Quality ?? 1)
        .Select(language => language.Value.Value!.Split('-')[0].ToLower(CultureInfo.InvariantCulture))
        .Select(language => language == "no" ? Bokmal : language)
        .FirstOrDefault(Spoken.Contains) ?? Bokmal;
}

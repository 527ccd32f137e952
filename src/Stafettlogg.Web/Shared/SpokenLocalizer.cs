using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Stafettlogg.Web.Shared;

/// <summary>The texts beside a component, said in the municipality's own words. Words first, then what the text is about: nothing typed is ever filled in.</summary>
public sealed class SpokenLocalizer<T>(IStringLocalizerFactory factory, SpokenWords words) : IStringLocalizer<T>
{
    private readonly IStringLocalizer written = factory.Create(typeof(T));

    public LocalizedString this[string name] => Said(written[name], text => text);

    public LocalizedString this[string name, params object[] arguments] =>
        Said(written[name], text => string.Format(CultureInfo.CurrentCulture, text, arguments));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        written.GetAllStrings(includeParentCultures).Select(text => Said(text, filled => filled));

    private LocalizedString Said(LocalizedString text, Func<string, string> format) =>
        new(text.Name, format(words.Fill(text.Value)), text.ResourceNotFound, text.SearchedLocation);
}

/// <summary>How the program takes its texts in.</summary>
public static class SpokenTexts
{
    /// <summary>Every <see cref="IStringLocalizer{T}"/> speaks the words of the request's municipality.</summary>
    public static IServiceCollection AddSpokenTexts(this IServiceCollection services) =>
        services.AddLocalization()
            .AddScoped(texts => new SpokenWords(new StringLocalizer<SpokenWords>(texts.GetRequiredService<IStringLocalizerFactory>())))
            .AddScoped(typeof(IStringLocalizer<>), typeof(SpokenLocalizer<>));
}

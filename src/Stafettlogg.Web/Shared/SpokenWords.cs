using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Web.Shared;

/// <summary>
/// The words of the municipality that this request is about. A text of a resx names them as the pack does, <c>{theHolder}</c>,
/// or <c>{TheHolder}</c> where it begins a sentence, and <see cref="SpokenLocalizer{T}"/> puts them in.
/// </summary>
public sealed partial class SpokenWords(IStringLocalizer<SpokenWords> usual)
{
    private LocalWords? spoken;

    /// <summary>From here on the words of this municipality.</summary>
    public void Speak(MunicipalityPack? pack) => spoken = pack?.Words ?? spoken;

    /// <summary>One thing said in the words of its own municipality: a list may hold the cases of several.</summary>
    public string In(MunicipalityPack? pack, Func<string> say)
    {
        var before = spoken;
        Speak(pack);
        try
        {
            return say();
        }
        finally
        {
            spoken = before;
        }
    }

    /// <summary>The text with the words in it; numbered places are left for what the text is about.</summary>
    public string Fill(string text) => text.Contains('{', StringComparison.Ordinal) ? Place().Replace(text, place => Word(place.Groups[1].Value)) : text;

    private string Word(string place)
    {
        var small = char.ToLowerInvariant(place[0]) + place[1..];
        var word = small switch
        {
            "holder" => spoken?.Holder ?? usual["Holder"],
            "theHolder" => spoken?.TheHolder ?? usual["TheHolder"],
            "theBaton" => spoken?.TheBaton ?? usual["TheBaton"],
            "log" => spoken?.Log ?? usual["Log"],
            "theLog" => spoken?.TheLog ?? usual["TheLog"],
            _ => throw new KeyNotFoundException($"No municipality has a word called {place}."),
        };
        return small == place ? word : Capital.Of(word);
    }

    [GeneratedRegex(@"\{([A-Za-z]+)\}")]
    private static partial Regex Place();
}

using System.Text.Json;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Casework.Municipalities;

/// <summary>
/// What a page says to one who may not know where it is: the words that stand in the place of names, and a pack that is no municipality's (R11).
/// It lies within the program, is chosen by nobody, and stands in no list.
/// </summary>
/// <param name="Employee">Whoever works with it.</param>
/// <param name="Holder">Whoever holds the baton.</param>
/// <param name="Relative">Whoever else of the family.</param>
/// <param name="Nameless">Whose card cannot be read.</param>
/// <param name="Pack">The words and levels, with nothing of any place.</param>
public sealed record NeutralWords(string Employee, string Holder, string Relative, string Nameless, MunicipalityPack Pack)
{
    private const string Resource = "neutral.json";

    /// <summary>Read once.</summary>
    public static NeutralWords Spoken { get; } = Read();

    private static NeutralWords Read()
    {
        using var written = typeof(NeutralWords).Assembly.GetManifestResourceStream(Resource)!;
        return JsonSerializer.Deserialize(written, PackJson.Default.NeutralWords)!;
    }
}

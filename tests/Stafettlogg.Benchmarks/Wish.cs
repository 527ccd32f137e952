using System.Globalization;

namespace Stafettlogg.Benchmarks;

/// <summary>What is to be measured: <c>[SIZE …] [--rounds N]</c>.</summary>
/// <param name="Sizes">How many concerns, smallest first.</param>
/// <param name="Rounds">How often each loop is run.</param>
internal sealed record Wish(IReadOnlyList<int> Sizes, int Rounds)
{
    private const string RoundsName = "--rounds";
    private const int CaseSize = 10_000;

    /// <summary>Where the case page is measured: at 10k, or at the largest size there is.</summary>
    public int SizeForCases => Sizes.Contains(CaseSize) ? CaseSize : Sizes[^1];

    public static Wish Of(string[] args)
    {
        var at = Array.IndexOf(args, RoundsName);
        var rounds = at >= 0 ? Number(args.ElementAtOrDefault(at + 1)) : 3;
        int[] sizes = [.. args.Where((_, place) => at < 0 || (place != at && place != at + 1)).Select(Number).Order()];
        return new(sizes.Length > 0 ? sizes : [1_000, CaseSize], rounds);
    }

    private static int Number(string? word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new ArgumentException($"'{word}' is not a whole number above 0: [SIZE …] [{RoundsName} N]");
}

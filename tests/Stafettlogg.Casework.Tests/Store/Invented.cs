using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Tests.Store;

/// <summary>Birth numbers that nobody has.</summary>
internal static class Invented
{
    /// <summary>The nth valid synthetic number of a day in April 2012.</summary>
    public static NationalId BirthNumber(int nth) => Enumerable.Range(0, 100_000)
        .Select(tail => NationalId.TryParse($"058412{tail:D5}", NationalIdSeries.Synthetic, out var number) ? number : default)
        .Where(number => number != default).ElementAt(nth);
}

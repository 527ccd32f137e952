using System.Globalization;

namespace Stafettlogg.Web.Printing;

/// <summary>How much of the log is printed: all of it, one part, or one thing of a part.</summary>
/// <param name="Part">The part's name; null for the whole log.</param>
/// <param name="Number">Which thing of it; null for all.</param>
public sealed record Selection(string? Part, int? Number)
{
    public static Selection Whole { get; } = new(null, null);

    /// <summary>As the address says it; null when it says something else.</summary>
    public static Selection? Read(string? part, string? number)
    {
        if (number is null) return new(part, null);
        return part is not null && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var which) ? new(part, which) : null;
    }
}

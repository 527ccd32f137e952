namespace Stafettlogg.Domain.Log;

/// <summary>It was talked over with a team without saying whom it was about; what was said is elsewhere, and nothing leads there (Norwegian: drøftet anonymt; domain.md 4).</summary>
/// <param name="Arena">Which team, by the pack's key.</param>
/// <param name="For">At level 0 for those who have the wonder, later for those who follow up; never for the family.</param>
public sealed record DiscussedAnonymously(string Arena, Visibility For) : Entry
{
    /// <inheritdoc/>
    public override Visibility Visibility => For;
}

namespace Stafettlogg.Domain.Log;

/// <summary>A new text for an earlier entry, with the reason; the first text stays in the log (Norwegian: rettelse, R21).</summary>
/// <param name="Of">The sequence of the entry corrected.</param>
/// <param name="NewText">What should have stood there.</param>
/// <param name="Reason">Why it is corrected.</param>
/// <param name="For">The visibility of the entry corrected: a correction is seen where the entry is.</param>
public sealed record Correction(int Of, string NewText, string Reason, Visibility For) : Entry
{
    /// <inheritdoc/>
    public override Visibility Visibility => For;
}

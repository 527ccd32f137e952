namespace Stafettlogg.Domain.Log;

/// <summary>Something worth writing down that is neither measure, meeting nor decision (Norwegian: notat, lysglimt; domain.md 2).</summary>
public sealed record NoteWritten(NoteKind Kind, string Text) : SharedEntry, ICorrectable;

/// <summary>What a note is (Norwegian: slags notat).</summary>
public enum NoteKind
{
    /// <summary>A plain note (Norwegian: notat).</summary>
    Note,

    /// <summary>Something good that happened, short (Norwegian: lysglimt).</summary>
    BrightMoment,
}

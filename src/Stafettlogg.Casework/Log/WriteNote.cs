using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Log;

/// <summary>The wish to write a note or a bright moment (Norwegian: skrive notat eller lysglimt).</summary>
public sealed record WriteNote(ConcernId Concern, int SeenVersion, DeedId DeedId, NoteKind Kind, string? Text) : Wish(Concern, SeenVersion, DeedId)
{
    /// <summary>From whom it is kept from the beginning, and why; null when it is shared. Which entry it is, the log says.</summary>
    public NewWithholding? Withholding { get; init; }

    /// <inheritdoc/>
    public override Deed Deed => Deed.WriteNote;

    internal override async ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => Withholding is null
        ? [concern.WriteNote(Kind, Text)]
        : concern.WriteWithheldNote(at.Actor, Kind, Text, Withholding, await at.BornAsync(concern), at.PackOf(concern), at.Today);
}

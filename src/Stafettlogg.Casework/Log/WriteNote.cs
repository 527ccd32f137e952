using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Log;

/// <summary>The wish to write a note or a bright moment (Norwegian: skrive notat eller lysglimt).</summary>
public sealed record WriteNote(ConcernId Concern, int SeenVersion, DeedId DeedId, NoteKind Kind, string? Text) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.WriteNote;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => Record(concern.WriteNote(Kind, Text));
}

using Microsoft.AspNetCore.Components;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Web.Family;

/// <summary>A form of the family's about one entry, as they count.</summary>
public abstract class EntryForm : FamilyForm<AskInput>
{
    private const int Another = -1;

    /// <summary>Which entry, as the reader counts; 0 where it is about none.</summary>
    [Parameter]
    public int Counted { get; set; }

    /// <summary>When what stands there now was written; null where nothing does.</summary>
    protected long? WrittenAt => Line?.RecordedAt.UtcTicks;

    /// <summary>That something else was written meanwhile is no reason to ask again; that the number means another entry now is one.</summary>
    protected int AskedOf => Counted > 0 && WrittenAt is { } shown && shown != Posted!.Written ? Another : Version;

    private Recorded? Line => View.Lines.FirstOrDefault(line => line.Sequence == Counted);
}

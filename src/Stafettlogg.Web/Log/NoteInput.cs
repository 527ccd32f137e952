using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;
using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Log;

/// <summary>What is typed of a note.</summary>
public sealed class NoteInput : DeedInput
{
    public NoteKind Kind { get; set; }

    public string? Text { get; set; }

    /// <summary>From whom it is kept; null when no box is ticked.</summary>
    public List<string>? From { get; set; }

    /// <summary>Null when the box is not ticked.</summary>
    public List<string>? Wish { get; set; }

    public string? Reason { get; set; }

    public DateOnly? ReviewOn { get; set; }

    /// <summary>Whether anything says that it is to be kept from somebody.</summary>
    public bool IsWithheld => From is { Count: > 0 } || Wish is { Count: > 0 } || Prose.LengthOf(Reason) > 0 || ReviewOn is not null;

    /// <summary>Null for a note that is shared.</summary>
    public NewWithholding? Withholding => IsWithheld ? WithholdInput.Of(0, From, Wish, Reason, ReviewOn) : null;
}

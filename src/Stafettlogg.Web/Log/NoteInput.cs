using Stafettlogg.Domain.Log;
using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Log;

/// <summary>What is typed of a note.</summary>
public sealed class NoteInput : DeedInput
{
    public NoteKind Kind { get; set; }

    public string? Text { get; set; }
}

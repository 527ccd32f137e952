using Stafettlogg.Domain.Access;
using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Access;

/// <summary>What is typed of a purpose.</summary>
public sealed class PurposeInput : DeedInput
{
    public Purpose? Purpose { get; set; }

    public string? Text { get; set; }
}

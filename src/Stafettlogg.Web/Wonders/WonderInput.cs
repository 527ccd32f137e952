using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Wonders;

/// <summary>What is typed of a new wonder.</summary>
public sealed class WonderInput : DeedInput
{
    /// <summary>The choice that asks for a birth number.</summary>
    public const string AnotherChild = "et-annet-barn";

    /// <summary>The choice that asks for a name.</summary>
    public const string Expectant = "gravid";

    public string? Unit { get; set; }

    /// <summary>The id of a child of the unit, or one of the two choices above.</summary>
    public string? About { get; set; }

    public string? NationalId { get; set; }

    public string? Name { get; set; }

    public DateOnly? Born { get; set; }

    public string? Text { get; set; }

    /// <summary>Null when no box is ticked: the browser then sends nothing.</summary>
    public List<string>? Arenas { get; set; }

    /// <summary>Null when no box is ticked.</summary>
    public List<string>? Areas { get; set; }
}

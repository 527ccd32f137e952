namespace Stafettlogg.Domain.Municipalities;

/// <summary>The municipality's way of working together around a child (Norwegian: samhandlingsmodell).</summary>
public sealed record CollaborationModel
{
    /// <summary>The name in full.</summary>
    public required string Name { get; init; }

    /// <summary>The letters people use for it, such as BTI.</summary>
    public required string ShortName { get; init; }

    /// <summary>What its guide is called, such as BTI-handlingsveileder (Norwegian: handlingsveileder).</summary>
    public required string GuideName { get; init; }

    /// <summary>The strategy it belongs to, or null.</summary>
    public required string? Strategy { get; init; }
}

namespace Stafettlogg.Domain.Municipalities;

/// <summary>Somebody to turn to, and how. A way that is not known is null: an invented one would be tried.</summary>
public sealed record ContactPoint
{
    /// <summary>Who answers, by office and not by person.</summary>
    public required string Name { get; init; }

    /// <summary>The number to ring, or null.</summary>
    [Telephone]
    public required string? Telephone { get; init; }

    /// <summary>The address for electronic mail, or null. Nothing confidential is sent there.</summary>
    [MailAddress]
    public required string? Email { get; init; }

    /// <summary>A page to write from, or null.</summary>
    [WebAddress]
    public required string? Link { get; init; }
}

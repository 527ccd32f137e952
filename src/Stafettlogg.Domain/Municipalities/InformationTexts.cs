namespace Stafettlogg.Domain.Municipalities;

/// <summary>What a parent without parental responsibility is told when they have asked for information about their child (Norwegian: opplysninger om barnet; barnelova § 47; R9).</summary>
public sealed record InformationTexts
{
    /// <summary>The words of a refusal that gives no reason of its own: they say neither that there is something nor that there is nothing.</summary>
    public required string Refusal { get; init; }

    /// <summary>How one appeals, and by when; it goes with every answer.</summary>
    public required string Appeal { get; init; }
}

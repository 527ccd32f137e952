namespace Stafettlogg.Domain.Basics;

/// <summary>A birth number (Norwegian: fødselsnummer), R28–R30.</summary>
public readonly record struct NationalId
{
    private NationalId(string digits) => Digits = digits;

    /// <summary>The eleven digits.</summary>
    public string Digits { get; }

    /// <summary>Placeholder until the rules stand.</summary>
    public static bool TryParse(string? text, bool allowSynthetic, out NationalId id)
    {
        id = new(text ?? "");
        return allowSynthetic;
    }
}

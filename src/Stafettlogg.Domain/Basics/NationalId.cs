namespace Stafettlogg.Domain.Basics;

/// <summary>
/// A birth number or D-number (Norwegian: fødselsnummer, D-nummer), R28–R30. Written out it is masked;
/// birth date and gender are never read from it, since numbers given out from 2032 no longer tell.
/// </summary>
public readonly record struct NationalId
{
    private readonly string? _digits;

    private NationalId(string digits) => _digits = digits;

    /// <summary>The eleven digits: the only full view, for sealing, for the keyed hash, and for showing as a recorded deed.</summary>
    public string Digits => _digits ?? "";

    /// <summary>The first six digits and five stars: enough to tell siblings apart, too little to misuse.</summary>
    public string Masked => _digits is null ? "" : string.Concat(_digits.AsSpan(0, 6), "*****");

    /// <summary>Reads a birth number of the given series; spaces around it and the customary one after six digits are allowed.</summary>
    public static bool TryParse(string? text, NationalIdSeries series, out NationalId id) =>
        TryParse(text, series, out id, out _);

    /// <summary>As <see cref="TryParse(string?, NationalIdSeries, out NationalId)"/>, and says why not; the fault is null when it is one.</summary>
    public static bool TryParse(string? text, NationalIdSeries series, out NationalId id, out NationalIdFault? fault)
    {
        var digits = WithoutCustomarySpaces(text);
        fault = NationalIdCheck.FaultIn(digits, series);
        id = fault is null ? new(digits) : default;
        return fault is null;
    }

    /// <summary>The masked form, so that a number slipped into a message or a log line is not a number told.</summary>
    public override string ToString() => Masked;

    private static string WithoutCustomarySpaces(string? text)
    {
        var trimmed = (text ?? "").Trim();
        return trimmed.Length == 12 && trimmed[6] is ' ' or '\u00A0' ? trimmed.Remove(6, 1) : trimmed;
    }
}

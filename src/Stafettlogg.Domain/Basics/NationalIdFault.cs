namespace Stafettlogg.Domain.Basics;

/// <summary>Why something typed is not a birth number here; a form answers with it, and never repeats the number (R28).</summary>
public enum NationalIdFault
{
    /// <summary>Not eleven digits 0–9: letters, digits of other scripts, too few, too many, or nothing.</summary>
    NotElevenDigits,

    /// <summary>A digit is mistyped or two have changed places.</summary>
    WrongCheckDigit,

    /// <summary>The first six digits are no day, such as 31 April.</summary>
    ImpossibleDate,

    /// <summary>An invented number where only people's own belong.</summary>
    SyntheticNotAllowed,

    /// <summary>A person's own number in demo or test, where only invented ones belong.</summary>
    RealNotAllowed,
}

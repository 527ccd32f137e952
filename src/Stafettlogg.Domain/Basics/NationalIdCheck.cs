namespace Stafettlogg.Domain.Basics;

/// <summary>
/// The arithmetic of birth numbers as the Population Register states it from 2032 on, which accepts today's numbers too (R29, R29a).
/// https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/nytt-fodselsnummer-fra-2032/
/// </summary>
internal static class NationalIdCheck
{
    private const int DNumberDay = 40;
    private const int NavMonth = 40;
    private const int TenorMonth = 80;

    // The weight of each check digit itself is the closing 1.
    private static ReadOnlySpan<int> FirstWeights => [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
    private static ReadOnlySpan<int> SecondWeights => [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    public static NationalIdFault? FaultIn(string digits, NationalIdSeries series)
    {
        if (digits.Length != 11 || !digits.All(char.IsAsciiDigit)) return NationalIdFault.NotElevenDigits;
        if (!CheckDigitsHold(digits)) return NationalIdFault.WrongCheckDigit;

        var (month, synthetic) = Month(TwoDigits(digits, 2));
        if (!IsDay(Day(TwoDigits(digits, 0)), month, TwoDigits(digits, 4))) return NationalIdFault.ImpossibleDate;

        return (synthetic, series) switch
        {
            (true, NationalIdSeries.Issued) => NationalIdFault.SyntheticNotAllowed,
            (false, NationalIdSeries.Synthetic) => NationalIdFault.RealNotAllowed,
            _ => null,
        };
    }

    // Before 2032 the first remainder is always 0; after it 0 to 3, which quadruples the numbers to give out.
    private static bool CheckDigitsHold(string digits) =>
        Remainder(digits, FirstWeights) <= 3 && Remainder(digits, SecondWeights) == 0;

    private static int Remainder(string digits, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++) sum += (digits[i] - '0') * weights[i];
        return sum % 11;
    }

    private static int TwoDigits(string digits, int at) => ((digits[at] - '0') * 10) + digits[at + 1] - '0';

    private static int Day(int written) => written > DNumberDay ? written - DNumberDay : written;

    private static (int Month, bool Synthetic) Month(int written) => written switch
    {
        > TenorMonth => (written - TenorMonth, true),
        > NavMonth => (written - NavMonth, true),
        _ => (written, false),
    };

    // Whatever the century: 29 February exists in a year of two digits when some century has it, and 2000 had.
    private static bool IsDay(int day, int month, int year) =>
        month is >= 1 and <= 12 && day >= 1 && day <= month switch
        {
            2 => year % 4 == 0 ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };
}

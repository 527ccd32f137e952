using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Domain.Tests.Basics;

// Nobody has the numbers without synthetic offset below: no series gives individual numbers 500–899 to the years 40–53.
public sealed class NationalIdTests
{
    [Theory]
    [InlineData("17912099997")] // Tenor
    [InlineData("57912075186")] // Tenor, D-number
    [InlineData("15507600333")] // NAV
    [InlineData("46879700922")] // Tenor, D-number once refused by mistake elsewhere
    [InlineData("15871850051")] // remainder 0
    [InlineData("15871850140")] // remainder 1
    [InlineData("15871850078")] // remainder 2
    [InlineData("15871850086")] // remainder 3
    [InlineData("15871850809")] // first check digit 0
    public void TryParse_SyntheticOfR29a_BelongsInDemoAndNowhereElse(string number)
    {
        Assert.True(NationalId.TryParse(number, NationalIdSeries.Synthetic, out var id));
        Assert.Equal(number, id.Digits);
        Assert.Equal(NationalIdFault.SyntheticNotAllowed, FaultOf(number, NationalIdSeries.Issued));
    }

    [Theory]
    [InlineData("01014575053")] // remainder 0, all that is given out before 2032
    [InlineData("01014575061")] // remainder 1
    [InlineData("41014575063")] // remainder 2, D-number
    [InlineData("01014575088")] // remainder 3
    [InlineData("71014575736")] // the 31st as D-number
    public void TryParse_WithoutSyntheticOffset_BelongsInProductionAndNowhereElse(string number)
    {
        Assert.True(NationalId.TryParse(number, NationalIdSeries.Issued, out var id));
        Assert.Equal(number, id.Digits);
        Assert.Equal(NationalIdFault.RealNotAllowed, FaultOf(number, NationalIdSeries.Synthetic));
    }

    [Theory]
    [InlineData("15871850094")] // remainder 4, synthetic
    [InlineData("01014575096")] // remainder 4
    [InlineData("15871850052")] // second check digit
    [InlineData("00000000001")]
    public void TryParse_WrongCheckDigit_IsRefusedEverywhere(string number) =>
        AssertRefusedEverywhere(NationalIdFault.WrongCheckDigit, number);

    [Theory]
    [InlineData("00000000000")]
    [InlineData("00014575529")] // day 0
    [InlineData("32014575358")] // 32 January
    [InlineData("72014575775")] // 32 January as D-number
    [InlineData("31044575208")] // 31 April
    [InlineData("31064575026")] // 31 June
    [InlineData("29024575169")] // 29 February of a year 45, which no century makes a leap year
    [InlineData("30024476061")] // 30 February
    [InlineData("01004575659")] // month 0
    [InlineData("01134575405")] // month 13
    [InlineData("01404576182")] // month 40: neither a month nor NAV's
    [InlineData("01534576109")] // month 53
    [InlineData("01804576084")] // month 80
    [InlineData("01934576183")] // month 93
    [InlineData("29825076032")] // synthetic 29 February of a year 50
    [InlineData("81414575013")] // day 81: an aid number of the health sector
    public void TryParse_ImpossibleDate_IsRefusedEverywhere(string number) =>
        AssertRefusedEverywhere(NationalIdFault.ImpossibleDate, number);

    [Theory]
    [InlineData("29024475148")] // a year 44
    [InlineData("29020050169")] // a year 00: 1900 had no such day, 2000 had
    public void TryParse_LeapDayOfSomeCentury_IsAccepted(string number) =>
        Assert.Null(FaultOf(number, NationalIdSeries.Issued));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("1587185005")]
    [InlineData("158718500511")]
    [InlineData("1587185O051")]
    [InlineData("abcdefghijk")]
    [InlineData("-5871850051")]
    [InlineData("１５８７１８５００５１")]
    [InlineData("١٥٨٧١٨٥٠٠٥١")]
    [InlineData("158718 500 51")]
    [InlineData("1587 1850051")]
    [InlineData("158718  50051")]
    [InlineData("158718-50051")]
    [InlineData("158718.50051")]
    [InlineData("158718\n50051")]
    [InlineData("158718\u200B50051")]
    [InlineData("\u202E15871850051")]
    [InlineData("15871850051\0")]
    public void TryParse_NotElevenDigits_IsRefusedEverywhere(string? text) =>
        AssertRefusedEverywhere(NationalIdFault.NotElevenDigits, text);

    [Theory]
    [InlineData("158718 50051")]
    [InlineData("158718\u00A050051")]
    [InlineData("  15871850051 ")]
    [InlineData("\t158718 50051\r\n")]
    public void TryParse_CustomarySpaces_AreLeftOut(string text)
    {
        Assert.True(NationalId.TryParse(text, NationalIdSeries.Synthetic, out var id));
        Assert.Equal("15871850051", id.Digits);
    }

    [Fact]
    public void TryParse_AMillionCharacters_IsRefused() =>
        AssertRefusedEverywhere(NationalIdFault.NotElevenDigits, new string('1', 1_000_000));

    [Fact]
    public void TryParse_Refused_GivesNoNumber()
    {
        NationalId.TryParse("15871850094", NationalIdSeries.Synthetic, out var id);

        Assert.Equal(("", "", ""), (id.Digits, id.Masked, id.ToString()));
    }

    [Fact]
    public void ToString_InsideAMessage_IsMasked()
    {
        var id = Synthetic("15871850051");

        Assert.Equal("158718*****", id.Masked);
        Assert.Equal("Fant 158718*****", $"Fant {id}");
        Assert.DoesNotContain("50051", new InvalidOperationException(new { id }.ToString()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equals_SameDigitsWrittenOtherwise_IsTheSameNumber()
    {
        Assert.Equal(Synthetic("15871850051"), Synthetic(" 158718 50051"));
        Assert.Equal(Synthetic("15871850051").GetHashCode(), Synthetic("158718 50051").GetHashCode());
        Assert.NotEqual(Synthetic("15871850051"), Synthetic("15871850140"));
    }

    private static NationalId Synthetic(string text) =>
        NationalId.TryParse(text, NationalIdSeries.Synthetic, out var id) ? id : throw new ArgumentException("Not synthetic", nameof(text));

    private static NationalIdFault? FaultOf(string? text, NationalIdSeries series) =>
        NationalId.TryParse(text, series, out _, out var fault) ? null : fault;

    private static void AssertRefusedEverywhere(NationalIdFault expected, string? text)
    {
        Assert.All(Enum.GetValues<NationalIdSeries>(), series => Assert.Equal(expected, FaultOf(text, series)));
        Assert.All(Enum.GetValues<NationalIdSeries>(), series => Assert.False(NationalId.TryParse(text, series, out _)));
    }
}

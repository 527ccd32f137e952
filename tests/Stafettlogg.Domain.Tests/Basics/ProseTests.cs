using System.Text;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Basics;

public sealed class ProseTests
{
    [Theory]
    [InlineData("Emil står alene.", "Emil står alene.")]
    [InlineData("  Emil.\t\n ", "Emil.")]
    [InlineData("en\r\nto\rtre\nfire", "en\nto\ntre\nfire")]
    [InlineData("en\u2028to\u0085tre\ffire", "en\nto\ntre\nfire")]
    [InlineData("en\tto", "en\tto")]
    [InlineData("a\0b\u0001c\u001Bd\u007Fe\u009Ff", "abcdef")]
    [InlineData("bla\u030A\u0308", "bl\u00E5\u0308")]
    [InlineData("a\u030A", "å")]
    [InlineData("\u202Eسلام\u202C \u2067abc\u2069 \u200Fا", "سلام abc \u200Fا")]
    [InlineData("👩\u200D👧 og 🇳🇴", "👩\u200D👧 og 🇳🇴")]
    [InlineData("<b>ikke markering</b>", "<b>ikke markering</b>")]
    public void Required_Typed_IsRecordedClean(string typed, string recorded) => Assert.Equal(recorded, Prose.Required(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\r\n\u00A0\u2003\u3000")]
    [InlineData("\0\0\u0007")]
    [InlineData("\u200B\u200C\u200D\u2060\uFEFF")]
    [InlineData("\u200F\u202E \u2066\u2069")]
    [InlineData("\u00AD")]
    [InlineData("\U000E0001\U000E0041")]
    public void Required_NothingToSee_BreaksTextMissing(string? typed)
    {
        Assert.Equal(Rule.TextMissing, Broken.By(() => Prose.Required(typed)));
        Assert.Null(Prose.Optional(typed));
    }

    // Built here, not as inline data: the runner cannot carry what is not text.
    [Fact]
    public void Required_LoneSurrogate_IsReplaced()
    {
        Assert.Equal("a\uFFFDb", Prose.Required($"a{(char)0xD83D}b"));
        Assert.Equal("\uFFFDb", Prose.Required($"{(char)0xDE00}b"));
        Assert.Equal("b\uFFFD", Prose.Required($"b{(char)0xD83D}"));
    }

    [Theory]
    [InlineData(0xFFFE)]
    [InlineData(0xFFFF)]
    [InlineData(0xFDD0)]
    public void Required_CodePointThatIsNoCharacter_IsTakenWithoutFailing(int code)
    {
        var recorded = Prose.Required($"a{(char)code}b");

        Assert.True(recorded.IsNormalized(NormalizationForm.FormC));
        Assert.StartsWith("a", recorded, StringComparison.Ordinal);
        Assert.EndsWith("b", recorded, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("å", 20_000)]
    [InlineData("a\u030A", 20_000)]
    [InlineData("ه", 20_000)]
    [InlineData("👧", 10_000)] // counted as the browser's own limit counts: two
    public void Required_AsLongAsAnEntryMayBe_IsAccepted(string character, int times) =>
        Assert.Equal(20_000, Prose.Required(Repeat(character, times)).Length);

    [Theory]
    [InlineData("å", 20_001)]
    [InlineData("a\u030A", 20_001)]
    [InlineData("👧", 10_001)]
    public void Required_OneLongerThanAnEntry_BreaksTextTooLong(string character, int times)
    {
        Assert.Equal(Rule.TextTooLong, Broken.By(() => Prose.Required(Repeat(character, times))));
        Assert.Equal(Rule.TextTooLong, Broken.By(() => Prose.Optional(Repeat(character, times))));
    }

    [Fact]
    public void Required_SpaceAround_DoesNotCount() =>
        Assert.Equal(20_000, Prose.Required(Repeat(" ", 500) + Repeat("a", 20_000) + "\r\n\0").Length);

    [Fact]
    public void Required_Note_HasItsOwnLimit()
    {
        Assert.Equal(2_000, Prose.Required(Repeat("a", 2_000), Prose.LongestNote).Length);
        Assert.Equal(Rule.TextTooLong, Broken.By(() => Prose.Required(Repeat("a", 2_001), Prose.LongestNote)));
    }

    private static string Repeat(string character, int times) => string.Concat(Enumerable.Repeat(character, times));
}

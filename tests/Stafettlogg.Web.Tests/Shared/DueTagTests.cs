using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Tests.Shared;

public sealed class DueTagTests
{
    [Theory]
    [InlineData(-4, "4 dager over", "danger")]
    [InlineData(-1, "1 dag over", "danger")]
    [InlineData(0, "I dag", "warning")]
    [InlineData(1, "I morgen", "warning")]
    [InlineData(2, "Om 2 dager", "warning")]
    [InlineData(7, "Om 7 dager", "warning")]
    [InlineData(8, "Om 8 dager", "neutral")]
    public async Task DueTag_DaysLeft_SaysItInWordsAndColour(int daysLeft, string words, string colour)
    {
        var page = await Sheet.Of<DueTag>(new() { [nameof(DueTag.DaysLeft)] = daysLeft });

        var tag = page.QuerySelector("span")!;
        Assert.Equal(words, tag.TextContent);
        Assert.Equal(colour, tag.GetAttribute("data-color"));
    }
}

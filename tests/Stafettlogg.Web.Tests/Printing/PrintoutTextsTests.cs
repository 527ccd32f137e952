using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Stafettlogg.Domain.Log;
using Stafettlogg.Web.Printing;

namespace Stafettlogg.Web.Tests.Printing;

public sealed class PrintoutTextsTests
{
    public static TheoryData<string> Kinds =>
        [.. typeof(Entry).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(Entry))).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_OfEveryEntry_HasANameInTheArchivesCopy(string kind)
    {
        var text = new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider().GetRequiredService<IStringLocalizer<Printout>>();

        Assert.False(text[$"Kind{kind}"].ResourceNotFound);
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Stafettlogg.Web.Baton;
using Stafettlogg.Web.Concerns;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Tests.Municipalities;

public sealed class SpokenWordsTests
{
    [Theory]
    [InlineData("modum", "Ny stafettpinneholder")]
    [InlineData("nordre-land", "Ny stafettholder")]
    public void Text_NamingAWordOfThePack_IsSaidAsTheMunicipalitySaysIt(string municipality, string said)
    {
        using var scope = Scope();
        scope.ServiceProvider.GetRequiredService<SpokenWords>().Speak(OpenPages.Pack(municipality));

        Assert.Equal(said, Text<OfferForm>(scope)["To"].Value);
    }

    [Fact]
    public void Text_BeforeAMunicipalityIsKnown_IsSaidInTheUsualWords()
    {
        using var scope = Scope();

        Assert.Equal("Stafettpinnen", Text<BatonPage>(scope)["Heading"].Value);
    }

    [Fact]
    public void Text_WithWhatSomebodyTyped_FillsInNothingThere()
    {
        using var scope = Scope();

        Assert.Equal("{theHolder} {0} har stafettpinnen", Text<MyConcernsPage>(scope)["HeldBy", "{theHolder} {0}"].Value);
    }

    [Fact]
    public void Text_OfOneCaseInAList_IsSaidInItsOwnWordsAndNoLonger()
    {
        using var scope = Scope();
        var words = scope.ServiceProvider.GetRequiredService<SpokenWords>();
        words.Speak(OpenPages.Pack("modum"));

        Assert.Equal("Stafettholderen", words.In(OpenPages.Pack("nordre-land"), () => words.Fill("{TheHolder}")));
        Assert.Equal("stafettpinneholderen og stafettlogg", words.Fill("{theHolder} og {log}"));
    }

    [Fact]
    public void Text_NamingAWordThatNoPackHas_IsAFault()
    {
        using var scope = Scope();

        Assert.Throws<KeyNotFoundException>(() => scope.ServiceProvider.GetRequiredService<SpokenWords>().Fill("{theStick}"));
    }

    private static IServiceScope Scope() => new ServiceCollection().AddLogging().AddSpokenTexts().BuildServiceProvider().CreateScope();

    private static IStringLocalizer<T> Text<T>(IServiceScope scope) => scope.ServiceProvider.GetRequiredService<IStringLocalizer<T>>();
}

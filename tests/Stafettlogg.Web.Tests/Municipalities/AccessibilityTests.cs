using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Stafettlogg.Web.Shared;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Municipalities;

public sealed class AccessibilityTests(SharedProgram shared)
{
    [Fact]
    public async Task Accessibility_WithoutAStatement_SaysSoAndHowToTell()
    {
        var said = (await shared.OpenAsync("/tilgjengelighet?kommune=strand")).Said();

        Assert.Contains("WCAG 2.2 på nivå AA", said, StringComparison.Ordinal);
        Assert.Contains("Strand kommune har ikke lagt inn adressen til tilgjengelighetserklæringen sin ennå.", said, StringComparison.Ordinal);
        Assert.Contains("Ring Strand kommune, eller si fra til den du har kontakt med", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://uustatus.no/nb/erklaringer/publisert/1", true)]
    [InlineData("http://uustatus.no/nb/erklaringer/publisert/1", false)]
    [InlineData("uustatus.no", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("", false)]
    public void Statement_BySetting_IsAnAddressOverHttpsOrNone(string set, bool accepted)
    {
        var statements = Statements(("modum", set));

        Assert.Equal(accepted ? set : null, statements.Of(new("modum")));
        Assert.Null(statements.Of(new("strand")));
    }

    [Fact]
    public void Statement_Missing_IsToldToTheOperatorByItsSetting()
    {
        var log = new CapturedLog();
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(log));

        Statements(("modum", "https://uustatus.no/1"), ("strand", "feil")).TellOfMissing(factory.CreateLogger<AccessibilityStatements>());

        Assert.Equal(
            ["Stafettlogg__AccessibilityStatement__nordre-land", "Stafettlogg__AccessibilityStatement__sortland", "Stafettlogg__AccessibilityStatement__strand"],
            log.All.Select(line => line[line.IndexOf("Stafettlogg__", StringComparison.Ordinal)..].Split(' ')[0]));
    }

    private static AccessibilityStatements Statements(params (string Municipality, string Address)[] set) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(set.Select(one => KeyValuePair.Create($"Stafettlogg:AccessibilityStatement:{one.Municipality}", (string?)one.Address))).Build(), OpenPages.Packs);
}

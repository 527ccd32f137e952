using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Stafettlogg.Web.Layout;

namespace Stafettlogg.Web.Tests.Shared;

public sealed class TextsTests
{
    [Fact]
    public void Text_BesideItsComponent_IsFound()
    {
        var text = new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider().GetRequiredService<IStringLocalizer<MainLayout>>();

        Assert.Equal("Logg ut", text["SignOut"].Value);
        Assert.True(text["NoSuchKey"].ResourceNotFound);
    }

    [Fact]
    public void Texts_Everywhere_StandBesideAComponent()
    {
        var web = typeof(MainLayout).Assembly;
        var names = web.GetManifestResourceNames().Where(name => name.EndsWith(".resources", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.NotNull(web.GetType(name[..^".resources".Length])));
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Stafettlogg.Web.Layout;

namespace Stafettlogg.Web.Tests.Layout;

public sealed class IslandsTests
{
    [Fact]
    public async Task Page_WithoutIsland_IsTheSameBytesEachTime()
    {
        await using var app = await Started();
        using var client = app.GetTestClient();

        var first = await client.GetStringAsync("/stille", TestContext.Current.CancellationToken);
        var second = await client.GetStringAsync("/stille", TestContext.Current.CancellationToken);

        Assert.Equal("<p>Stille</p>", first);
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Page_WithIsland_CarriesTheStateOfItsCircuit()
    {
        await using var app = await Started();
        using var client = app.GetTestClient();

        var page = await client.GetStringAsync("/oy", TestContext.Current.CancellationToken);

        Assert.Contains("Blazor-Server-Component-State", page, StringComparison.Ordinal);
    }

    private static async Task<WebApplication> Started()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        var app = builder.Build();
        app.UseAntiforgery();
        app.MapRazorComponents<Root>().AddInteractiveServerRenderMode().StillWithoutIsland();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    public sealed class Root : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<Router>(0);
            builder.AddComponentParameter(1, nameof(Router.AppAssembly), typeof(Root).Assembly);
            builder.AddComponentParameter(2, nameof(Router.Found), (RenderFragment<RouteData>)(route => inner =>
            {
                inner.OpenComponent<RouteView>(0);
                inner.AddComponentParameter(1, nameof(RouteView.RouteData), route);
                inner.CloseComponent();
            }));
            builder.CloseComponent();
        }
    }

    [Route("/stille")]
    public sealed class Still : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(0, "<p>Stille</p>");
    }

    [Route("/oy"), HasIsland]
    public sealed class Lively : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(0, "<p>Øy</p>");
    }
}

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Routing;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>The least document around the pages of the room, so that its tests need no other room.</summary>
public sealed class Shell : ComponentBase
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "html");
        builder.OpenElement(1, "body");
        builder.OpenComponent<Router>(2);
        builder.AddAttribute(3, nameof(Router.AppAssembly), typeof(SignInPage).Assembly);
        builder.AddAttribute(4, nameof(Router.Found), (RenderFragment<RouteData>)Page);
        builder.CloseComponent();
        builder.CloseElement();
        builder.CloseElement();
    }

    private static RenderFragment Page(RouteData route) => builder =>
    {
        builder.OpenComponent<RouteView>(0);
        builder.AddAttribute(1, nameof(RouteView.RouteData), route);
        builder.CloseComponent();
    };
}

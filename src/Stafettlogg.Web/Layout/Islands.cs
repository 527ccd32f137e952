using Microsoft.AspNetCore.Components;

namespace Stafettlogg.Web.Layout;

/// <summary>Islands cost a page its stillness; only the pages that say <see cref="HasIslandAttribute"/> pay.</summary>
public static class Islands
{
    private const string RenderModesOfPage = "ConfiguredRenderModesMetadata";

    /// <summary>
    /// Gives the pages without an island no render modes. The framework would else end every page with a sealed comment
    /// that differs from answer to answer, and "not there" and "not yours" would not be the same bytes.
    /// </summary>
    public static RazorComponentsEndpointConventionBuilder StillWithoutIsland(this RazorComponentsEndpointConventionBuilder pages)
    {
        pages.Finally(endpoint =>
        {
            if (endpoint.Metadata.OfType<HasIslandAttribute>().Any()) return;

            for (var i = 0; i < endpoint.Metadata.Count; i++)
            {
                // The framework's own type, not public; there is no public switch for a single page.
                var type = endpoint.Metadata[i].GetType();
                if (type.Name == RenderModesOfPage) endpoint.Metadata[i] = Activator.CreateInstance(type, [Array.Empty<IComponentRenderMode>()])!;
            }
        });
        return pages;
    }
}

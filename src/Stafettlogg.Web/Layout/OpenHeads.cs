using Microsoft.AspNetCore.Authorization;

namespace Stafettlogg.Web.Layout;

/// <summary>Who may read a page without an account may ask for its head alone, as link checkers do.</summary>
public static class OpenHeads
{
    /// <summary>Lets the open pages answer HEAD as they answer GET. The framework knows GET and POST alone, and what it does not know is led to sign-in.</summary>
    public static RazorComponentsEndpointConventionBuilder OpenToHead(this RazorComponentsEndpointConventionBuilder pages)
    {
        pages.Finally(endpoint =>
        {
            if (!endpoint.Metadata.OfType<IAllowAnonymous>().Any()) return;

            for (var i = 0; i < endpoint.Metadata.Count; i++)
            {
                if (endpoint.Metadata[i] is HttpMethodMetadata known) endpoint.Metadata[i] = new HttpMethodMetadata([.. known.HttpMethods, HttpMethods.Head]);
            }
        });
        return pages;
    }
}

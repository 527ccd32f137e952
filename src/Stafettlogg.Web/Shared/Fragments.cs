using Microsoft.AspNetCore.Components;

namespace Stafettlogg.Web.Shared;

/// <summary>Links to a place on the page one is on.</summary>
public static class Fragments
{
    extension(NavigationManager navigation)
    {
        /// <summary>With path and query, because the page's base makes a bare "#id" point at the front page.</summary>
        public string OnThisPage(string id) => $"{new Uri(navigation.Uri).PathAndQuery}#{id}";
    }
}

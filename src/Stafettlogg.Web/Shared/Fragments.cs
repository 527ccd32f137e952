using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

namespace Stafettlogg.Web.Shared;

/// <summary>Links to a place on the page one is on.</summary>
public static class Fragments
{
    extension(NavigationManager navigation)
    {
        /// <summary>With path and query, because the page's base makes a bare "#id" point at the front page.</summary>
        public string OnThisPage(string id) => $"{new Uri(navigation.Uri).PathAndQuery}#{id}";

        /// <summary>What the page's address asks for by this name; null when it asks for nothing.</summary>
        public string? Asked(string query) =>
            QueryHelpers.ParseQuery(new Uri(navigation.Uri).Query).TryGetValue(query, out var asked) && asked is [{ Length: > 0 } only] ? only : null;
    }
}

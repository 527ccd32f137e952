using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace Stafettlogg.Architecture.Tests.Doors;

/// <summary>Every page says who may see it; what _Imports.razor says is compiled into each page.</summary>
public static class PageRules
{
    public static IEnumerable<string> Unguarded(IEnumerable<Type> types, IReadOnlyDictionary<string, string> anonymous) =>
        from type in types
        let routes = type.GetCustomAttributes<RouteAttribute>(inherit: false).Select(route => route.Template).ToList()
        where routes.Count > 0
        let attributes = type.GetCustomAttributes(inherit: true)
        let open = attributes.OfType<IAllowAnonymous>().Any()
        let guarded = attributes.OfType<IAuthorizeData>().Any() && !open
        from route in routes
        let listed = anonymous.ContainsKey(route)
        where !guarded && !(open && listed)
        select $"{type.FullName} ({route}) " + (open ? "is anonymous and not on the list" : "has no policy");
}

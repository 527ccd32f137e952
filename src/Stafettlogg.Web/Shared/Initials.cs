namespace Stafettlogg.Web.Shared;

/// <summary>A name on the baton: "KL".</summary>
public static class Initials
{
    public static string Of(string name) => string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part[0]).Take(2));
}

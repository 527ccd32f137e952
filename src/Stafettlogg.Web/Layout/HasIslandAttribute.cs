namespace Stafettlogg.Web.Layout;

/// <summary>Says of a page that it holds an island: only such a page is given Blazor's script.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HasIslandAttribute : Attribute;

using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Access;

/// <summary>What is typed to name an employee in a strictly confidential case.</summary>
public sealed class NamingInput : DeedInput
{
    public string? Person { get; set; }
}

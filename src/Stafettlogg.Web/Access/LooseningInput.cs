using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Access;

/// <summary>What is typed to propose a lower grade of address protection.</summary>
public sealed class LooseningInput : DeedInput
{
    public string? Person { get; set; }

    public string? Grade { get; set; }

    public string? Reason { get; set; }

    /// <summary>The grade chosen; one that is no lower than any when the browser sent none of the choices.</summary>
    public AddressProtection Chosen => Enum.TryParse<AddressProtection>(Grade, out var grade) && Enum.IsDefined(grade) ? grade : AddressProtection.StrictlyConfidential;
}

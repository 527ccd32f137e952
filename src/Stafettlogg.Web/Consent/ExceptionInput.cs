using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Consent;

/// <summary>What is typed to leave one guardian's consent out, or to take it in again.</summary>
public sealed class ExceptionInput : DeedInput
{
    public string? Guardian { get; set; }

    public string? Reason { get; set; }

    /// <summary>The chosen one; an id that is nobody's when the browser sent none of the choices.</summary>
    public PersonId Chosen => ChosenPerson.Of(Guardian);
}

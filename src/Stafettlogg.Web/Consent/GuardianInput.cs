using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;
using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Consent;

/// <summary>What is typed of somebody's parental responsibility.</summary>
public sealed class GuardianInput : DeedInput
{
    public string? Person { get; set; }

    public string? Responsibility { get; set; }

    public string? Source { get; set; }

    public string? Evidence { get; set; }

    /// <summary>The chosen one; an id that is nobody's when the browser sent none of the choices.</summary>
    public PersonId Chosen => ChosenPerson.Of(Person);

    /// <summary>Null when none of the choices was sent.</summary>
    public Responsibility? ChosenResponsibility => Sent.Choice<Responsibility>(Responsibility);

    /// <summary>Null when none of the choices was sent.</summary>
    public ResponsibilitySource? ChosenSource => Sent.Choice<ResponsibilitySource>(Source);
}

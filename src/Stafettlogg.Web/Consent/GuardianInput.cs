using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;
using Stafettlogg.Web.Answers;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Consent;

/// <summary>What is typed of somebody's parental responsibility.</summary>
public class GuardianInput : DeedInput
{
    public string? Person { get; set; }

    public string? Responsibility { get; set; }

    public string? Source { get; set; }

    public string? Evidence { get; set; }

    public string? Basis { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    public string? ParentsRead { get; set; }

    /// <summary>The chosen one; an id that is nobody's when the browser sent none of the choices.</summary>
    public PersonId Chosen => ChosenPerson.Of(Person);

    /// <summary>Null when none of the choices was sent.</summary>
    public GuardianBasis? ChosenBasis => Sent.Choice<GuardianBasis>(Basis);

    /// <summary>By what right, and for what time.</summary>
    public NewGuardian On => new(ChosenBasis ?? GuardianBasis.Parent, From, Until, ParentsRead == BasisWords.Yes);

    /// <summary>Null when none of the choices was sent.</summary>
    public Responsibility? ChosenResponsibility => Sent.Choice<Responsibility>(Responsibility);

    /// <summary>Null when none of the choices was sent.</summary>
    public ResponsibilitySource? ChosenSource => Sent.Choice<ResponsibilitySource>(Source);
}

/// <summary>What is typed of one who represents the child and whom no register names.</summary>
public sealed class RepresentativeInput : GuardianInput
{
    public string? Name { get; set; }

    public string? NationalId { get; set; }
}

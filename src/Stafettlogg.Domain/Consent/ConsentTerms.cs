using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Domain.Consent;

/// <summary>What exactly is consented to: frozen when it is given, and never widened afterwards (Norwegian: hva samtykket gjelder; R2, R40).</summary>
/// <param name="Purpose">What for, by the pack's key.</param>
/// <param name="Information">Which information may be shared, in words.</param>
/// <param name="LeftOut">What is not to be shared, in words; null when nothing is left out.</param>
/// <param name="PersonsLeftOut">Employees who are not to have part in it, whatever service they serve in.</param>
/// <param name="TextVersion">The version of the consent's text that was read.</param>
/// <param name="Language">The language it was read in.</param>
public sealed record ConsentTerms(
    string Purpose, string Information, string? LeftOut, IReadOnlyList<PersonId> PersonsLeftOut, string TextVersion, string Language)
{
    /// <summary>Whether nothing is missing of what a consent must say before it can be in force.</summary>
    public bool IsWhole =>
        new[] { Purpose, Information, TextVersion, Language }.All(part => !string.IsNullOrWhiteSpace(part)) && PersonsLeftOut is not null;

    /// <summary>The same with more left out; what was left out before stays so.</summary>
    public ConsentTerms Narrowed(string? leftOut, IEnumerable<PersonId> persons) => this with
    {
        LeftOut = LeftOut is null || leftOut is null ? LeftOut ?? leftOut : $"{LeftOut}\n{leftOut}",
        PersonsLeftOut = [.. PersonsLeftOut.Union(persons)],
    };
}

/// <summary>The limits of a consent in force, all consenters' together: what one leaves out is left out for all (Norwegian: ikke med i samtykket).</summary>
/// <param name="Topics">What is not to be shared, each as its consenter wrote it.</param>
/// <param name="Persons">The employees who have no part in it.</param>
public sealed record ConsentLimits(IReadOnlyList<string> Topics, IReadOnlySet<PersonId> Persons)
{
    /// <summary>Whether nothing and nobody is left out.</summary>
    public bool None => Topics.Count == 0 && Persons.Count == 0;
}

/// <summary>How the log is kept for the family (Norwegian: hvordan loggen føres; domain.md 1.6, region LogMode).</summary>
public enum LogMode
{
    /// <summary>Level 0: there is no log yet (Norwegian: ikke åpnet).</summary>
    NotOpened,

    /// <summary>The family reads on its own page, or has not been asked (Norwegian: digital).</summary>
    Digital,

    /// <summary>The family said no to the digital log, or took its yes back: follow-up goes on, on paper for the family (Norwegian: manuell; R5).</summary>
    Manual,

    /// <summary>The follow-up is over (Norwegian: kan bare leses).</summary>
    ReadOnly,
}

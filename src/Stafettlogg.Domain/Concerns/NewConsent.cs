using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Domain.Concerns;

/// <summary>A request for consent as it is typed (Norwegian: forespørsel om samtykke).</summary>
/// <param name="From">Who is asked.</param>
/// <param name="Services">For what, by key.</param>
/// <param name="Text">A few words to the family.</param>
/// <param name="Terms">What exactly a yes is to.</param>
public sealed record NewRequest(IReadOnlyList<PersonId> From, IReadOnlyList<string> Services, string? Text, NewTerms Terms);

/// <summary>A consent as it is written down for somebody (Norwegian: samtykke).</summary>
/// <param name="By">Who consents.</param>
/// <param name="Services">To what, by key.</param>
/// <param name="OnPaper">Signed on paper; else by word of mouth.</param>
/// <param name="Until">The last day it holds.</param>
/// <param name="Terms">What exactly it is to.</param>
public sealed record NewConsent(PersonId By, IReadOnlyList<string> Services, bool OnPaper, DateOnly Until, NewTerms Terms);

/// <summary>What exactly is consented to, as it is typed (Norwegian: hva samtykket gjelder; R2).</summary>
/// <param name="Purpose">What for, by the pack's key.</param>
/// <param name="Information">Which information may be shared.</param>
/// <param name="Language">The language the text was, or will be, read in.</param>
/// <param name="LeftOut">What is not to be shared; may be left open.</param>
public sealed record NewTerms(string? Purpose, string? Information, string? Language, string? LeftOut = null)
{
    /// <summary>Employees who are not to have part in it.</summary>
    public IReadOnlyList<PersonId> PersonsLeftOut { get; init; } = [];
}

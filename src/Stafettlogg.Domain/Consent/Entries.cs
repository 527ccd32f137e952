using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Consent;

/// <summary>An employee asked for consent; it is answered on the family's page (Norwegian: be om samtykke; domain.md 4).</summary>
/// <param name="From">Who is asked.</param>
/// <param name="Services">For which services, by the pack's keys, or <see cref="Consents.FamilyReads"/>.</param>
/// <param name="Text">What it is asked for, in words to the family.</param>
/// <param name="Terms">What exactly a yes would be to.</param>
public sealed record ConsentRequested(IReadOnlyList<PersonId> From, IReadOnlyList<string> Services, string Text, ConsentTerms Terms) : SharedEntry, ICorrectable;

/// <summary>Somebody consented that services take part and know, until a day (Norwegian: samtykke; domain.md 4, R2).</summary>
/// <param name="By">Who consents, whoever wrote it down.</param>
/// <param name="Services">To which services, by the pack's keys, or <see cref="Consents.FamilyReads"/>.</param>
/// <param name="Form">How it was given.</param>
/// <param name="Until">The last day it holds, as Oslo counts days.</param>
/// <param name="Terms">What exactly it is to.</param>
public sealed record ConsentGiven(PersonId By, IReadOnlyList<string> Services, ConsentForm Form, DateOnly Until, ConsentTerms Terms) : SharedEntry;

/// <summary>An entry about what somebody no longer consents to: for employees alone. The other guardian learns that it does not hold, not whose no it was (R3, R5).</summary>
public abstract record NoLongerConsented : Entry
{
    /// <inheritdoc/>
    public sealed override Visibility Visibility => Visibility.Staff;
}

/// <summary>Somebody who was asked said no; why is not asked (Norwegian: avslått samtykke; R5).</summary>
public sealed record ConsentDeclined(PersonId By, IReadOnlyList<string> Services, ConsentForm Form) : NoLongerConsented;

/// <summary>A consent was withdrawn and holds no more from that second; why is not asked (Norwegian: trukket tilbake; R3).</summary>
public sealed record ConsentWithdrawn(PersonId By, IReadOnlyList<string> Services, ConsentForm Form) : NoLongerConsented;

/// <summary>More was left out of a consent, from that second (Norwegian: samtykket er avgrenset).</summary>
/// <param name="By">Whose consent.</param>
/// <param name="Service">To which service, by key.</param>
/// <param name="LeftOut">What more is not to be shared; null when nothing more.</param>
/// <param name="PersonsLeftOut">Who more is not to have part in it.</param>
/// <param name="Form">How it was said.</param>
public sealed record ConsentNarrowed(PersonId By, string Service, string? LeftOut, IReadOnlyList<PersonId> PersonsLeftOut, ConsentForm Form) : NoLongerConsented;

/// <summary>The consent of one guardian is not asked for, or is asked for again; with a reason, and never told to them (Norwegian: unntak fra at alle samtykker).</summary>
/// <param name="Guardian">Whose consent.</param>
/// <param name="Excepted">Whether it is not asked for; else the exception has ended.</param>
/// <param name="Reason">Why.</param>
public sealed record GuardianExcepted(PersonId Guardian, bool Excepted, string Reason) : Entry
{
    /// <inheritdoc/>
    public override Visibility Visibility => Visibility.Staff;
}

/// <summary>How a consent was given, refused or withdrawn (Norwegian: form).</summary>
public enum ConsentForm
{
    /// <summary>By the one who consents, signed in on the family's page (Norwegian: digitalt).</summary>
    Digital,

    /// <summary>Signed on paper, which the service keeps (Norwegian: på papir).</summary>
    Paper,

    /// <summary>Said, and written down by an employee (Norwegian: muntlig).</summary>
    Oral,
}

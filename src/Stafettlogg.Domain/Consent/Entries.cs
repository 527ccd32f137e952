using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Consent;

/// <summary>An employee asked for consent; it is answered on the family's page (Norwegian: be om samtykke; domain.md 4).</summary>
/// <param name="From">Who is asked.</param>
/// <param name="Services">For which services, by the pack's keys, or <see cref="Consents.FamilyReads"/>.</param>
/// <param name="Text">What it is asked for, in words to the family.</param>
public sealed record ConsentRequested(IReadOnlyList<PersonId> From, IReadOnlyList<string> Services, string Text) : SharedEntry, ICorrectable;

/// <summary>Somebody consented that services take part and know, until a day (Norwegian: samtykke; domain.md 4, R2).</summary>
/// <param name="By">Who consents, whoever wrote it down.</param>
/// <param name="Services">To which services, by the pack's keys, or <see cref="Consents.FamilyReads"/>.</param>
/// <param name="Form">How it was given.</param>
/// <param name="Until">The last day it holds, as Oslo counts days.</param>
public sealed record ConsentGiven(PersonId By, IReadOnlyList<string> Services, ConsentForm Form, DateOnly Until) : SharedEntry;

/// <summary>Somebody who was asked said no; why is not asked (Norwegian: avslått samtykke; R5).</summary>
public sealed record ConsentDeclined(PersonId By, IReadOnlyList<string> Services) : SharedEntry;

/// <summary>A consent was withdrawn and holds no more from that second; why is not asked (Norwegian: trukket tilbake; R3).</summary>
public sealed record ConsentWithdrawn(PersonId By, IReadOnlyList<string> Services, ConsentForm Form) : SharedEntry;

/// <summary>How a consent was given or withdrawn (Norwegian: form).</summary>
public enum ConsentForm
{
    /// <summary>By the one who consents, signed in on the family's page (Norwegian: digitalt).</summary>
    Digital,

    /// <summary>Signed on paper, which the service keeps (Norwegian: på papir).</summary>
    Paper,

    /// <summary>Said, and written down by an employee (Norwegian: muntlig).</summary>
    Oral,
}

using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Participants;

/// <summary>An employee takes part in the follow-up and reads the log (Norwegian: deltaker; domain.md 2).</summary>
/// <param name="Person">Who.</param>
/// <param name="Unit">From which unit.</param>
/// <param name="Service">For which service: consent is given to it.</param>
/// <param name="Task">What they are to do; null for one who only stays to follow.</param>
public sealed record ParticipantJoined(PersonId Person, UnitId Unit, string Service, string? Task) : SharedEntry, ICorrectable
{
    string? ICorrectable.Text => Task;
}

/// <summary>Somebody takes part no more, and reads no more (Norwegian: avsluttet deltakelse).</summary>
public sealed record ParticipationEnded(PersonId Person) : SharedEntry;

using Stafettlogg.Casework.Family;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Journeys;

/// <summary>One who represents a child is taken in by two employees, through the gate.</summary>
internal static class RepresentationStories
{
    /// <summary>Recorded by one and approved by the other, who reads the same number.</summary>
    public static async Task TakeInAsync(CaseworkHost program, ActingPerson one, ActingPerson other, ConcernId id, NationalId number)
    {
        await one.DoAsync(id, (version, deed) => new RecordRepresentative(
            id, version, deed, "Tuva Fosterli", number, ResponsibilitySource.CareOrder, "Vedtak.", new(GuardianBasis.FosterParent)));
        var waiting = (await one.ReadAsync(id)).Concern.Guardians.All.Single(guardian => guardian.AwaitsApproval).Person;
        await other.DoAsync(id, (version, deed) => new ApproveGuardian(id, version, deed, waiting) { Number = number });
    }
}

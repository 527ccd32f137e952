using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Family;

/// <summary>Those who care for the child, and who of them has parental responsibility, as the entries say (Norwegian: foresatte).</summary>
public sealed record Guardians
{
    private Guardians()
    {
    }

    /// <summary>Before anybody was recorded.</summary>
    public static Guardians None { get; } = new();

    /// <summary>Everybody recorded, in order of first mention.</summary>
    public IReadOnlyList<Guardian> All { get; private init; } = [];

    /// <summary>Those whose consent counts: responsibility known, and approved where a person recorded it.</summary>
    public IEnumerable<Guardian> Responsible => All.Where(guardian => guardian.IsResponsible);

    /// <summary>What is recorded of the person; null when nothing is.</summary>
    public Guardian? Of(PersonId person) => All.FirstOrDefault(guardian => guardian.Person == person);

    /// <summary>The guardians after one more entry.</summary>
    public Guardians After(Recorded line) => line.Entry switch
    {
        GuardianRecorded said => this with { All = [.. All.Where(one => one.Person != said.Guardian), new(said, line.RecordedBy, ApprovedBy: null)] },
        GuardianApproved approved => this with { All = [.. All.Select(one => one.Person == approved.Guardian ? one with { ApprovedBy = line.RecordedBy } : one)] },
        _ => this,
    };
}

/// <summary>Somebody who cares for the child (Norwegian: foresatt).</summary>
/// <param name="Said">What is recorded of them.</param>
/// <param name="RecordedBy">By whom.</param>
/// <param name="ApprovedBy">Who approved it; null when nobody has.</param>
public sealed record Guardian(GuardianRecorded Said, PersonId RecordedBy, PersonId? ApprovedBy)
{
    /// <summary>Who.</summary>
    public PersonId Person => Said.Guardian;

    /// <summary>Whether a second employee must still approve: only what would grant something waits.</summary>
    public bool AwaitsApproval =>
        Said is { Responsibility: Responsibility.Yes, Source: not ResponsibilitySource.Register } && ApprovedBy is null;

    /// <summary>Whether their consent counts.</summary>
    public bool IsResponsible => Said.Responsibility == Responsibility.Yes && !AwaitsApproval;
}

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

    /// <summary>Those whose consent is needed. One employee alone neither adds to them nor takes anybody away.</summary>
    public IEnumerable<Guardian> Needed => All.Where(guardian => guardian.IsNeeded);

    /// <summary>What is recorded of the person; null when nothing is.</summary>
    public Guardian? Of(PersonId person) => All.FirstOrDefault(guardian => guardian.Person == person);

    /// <summary>The guardians after one more entry.</summary>
    public Guardians After(Recorded line) => line.Entry switch
    {
        GuardianRecorded said => Recorded(new(said, line.RecordedBy, ApprovedBy: null, WasNeeded: Of(said.Guardian) is { IsNeeded: true })),
        GuardianApproved approved => this with { All = [.. All.Select(one => one.Person == approved.Guardian ? one with { ApprovedBy = line.RecordedBy } : one)] },
        _ => this,
    };

    private Guardians Recorded(Guardian guardian) => this with
    {
        All = Of(guardian.Person) is null ? [.. All, guardian] : [.. All.Select(one => one.Person == guardian.Person ? guardian : one)],
    };
}

/// <summary>Somebody who cares for the child (Norwegian: foresatt).</summary>
/// <param name="Said">What is recorded of them.</param>
/// <param name="RecordedBy">By whom.</param>
/// <param name="ApprovedBy">Who approved it; null when nobody has.</param>
/// <param name="WasNeeded">Whether their consent was needed before this was recorded.</param>
public sealed record Guardian(GuardianRecorded Said, PersonId RecordedBy, PersonId? ApprovedBy, bool WasNeeded)
{
    /// <summary>Who.</summary>
    public PersonId Person => Said.Guardian;

    /// <summary>Whether a second employee must still approve: what a person records, and which changes whose consent is needed.</summary>
    public bool AwaitsApproval => !ByRegister && ApprovedBy is null && WasNeeded != SaidYes;

    /// <summary>Whether their consent is needed: until a change is approved, what held before holds.</summary>
    public bool IsNeeded => AwaitsApproval ? WasNeeded : SaidYes;

    /// <summary>Whether they may read where consent lets the family read: what is in doubt is closed at once.</summary>
    public bool IsResponsible => SaidYes && !AwaitsApproval;

    /// <summary>Whether it was recorded on evidence though the register said no already: then the register's no is nothing new.</summary>
    public bool StandsAgainstTheRegister => Said is { RegisterSaid: Responsibility.No, Responsibility: Responsibility.Yes } && !AwaitsApproval;

    // That the register does not know takes nobody's say away.
    private bool ByRegister => Said is { Source: ResponsibilitySource.Register, Responsibility: not Responsibility.Unknown };

    private bool SaidYes => Said.Responsibility == Responsibility.Yes;
}

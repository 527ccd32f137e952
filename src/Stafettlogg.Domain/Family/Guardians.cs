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

    /// <summary>Those whose consent is needed on the day. One employee alone neither adds to them nor takes anybody away.</summary>
    public IEnumerable<Guardian> NeededOn(DateOnly day) => All.Where(guardian => guardian.IsNeededOn(day));

    /// <summary>Whether parents may read: where child welfare has the care, the order says, until two persons have said that it does no longer.</summary>
    public bool ParentsRead => !All.Any(guardian => guardian.Bars);

    /// <summary>What is recorded of the person; null when nothing is.</summary>
    public Guardian? Of(PersonId person) => All.FirstOrDefault(guardian => guardian.Person == person);

    /// <summary>The guardians after one more entry.</summary>
    public Guardians After(Recorded line) => line.Entry switch
    {
        GuardianRecorded said => Recorded(new(said, line.RecordedBy, ApprovedBy: null, WasNeeded: Of(said.Guardian)?.IsNeededOn(Oslo.Day(line.RecordedAt)) == true, Barred: Of(said.Guardian)?.Bars == true)),
        GuardianApproved approved => this with { All = [.. All.Select(one => one.Person == approved.Guardian ? one.Approved(line.RecordedBy, approved.Is) : one)] },
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
/// <param name="Barred">Whether parents were kept from reading before this was recorded.</param>
public sealed record Guardian(GuardianRecorded Said, PersonId RecordedBy, PersonId? ApprovedBy, bool WasNeeded, bool Barred)
{
    /// <summary>Who.</summary>
    public PersonId Person => Said.Guardian;

    /// <summary>Whether they represent the child in another's place.</summary>
    public bool Represents => Said.Basis.Represents();

    /// <summary>Whether a second employee must still approve: what a person records, and which changes whose consent is needed, or lets somebody represent.</summary>
    public bool AwaitsApproval => !ByRegister && ApprovedBy is null && (WasNeeded != SaidYes || (Represents && SaidYes));

    /// <summary>Whether their consent is needed on the day: until a change is approved, what held before holds.</summary>
    public bool IsNeededOn(DateOnly day) => AwaitsApproval ? WasNeeded : SaidYes && Said.Basis.Consents() && HoldsOn(day);

    /// <summary>Whether they may read on the day where consent lets the family read: what is in doubt is closed at once.</summary>
    public bool IsResponsibleOn(DateOnly day) => SaidYes && !AwaitsApproval && HoldsOn(day);

    /// <summary>Whether they have the care by an order that keeps parents from reading. One employee alone opens nothing, and neither does a day that passes.</summary>
    public bool Bars => AwaitsApproval ? Barred : SaidYes && Said is { Basis: GuardianBasis.ChildWelfare, ParentsRead: false };

    /// <summary>Whether they represented and do no longer, on the day: nothing is theirs any more, though their consent may still be needed until a second person has seen it.</summary>
    public bool IsOverOn(DateOnly day) => Represents && !IsResponsibleOn(day);

    /// <summary>Whether it was recorded on evidence though the register said no already: then the register's no is nothing new.</summary>
    public bool StandsAgainstTheRegister => Said is { RegisterSaid: Responsibility.No, Responsibility: Responsibility.Yes } && !AwaitsApproval;

    // That the register does not know takes nobody's say away.
    private bool ByRegister => Said is { Source: ResponsibilitySource.Register, Responsibility: not Responsibility.Unknown };

    internal Guardian Approved(PersonId by, PersonId? known) => this with { ApprovedBy = by, Said = known is { } id ? Said with { Guardian = id } : Said };

    private bool HoldsOn(DateOnly day) => Said.Until is not { } last || day <= last;

    private bool SaidYes => Said.Responsibility == Responsibility.Yes;
}

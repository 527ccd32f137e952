using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Family;

/// <summary>What is known of somebody's parental responsibility for the child, and how it is known (Norwegian: foreldreansvar; R8).</summary>
/// <param name="Guardian">Who.</param>
/// <param name="Responsibility">Whether they have it.</param>
/// <param name="Source">How it is known.</param>
/// <param name="Evidence">What was shown, in words; null where the register says it.</param>
public sealed record GuardianRecorded(PersonId Guardian, Responsibility Responsibility, ResponsibilitySource Source, string? Evidence) : Entry
{
    /// <summary>By what right they speak for the child; of a parent, by parental responsibility.</summary>
    public GuardianBasis Basis { get; init; }

    /// <summary>The first day it is so; null where the register says it, which tells no day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day it is so; null where none is set.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Of child welfare with the care: whether the order leaves the parents to read the log.</summary>
    public bool ParentsRead { get; init; }

    /// <summary>What the register said when it was recorded; null where it was not asked or named nobody.</summary>
    public Responsibility? RegisterSaid { get; init; }


    /// <inheritdoc/>
    public override Visibility Visibility => Visibility.Staff;
}

/// <summary>A second employee has seen the evidence and approves what the first recorded (Norwegian: godkjent; R8).</summary>
public sealed record GuardianApproved(PersonId Guardian) : Entry
{
    /// <summary>Who they are by the registers, where they were recorded under an id of their own; null where that is who they are.</summary>
    public PersonId? Is { get; init; }

    /// <inheritdoc/>
    public override Visibility Visibility => Visibility.Staff;
}

/// <summary>The family wrote in the log (Norwegian: kommentar fra familien).</summary>
public sealed record CommentWritten(string Text) : SharedEntry, ICorrectable;

/// <summary>Whether somebody has parental responsibility; only a known yes grants anything (Norwegian: foreldreansvar; R8).</summary>
public enum Responsibility
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,
}

/// <summary>How parental responsibility is known (Norwegian: kilde).</summary>
public enum ResponsibilitySource
{
    /// <summary>The register of people says so (Norwegian: registeret).</summary>
    Register,

    /// <summary>A certificate of birth or of responsibility was shown (Norwegian: attest).</summary>
    Certificate,

    /// <summary>A court has decided (Norwegian: dom eller kjennelse).</summary>
    CourtDecision,

    /// <summary>The parents have agreed, and the agreement is reported (Norwegian: meldt avtale).</summary>
    Agreement,

    /// <summary>An order that child welfare has the care (Norwegian: vedtak om omsorgsovertakelse).</summary>
    CareOrder,

    /// <summary>Child welfare has agreed with the foster parents (Norwegian: fosterhjemsavtale).</summary>
    PlacementAgreement,

    /// <summary>The county governor has appointed them (Norwegian: oppnevning fra Statsforvalteren).</summary>
    Appointment,
}

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
    /// <summary>What the register said when it was recorded; null where it was not asked or named nobody.</summary>
    public Responsibility? RegisterSaid { get; init; }


    /// <inheritdoc/>
    public override Visibility Visibility => Visibility.Staff;
}

/// <summary>A second employee has seen the evidence and approves what the first recorded (Norwegian: godkjent; R8).</summary>
public sealed record GuardianApproved(PersonId Guardian) : Entry
{
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
}

using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Store;

// The registers: who there is, where they serve or belong, who cares for whom. Names and birth numbers lie sealed.

internal sealed class PersonRow
{
    public required PersonId PersonId { get; init; }
    public required byte[] Sealed { get; set; }

    /// <summary>Those who are protected are found by it; the truth stands sealed.</summary>
    public AddressProtection AddressProtection { get; set; }

    /// <summary>
    /// Somebody a wonder is about who is not a child of the unit, as its author named them: never found by birth number, so that
    /// nobody can ask the register by writing a wonder.
    /// </summary>
    public required bool Provisional { get; init; }

    /// <summary>Keyed hash of the birth number; null for a person known by name alone.</summary>
    public required byte[]? NationalIdHash { get; set; }
}

internal sealed class UnitRow
{
    public required UnitId UnitId { get; init; }
    public required MunicipalityId MunicipalityId { get; init; }
    public required string Name { get; init; }
    public required string Owner { get; init; }
}

internal sealed class EmploymentRow
{
    /// <summary>The role that makes the post one that leads its unit.</summary>
    public const string Leader = "unit-leader";

    /// <summary>The role that makes the post one that coordinates the municipality's work.</summary>
    public const string Coordinator = "bti-coordinator";

    public required PersonId PersonId { get; init; }
    public required UnitId UnitId { get; init; }
    public required MunicipalityId MunicipalityId { get; init; }
    public required string Service { get; init; }
    public required string Title { get; init; }

    /// <summary>Words with a space between, such as "employee unit-leader".</summary>
    public required string Roles { get; init; }

    public required DateOnly From { get; init; }
    public required DateOnly? To { get; set; }
}

internal sealed class EnrolmentRow
{
    public required PersonId ChildId { get; init; }
    public required UnitId UnitId { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly? To { get; set; }
}

internal sealed class GuardianshipRow
{
    public required PersonId ChildId { get; init; }
    public required PersonId GuardianId { get; init; }

    /// <summary>Yes, no, or not known: only what is known grants anything (R8).</summary>
    public required bool? ParentalResponsibility { get; init; }
}

/// <summary>A guardian whom the register, as it was last heard, says to have no parental responsibility for the child (R8).</summary>
internal sealed class DeniedGuardianRow
{
    public required PersonId GuardianId { get; init; }
    public required PersonId ChildId { get; init; }
}

/// <summary>Counts the changes of the registers: triggers see to it, whoever changes them.</summary>
internal sealed class RegisterVersionRow
{
    public required int Id { get; init; }

    public required long Version { get; init; }
}

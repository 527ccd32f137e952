using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Domain.Family;

/// <summary>On what basis somebody is recorded, and for what time, as it is typed (Norwegian: grunnlag og varighet; R8).</summary>
/// <param name="Basis">By what right.</param>
/// <param name="From">The first day it is so; from today when it is left open.</param>
/// <param name="Until">The last day, where one is set.</param>
/// <param name="ParentsRead">Of child welfare: whether the order leaves the parents to read the log.</param>
public sealed record NewGuardian(GuardianBasis Basis, DateOnly? From = null, DateOnly? Until = null, bool ParentsRead = false)
{
    // No child's guardian beyond childhood.
    private const int LongestYears = 18;

    /// <summary>A parent, from today.</summary>
    public static NewGuardian Parent { get; } = new(GuardianBasis.Parent);

    /// <summary>What is recorded of them.</summary>
    /// <exception cref="RuleBroken">The evidence is missing or too long.</exception>
    internal GuardianRecorded Recorded(PersonId guardian, Responsibility said, ResponsibilitySource source, string? evidence, DateOnly? today) =>
        new(guardian, said, source, Prose.Required(evidence, Prose.LongestNote))
        {
            Basis = Basis,
            From = From ?? today,
            Until = Until,
            ParentsRead = ParentsRead && Basis == GuardianBasis.ChildWelfare,
        };

    /// <summary>Refuses a time that cannot be, and a source that is none of the basis.</summary>
    /// <exception cref="RuleBroken">It begins after today or before the child was born; it ends before it begins, has ended, or ends beyond any childhood; the source belongs to another basis.</exception>
    internal void Refuse(ResponsibilitySource source, DateOnly? born, DateOnly today)
    {
        if (!Basis.Sources().Contains(source)) throw new RuleBroken(Rule.SourceOfAnotherBasis);
        if (From > today) throw new RuleBroken(Rule.GuardianNotYet);
        if (From < born) throw new RuleBroken(Rule.GuardianBeforeBirth);
        if (Until?.Year > today.Year + LongestYears) throw new RuleBroken(Rule.GuardianOver);
        if (Until < From || Until < today) throw new RuleBroken(Rule.GuardianOver);
    }
}

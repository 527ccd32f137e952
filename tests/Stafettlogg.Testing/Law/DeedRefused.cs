using Stafettlogg.Domain.Access;

namespace Stafettlogg.Testing.Law;

/// <summary>The access table said no: a story cannot tell what could not have happened.</summary>
public sealed class DeedRefused(Deed deed, Verdict verdict) : Exception($"{deed}: {verdict}.")
{
    /// <summary>What it said.</summary>
    public Verdict Verdict { get; } = verdict;
}

namespace Stafettlogg.Domain.Basics;

/// <summary>A deed met the law and was refused, loudly and by name (Norwegian: brutt regel). Carries no personal data.</summary>
public sealed class RuleBroken(Rule rule) : Exception($"The rule {rule} forbids it.")
{
    /// <summary>The rule that refused.</summary>
    public Rule Rule { get; } = rule;
}

namespace Stafettlogg.Domain.Basics;

/// <summary>The one a concern is about (Norwegian: den det gjelder).</summary>
public sealed record Subject(PersonId Person, SubjectKind Kind);

/// <summary>What the one it is about is to the law (domain.md 2, identity).</summary>
public enum SubjectKind
{
    /// <summary>A child or young person (Norwegian: barn, ungdom).</summary>
    Child,

    /// <summary>A pregnant woman, a subject in her own right (Norwegian: gravid).</summary>
    Expectant,
}

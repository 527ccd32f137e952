namespace Stafettlogg.Domain.Basics;

/// <summary>In which capacity a person is signed in; who has two chooses one (Norwegian: rolle).</summary>
public enum ActorRole
{
    /// <summary>At work in a unit (Norwegian: ansatt).</summary>
    Employee,

    /// <summary>With a child in their care (Norwegian: foresatt).</summary>
    Guardian,

    /// <summary>The child or young person the log is about (Norwegian: barn, ungdom).</summary>
    Child,
}

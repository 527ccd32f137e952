using System.Collections.Immutable;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Access;

/// <summary>A leader named an employee who may have a part in a strictly confidential case, or took them out of it (Norwegian: navnga en ansatt; R14).</summary>
/// <param name="Person">Who.</param>
/// <param name="Named">Whether they are named from now on; else they are out of it.</param>
public sealed record StaffNamed(PersonId Person, bool Named) : Entry
{
    /// <inheritdoc/>
    public override Visibility Visibility => Visibility.Staff;
}

/// <summary>What was said of each employee: named, or out of it (Norwegian: navngitte ansatte; R14).</summary>
public sealed record NamedStaff
{
    private readonly ImmutableDictionary<PersonId, bool> last = ImmutableDictionary<PersonId, bool>.Empty;

    private NamedStaff(ImmutableDictionary<PersonId, bool> last) => this.last = last;

    /// <summary>Before anything was said.</summary>
    public static NamedStaff None { get; } = new(ImmutableDictionary<PersonId, bool>.Empty);

    /// <summary>Those who are named by name.</summary>
    public IEnumerable<PersonId> Persons => last.Where(one => one.Value).Select(one => one.Key);

    /// <summary>The same after one more entry.</summary>
    public NamedStaff After(Recorded line) => line.Entry is StaffNamed said ? new(last.SetItem(said.Person, said.Named)) : this;

    /// <summary>What was said last of the person; null when nothing was.</summary>
    public bool? Of(PersonId person) => last.TryGetValue(person, out var named) ? named : null;
}

namespace Stafettlogg.Domain.Basics;

/// <summary>The one who acts, in the capacity chosen at sign-in, with what the registers say of them at this moment (Norwegian: den som handler).</summary>
/// <param name="Person">Who.</param>
/// <param name="Role">In which capacity.</param>
/// <param name="Posts">Where they serve now; empty for guardians and children.</param>
/// <param name="Children">Those in whose life they have a part at home, whatever role they act in.</param>
public sealed record Actor(PersonId Person, ActorRole Role, IReadOnlyList<Post> Posts, IReadOnlySet<PersonId> Children)
{
    /// <summary>Where there is address protection in the family of a child, or one's own: what it is to the one who acts (R11, R14). A child who is not here has none.</summary>
    public IReadOnlyDictionary<PersonId, Shield> Shields { get; init; } = new Dictionary<PersonId, Shield>();

    /// <summary>All whom the registers know to be protected, whoever they are: a log may name a guardian whom the registers name no more.</summary>
    public IReadOnlyDictionary<PersonId, AddressProtection> Protected { get; init; } = new Dictionary<PersonId, AddressProtection>();

    /// <summary>Those of the children of whom the register says now that they have no parental responsibility: a yes that the log had before is closed by it (R8).</summary>
    public IReadOnlySet<PersonId> Denied { get; init; } = new HashSet<PersonId>();

    /// <summary>Those they share a home with beside the children, as far as the registers can tell (Norwegian: husstand).</summary>
    public IReadOnlySet<PersonId> Household { get; init; } = new HashSet<PersonId>();

    /// <summary>All of whom a concern is too near home for a staff role.</summary>
    public IEnumerable<PersonId> Home => Children.Concat(Household).Append(Person);

    /// <summary>Whether a concern about this person is too near home for a staff role.</summary>
    public bool IsFamilyOf(PersonId subject) => Home.Contains(subject);

    /// <summary>The same one with the posts that serve the municipality alone: a unit may serve several, and a post is for one of them.</summary>
    public Actor For(MunicipalityId municipality) => this with { Posts = [.. Posts.Where(post => post.Municipality == municipality)] };

    /// <summary>The post in the unit, or null.</summary>
    public Post? PostIn(UnitId unit) => Posts.FirstOrDefault(post => post.Unit == unit);

    /// <summary>Whether they serve in this service of the unit now.</summary>
    public bool ServesIn(UnitId unit, string service) => Posts.Any(post => post.Unit == unit && post.Service == service);

    /// <summary>Whether any of their posts coordinates the municipality's work; asked of one <see cref="For"/> it.</summary>
    public bool Coordinates => Posts.Any(post => post.IsCoordinator);

    /// <summary>Whether any of their posts leads the unit: who teaches and leads there has two.</summary>
    public bool Leads(UnitId unit) => Posts.Any(post => post.Unit == unit && post.IsLeader);
}

/// <summary>A place of work: unit, municipality served, service, title, and whether they lead the unit (Norwegian: stilling).</summary>
public sealed record Post(UnitId Unit, MunicipalityId Municipality, string Service, string Title, bool IsLeader)
{
    /// <summary>Whether it coordinates the municipality's BTI work (Norwegian: BTI-koordinator).</summary>
    public bool IsCoordinator { get; init; }
}

/// <summary>Another employee as a deed needs to know them (Norwegian: kollega).</summary>
public sealed record Colleague(PersonId Person, Post Post, IReadOnlySet<PersonId> Children)
{
    /// <summary>Those they share a home with beside the children, as far as the registers can tell.</summary>
    public IReadOnlySet<PersonId> Household { get; init; } = new HashSet<PersonId>();

    /// <summary>Whether a concern about this person is too near home for them to have a part in.</summary>
    public bool IsFamilyOf(PersonId subject) => subject == Person || Children.Contains(subject) || Household.Contains(subject);
}

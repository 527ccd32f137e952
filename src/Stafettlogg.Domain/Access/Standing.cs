using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Domain.Access;

/// <summary>What a person is to a concern (Norwegian: relasjon).</summary>
public enum Relation
{
    /// <summary>Wrote the wonder (Norwegian: den som undret seg).</summary>
    Author,

    /// <summary>Was given the wonder: contact teacher, pedagogical leader (Norwegian: fikk undringen).</summary>
    Recipient,

    /// <summary>Leads the unit and was told (Norwegian: leder).</summary>
    Leader,
}

/// <summary>All that decides an access, flat, so that this room knows no other (Norwegian: hvordan en person står til saken).</summary>
/// <param name="Role">The capacity they are signed in with.</param>
/// <param name="Relations">What they are to the concern at this moment; empty when nothing.</param>
/// <param name="OwnFamily">The concern is about themselves or a child of theirs.</param>
public sealed record Standing(ActorRole Role, IReadOnlySet<Relation> Relations, bool OwnFamily);

/// <summary>The answer of the access table (Norwegian: avgjørelse).</summary>
public enum Verdict
{
    /// <summary>Yes.</summary>
    Allowed,

    /// <summary>They may know of the concern, but this deed is not theirs.</summary>
    NotThisDeed,

    /// <summary>To them there is no such concern.</summary>
    NotThere,
}

namespace Stafettlogg.Domain.Access;

/// <summary>What a person is to a concern (Norwegian: relasjon).</summary>
public enum Relation
{
    /// <summary>Wrote the wonder; at level 0 (Norwegian: den som undret seg).</summary>
    Author,

    /// <summary>Was given the wonder: contact teacher, pedagogical leader; at level 0 (Norwegian: fikk undringen).</summary>
    Recipient,

    /// <summary>Leads the unit and was told (Norwegian: leder).</summary>
    Leader,

    /// <summary>Holds the baton (Norwegian: stafettpinneholder).</summary>
    Holder,

    /// <summary>Takes part, with consent for their service where it needs one (Norwegian: deltaker).</summary>
    Participant,

    /// <summary>Has been offered the baton and not answered (Norwegian: tilbudt stafettpinnen).</summary>
    Offered,

    /// <summary>Has parental responsibility, and the family's reading is consented to (Norwegian: foresatt).</summary>
    Guardian,

    /// <summary>The young person it is about, old enough to consent alone (Norwegian: ungdom).</summary>
    Youth,

    /// <summary>Has been asked for consent, or has given it, and it counts (Norwegian: den som samtykker).</summary>
    Consenter,
}

/// <summary>All that decides an access, flat, so that this room knows no other (Norwegian: hvordan en person står til saken).</summary>
/// <param name="Relations">What they are to the concern at this moment, in the role they are signed in with; empty when nothing.</param>
/// <param name="OwnFamily">They act as an employee, and the concern is about themselves or a child of theirs.</param>
/// <param name="KnewTheWonder">They serve in the concern's unit and had the wonder: what was written before the log is theirs to read.</param>
public sealed record Standing(IReadOnlySet<Relation> Relations, bool OwnFamily, bool KnewTheWonder)
{
    /// <summary>Whether they are one of these to the concern.</summary>
    public bool IsAny(params ReadOnlySpan<Relation> relations)
    {
        foreach (var relation in relations)
        {
            if (Relations.Contains(relation)) return true;
        }

        return false;
    }

    /// <summary>Whether all that the other standing opens, this one opens too: what was made for that one may be given to this one.</summary>
    public bool IsNoNarrowerThan(Standing other) =>
        Relations.IsSupersetOf(other.Relations) && (KnewTheWonder || !other.KnewTheWonder) && (!OwnFamily || other.OwnFamily);
}

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

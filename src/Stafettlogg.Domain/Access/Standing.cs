using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Domain.Access;

/// <summary>All that decides an access: facts, flat, so that this room knows no other. What they are worth, <see cref="Permissions"/> says (Norwegian: hvordan en person står til saken).</summary>
public sealed record Standing
{
    /// <summary>In which capacity they are signed in.</summary>
    public required ActorRole Role { get; init; }

    /// <summary>Where the concern stands.</summary>
    public required Phase Phase { get; init; }

    /// <summary>How the log and the registers tie them to it, whatever that is worth now.</summary>
    public required IReadOnlyCollection<Tie> Ties { get; init; }

    /// <summary>The concern is about themselves, a child of theirs, or one they share a home with as far as the registers can tell.</summary>
    public bool OwnFamily { get; init; }

    /// <summary>The highest grade of address protection in the family (R11, R14).</summary>
    public AddressProtection Grade { get; init; }

    /// <summary>They are of the family, and one from whom somebody in it is protected (Norwegian: annen foresatt).</summary>
    public bool IsOther { get; init; }

    /// <summary>They are among those named in a strictly confidential case: who has it and was not taken out, or was named (R14). Of no worth in any other.</summary>
    public bool Named { get; init; }

    /// <summary>They serve where the wonder was written and had it: what was written before the log is theirs to read.</summary>
    public bool KnewTheWonder { get; init; }

    /// <summary>They have said why they need to read, and it holds still.</summary>
    public bool HasPurpose { get; init; }

    /// <summary>They have opened it in an emergency, and it holds still.</summary>
    public bool HasEmergency { get; init; }

    /// <summary>What they are to the concern at this moment: the ties that count, and by which they may know that it is there.</summary>
    public IReadOnlySet<Relation> Relations => Ties.Where(tie => Permissions.Tells(tie, this)).Select(tie => tie.Relation).ToHashSet();

    /// <summary>Whether they are one of these to the concern.</summary>
    public bool IsAny(params ReadOnlySpan<Relation> relations)
    {
        foreach (var tie in Ties)
        {
            if (relations.Contains(tie.Relation) && Permissions.Counts(tie, this)) return true;
        }

        return false;
    }

    /// <summary>Whether all that the other standing opens, this one opens too: what was made for that one may be given to this one.</summary>
    public bool IsNoNarrowerThan(Standing other) =>
        Relations.IsSupersetOf(other.Relations) && (KnewTheWonder || !other.KnewTheWonder) && (!IsOther || other.IsOther);
}

/// <summary>How somebody is tied to a concern (Norwegian: tilknytning).</summary>
/// <param name="Relation">As what.</param>
/// <param name="Covered">Whether the service they are it by may know of the concern today: its own, or one that consent covers. Asked only where consent is needed.</param>
public readonly record struct Tie(Relation Relation, bool Covered = false);

/// <summary>Where a concern stands, as far as it changes who may see it (Norwegian: fase).</summary>
[Flags]
public enum Phase
{
    /// <summary>In no phase.</summary>
    None,

    /// <summary>Level 0: there is no log yet (Norwegian: undring).</summary>
    Wonder = 1,

    /// <summary>Closed at level 0 (Norwegian: avsluttet – ikke grunn til bekymring).</summary>
    ClosedWonder = 2,

    /// <summary>Levels 1 to 3: followed up (Norwegian: oppfølging).</summary>
    FollowUp = 4,

    /// <summary>Closed after follow-up (Norwegian: avsluttet).</summary>
    Closed = 8,

    /// <summary>Before there is a log.</summary>
    BeforeLog = Wonder | ClosedWonder,

    /// <summary>Since the log was opened.</summary>
    SinceOpened = FollowUp | Closed,

    /// <summary>In every phase.</summary>
    Always = BeforeLog | SinceOpened,
}

/// <summary>What a person is to a concern (Norwegian: relasjon).</summary>
public enum Relation
{
    /// <summary>Wrote the wonder; at level 0 (Norwegian: den som undret seg).</summary>
    Author,

    /// <summary>Was given the wonder: contact teacher, pedagogical leader; at level 0 (Norwegian: fikk undringen).</summary>
    Recipient,

    /// <summary>Leads the unit and was told (Norwegian: leder).</summary>
    Leader,

    /// <summary>Leads the unit, was told, and reads: at level 0 what was shared with them, later on a purpose they have stated (Norwegian: leder med formål).</summary>
    ReadingLeader,

    /// <summary>Holds the baton (Norwegian: stafettpinneholder).</summary>
    Holder,

    /// <summary>Takes part, with consent for their service where it needs one (Norwegian: deltaker).</summary>
    Participant,

    /// <summary>Has been offered the baton and not answered (Norwegian: tilbudt stafettpinnen).</summary>
    Offered,

    /// <summary>Leads the unit or coordinates in the municipality, and has opened the log in an emergency that is not over (Norwegian: nødtilgang).</summary>
    Emergency,

    /// <summary>Leads the unit or coordinates in the municipality: may open the log in an emergency, and till then it is not there to them (Norwegian: beredskap).</summary>
    Responder,

    /// <summary>Was told of an emergency access, and has not looked at it yet, or must answer the family why another read (Norwegian: den som er varslet).</summary>
    Witness,

    /// <summary>Has parental responsibility, and the family's reading is consented to (Norwegian: foresatt).</summary>
    Guardian,

    /// <summary>The young person it is about, old enough to consent alone (Norwegian: ungdom).</summary>
    Youth,

    /// <summary>Has been asked for consent, or has given it, and it counts (Norwegian: den som samtykker).</summary>
    Consenter,
}

/// <summary>The answer of the access table (Norwegian: avgjørelse).</summary>
public enum Verdict
{
    /// <summary>Yes.</summary>
    Allowed,

    /// <summary>Theirs, but not where the concern stands: the levels say why.</summary>
    NotNow,

    /// <summary>They may know of the concern, but this deed is not theirs.</summary>
    NotThisDeed,

    /// <summary>To them there is no such concern.</summary>
    NotThere,
}

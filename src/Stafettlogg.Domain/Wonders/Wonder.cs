using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Wonders;

/// <summary>Level 0 of a concern as its entries say: who has the wonder, who has been talked with (Norwegian: undring).</summary>
public sealed record Wonder
{
    private Wonder(Recorded first, WonderRegistered said)
    {
        Author = first.RecordedBy;
        Registered = said;
    }

    /// <summary>Who wondered.</summary>
    public PersonId Author { get; }

    /// <summary>The first entry.</summary>
    public WonderRegistered Registered { get; }

    /// <summary>Those it was given on to, in order.</summary>
    public IReadOnlyList<PersonId> Recipients { get; private init; } = [];

    /// <summary>The leaders it was shared with, in order.</summary>
    public IReadOnlyList<PersonId> Leaders { get; private init; } = [];

    /// <summary>Whether a leader of the unit knows: they were told, or wondered themselves.</summary>
    public bool LeaderKnows => Registered.ByLeader || Leaders.Count > 0;

    /// <summary>Whether a leader has answered since the wonder was last shared.</summary>
    public bool LeaderHasAnswered { get; private init; }

    /// <summary>Whether the guardians have been talked with.</summary>
    public bool GuardiansKnow { get; private init; }

    /// <summary>Whether more has been observed than the first text.</summary>
    public bool Observed { get; private init; }

    /// <summary>Who follows it up now: the last it was given to, else its author. Nobody holds a baton at level 0.</summary>
    public PersonId FollowedUpBy => Recipients.Count > 0 ? Recipients[^1] : Author;

    /// <summary>Whether the person had the wonder: wrote it, was given it, or was told as leader.</summary>
    public bool WasKnownTo(PersonId person) => Author == person || Recipients.Contains(person) || Leaders.Contains(person);

    /// <summary>Whether the text says where or in what: it has been made concrete in writing (step 0.2).</summary>
    public bool Concrete => Observed || Registered.Arenas.Count > 0 || Registered.DevelopmentAreas.Count > 0;

    /// <summary>The wonder that the first entry starts.</summary>
    /// <exception cref="ArgumentException">The first entry of a log is not a wonder.</exception>
    public static Wonder From(Recorded first) => first is { Sequence: 1, Entry: WonderRegistered said }
        ? new(first, said)
        : throw new ArgumentException("A log begins with a wonder.", nameof(first));

    /// <summary>The wonder after one more entry.</summary>
    public Wonder After(Entry entry) => entry switch
    {
        ObservationAdded => this with { Observed = true },
        WonderHandedOn on => this with { Recipients = [.. Recipients, on.To] },
        SharedWithLeader shared => this with { Leaders = [.. Leaders, shared.Leader], LeaderHasAnswered = false },
        LeaderFeedback => this with { LeaderHasAnswered = true },
        GuardianConversation => this with { GuardiansKnow = true },
        _ => this,
    };
}

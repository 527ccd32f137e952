using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Participants;

/// <summary>Who takes part and who has taken part, as the entries say (Norwegian: deltakere).</summary>
public sealed record Participations
{
    private Participations()
    {
    }

    /// <summary>Before anybody joined.</summary>
    public static Participations None { get; } = new();

    /// <summary>Everybody who has taken part, in the order they joined.</summary>
    public IReadOnlyList<Participation> All { get; private init; } = [];

    /// <summary>Those who take part now.</summary>
    public IEnumerable<Participation> Current => All.Where(one => one.To is null);

    /// <summary>The part that the person has now; null when none.</summary>
    public Participation? Of(PersonId person) => Current.FirstOrDefault(one => one.Person == person);

    /// <summary>The participants after one more entry.</summary>
    public Participations After(Recorded line) => line.Entry switch
    {
        ParticipantJoined joined => this with { All = [.. All, new(joined.Person, joined.Unit, joined.Service, joined.Task, line.RecordedAt, To: null)] },
        ParticipationEnded ended => Ended(one => one.Person == ended.Person, line.RecordedAt),
        _ => this,
    };

    /// <summary>Everybody's part ends: the concern closes.</summary>
    public Participations AllEnded(DateTimeOffset at) => Ended(_ => true, at);

    private Participations Ended(Func<Participation, bool> which, DateTimeOffset at) =>
        this with { All = [.. All.Select(one => one.To is null && which(one) ? one with { To = at } : one)] };
}

/// <summary>Somebody's part in the follow-up (Norwegian: deltakelse).</summary>
/// <param name="Person">Who.</param>
/// <param name="Unit">From which unit.</param>
/// <param name="Service">For which service.</param>
/// <param name="Task">What they are to do; null when nothing was said.</param>
/// <param name="From">Since when.</param>
/// <param name="To">Until when; null while they take part.</param>
public sealed record Participation(PersonId Person, UnitId Unit, string Service, string? Task, DateTimeOffset From, DateTimeOffset? To);

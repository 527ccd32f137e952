using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Access;

/// <summary>The question "who has seen the log?" (Norwegian: hvem har sett loggen; R42). Asking is itself an access.</summary>
public sealed class Readers
{
    private readonly ConcernGate gate;
    private readonly AccessLog accesses;
    private readonly People people;

    internal Readers(ConcernGate gate, AccessLog accesses, People people) => (this.gate, this.accesses, this.people) = (gate, accesses, people);

    /// <summary>The answer for the actor, newest first.</summary>
    /// <exception cref="NotThere">Not theirs, or not there.</exception>
    public async Task<ReadersView> AskAsync(ConcernId id, Actor actor, CancellationToken cancel)
    {
        var concern = await gate.LookAsync(id, actor, Deed.SeeReaders, cancel);
        var all = await accesses.OfAsync(id, cancel);
        var cards = await people.CardsAsync(all.Select(access => access.Person).Append(concern.Subject.Person), cancel);
        return new(cards[concern.Subject.Person], [.. all.Select(access => new ReaderItem(access, cards.GetValueOrDefault(access.Person)))]);
    }
}

/// <summary>Who has seen a log.</summary>
/// <param name="Subject">The one it is about.</param>
/// <param name="Items">The accesses, newest first.</param>
public sealed record ReadersView(PersonCard Subject, IReadOnlyList<ReaderItem> Items);

/// <summary>An access and the one who made it; null when they are no longer in the register.</summary>
public sealed record ReaderItem(Access Access, PersonCard? Person);

using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Baton;

/// <summary>Who holds the baton, who has held it, and to whom it is offered (Norwegian: stafettpinnen; domain.md 3). One holder at a time (I1).</summary>
public sealed record Holding
{
    private Holding()
    {
    }

    /// <summary>Before the log was opened: nobody holds a baton.</summary>
    public static Holding None { get; } = new();

    /// <summary>All who have held it, in order; the last holds it now.</summary>
    public IReadOnlyList<Hold> Holders { get; private init; } = [];

    /// <summary>The offer that waits for an answer; null when there is none.</summary>
    public Offer? Offer { get; private init; }

    /// <summary>Who holds it now; null at level 0. When a concern closes, the last holder stays named.</summary>
    public Hold? Holder => Holders.Count > 0 ? Holders[^1] : null;

    /// <summary>The baton after one more entry.</summary>
    public Holding After(Recorded line) => line.Entry switch
    {
        BatonTaken taken => Held(new(taken.Holder, taken.Unit, taken.Service, line.RecordedAt)),
        BatonOffered offered => this with { Offer = new(offered, line.Sequence, line.RecordedBy) },
        BatonAccepted when Offer is { } offer => Held(new(offer.To, offer.Unit, offer.Service, line.RecordedAt)),
        BatonDeclined or BatonOfferTakenBack => WithoutOffer(),
        _ => this,
    };

    /// <summary>The offer falls: the concern closes.</summary>
    public Holding WithoutOffer() => this with { Offer = null };

    private Holding Held(Hold hold) => this with { Holders = [.. Holders, hold], Offer = null };
}

/// <summary>Somebody's time with the baton (Norwegian: stafettpinneholder).</summary>
/// <param name="Person">Who.</param>
/// <param name="Unit">From which unit.</param>
/// <param name="Service">And which service.</param>
/// <param name="From">Since when.</param>
public sealed record Hold(PersonId Person, UnitId Unit, string Service, DateTimeOffset From);

/// <summary>An offer that waits (Norwegian: tilbud om stafettpinnen).</summary>
/// <param name="Said">What was offered to whom.</param>
/// <param name="Sequence">The entry.</param>
/// <param name="By">Who offered.</param>
public sealed record Offer(BatonOffered Said, int Sequence, PersonId By)
{
    /// <summary>To whom.</summary>
    public PersonId To => Said.To;

    /// <summary>Where they serve.</summary>
    public UnitId Unit => Said.Unit;

    /// <summary>In which service.</summary>
    public string Service => Said.Service;
}

using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Baton;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Domain.Participants;

namespace Stafettlogg.Domain.Concerns;

/// <content>The baton: offered, accepted, declined, taken back. The holder keeps it until another has accepted (domain.md 3).</content>
public sealed partial class Concern
{
    /// <summary>Offers the baton to a named colleague (Norwegian: tilby stafettpinnen).</summary>
    /// <param name="by">Who offers: the holder, or the unit's leader when the holder cannot act.</param>
    /// <param name="holder">The holder as the registers know them now; null when they serve nowhere any more.</param>
    /// <param name="offer">What is offered.</param>
    /// <param name="pack">Whose deadline applies when no day is named.</param>
    /// <param name="today">The day in Oslo.</param>
    /// <exception cref="RuleBroken">Not at level 1 to 3; an offer waits; the one is the holder, family, or of a service that consent does not cover; the holder decides; the day is past or years ahead; a text is missing or too long.</exception>
    public Entry OfferBaton(Actor by, Actor? holder, NewOffer offer, MunicipalityPack pack, DateOnly today)
    {
        Ask(Trigger.Document);
        var to = offer.To;
        if (Baton.Offer is not null) throw new RuleBroken(Rule.OfferPending);
        if (to.Person == Baton.Holder!.Person) throw new RuleBroken(Rule.HoldsBatonAlready);
        if (by.Person != Baton.Holder.Person && HolderActs(holder, today)) throw new RuleBroken(Rule.HolderDecides);
        RefuseUnreached(to, today);
        var answerBy = offer.AnswerBy is { } day ? DueDay.Required(day, today) : AnswerDay(pack, today);
        return new BatonOffered(
            to.Person, to.Post.Unit, to.Post.Service, Prose.Required(offer.Reason, Prose.LongestNote), Prose.Optional(offer.FamilyWish, Prose.LongestNote),
            answerBy, offer.Stay && by.Person == Baton.Holder.Person);
    }

    /// <summary>Whether the holder can act: serves there still, is covered by consent, and has not become family of the child.</summary>
    /// <param name="holder">The holder as the registers know them now; null when they serve nowhere any more.</param>
    /// <param name="today">The day in Oslo.</param>
    public bool HolderActs(Actor? holder, DateOnly today) =>
        holder is not null && IsAny(holder, today, Relation.Holder);

    /// <summary>Accepts the baton; the one who held it stays as a participant only where they asked to and consent covers (Norwegian: ta imot stafettpinnen).</summary>
    /// <exception cref="RuleBroken">No offer to this person waits.</exception>
    public IReadOnlyList<Entry> AcceptBaton(Actor by, DateOnly today)
    {
        var offer = OfferTo(by);
        var before = Baton.Holder!;
        List<Entry> entries = [new BatonAccepted()];
        if (Participants.Of(by.Person) is not null) entries.Add(new ParticipationEnded(by.Person));
        if (offer.Said.Stay && Participants.Of(before.Person) is null && Reaches(before.Person, before.Unit, before.Service, today))
        {
            entries.Add(new ParticipantJoined(before.Person, before.Unit, before.Service, Task: null));
        }

        return entries;
    }

    /// <summary>Declines the baton, with the reason (Norwegian: avslå tilbudet).</summary>
    /// <exception cref="RuleBroken">No offer to this person waits, or the reason is missing or too long.</exception>
    public Entry DeclineBaton(Actor by, string? reason)
    {
        OfferTo(by);
        return new BatonDeclined(Prose.Required(reason, Prose.LongestNote));
    }

    /// <summary>Takes the offer back before it is answered (Norwegian: trekke tilbudet).</summary>
    /// <exception cref="RuleBroken">No offer waits.</exception>
    public Entry TakeBackOffer()
    {
        Ask(Trigger.Document);
        return Baton.Offer is null ? throw new RuleBroken(Rule.NoOffer) : new BatonOfferTakenBack();
    }

    private Offer OfferTo(Actor by)
    {
        Ask(Trigger.Document);
        return Baton.Offer is { } offer && offer.To == by.Person ? offer : throw new RuleBroken(Rule.NoOffer);
    }

    /// <summary>Nobody is brought in whom the level, consent or kinship keeps out.</summary>
    private void RefuseUnreached(Colleague colleague, DateOnly today)
    {
        RefuseFamily(colleague);
        if (colleague.Post.Municipality != Municipality) throw new RuleBroken(Rule.PersonNotOfService);
        var (unit, service) = (colleague.Post.Unit, colleague.Post.Service);
        if (Stage == Stage.OwnService && !IsHome(unit, service)) throw new RuleBroken(Rule.OtherServiceAtLevelOne);
        if (!Reaches(colleague.Person, unit, service, today)) throw new RuleBroken(Rule.ConsentNotInForce);
    }
}

/// <summary>An offer of the baton as it is typed (Norwegian: tilbud om stafettpinnen).</summary>
/// <param name="To">To whom.</param>
/// <param name="Reason">Why they.</param>
/// <param name="FamilyWish">What the family wishes; may be left open.</param>
/// <param name="AnswerBy">The day an answer is due; null for the pack's own.</param>
/// <param name="Stay">Whether the holder wishes to stay as a participant.</param>
public sealed record NewOffer(Colleague To, string? Reason, string? FamilyWish, DateOnly? AnswerBy, bool Stay);

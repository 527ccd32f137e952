using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Casework.Family;

/// <summary>The question "which logs are there about my children, or me?" (Norwegian: mine barn, min logg).</summary>
public sealed class MyChildren(ConcernGate gate, People people, MunicipalityPacks packs)
{
    /// <summary>The answer for a guardian or young person, by name.</summary>
    /// <exception cref="RuleBroken">A municipality has no pack any more.</exception>
    public async Task<IReadOnlyList<ChildItem>> AskAsync(Actor actor, CancellationToken cancel)
    {
        var concerns = await gate.WithinFamilyAsync(actor, cancel);
        var cards = await people.CardsAsync(concerns.SelectMany(concern => new[] { concern.Subject.Person, concern.Responsible }), cancel);
        return [.. concerns.Select(concern => Item(concern, actor, cards)).OrderBy(item => item.Child.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>Those of a guardian's children who consent alone and have a log that the guardian is told of, and no more (R6).</summary>
    public async Task<IReadOnlyList<PersonCard>> ToldOfAsync(Actor actor, CancellationToken cancel) => actor.Role == ActorRole.Guardian
        ? [.. (await people.CardsAsync(await gate.ToldOfAsync(actor, cancel), cancel)).Values.OrderBy(card => card.Name, StringComparer.CurrentCulture)]
        : [];

    private ChildItem Item(Concern concern, Actor actor, IReadOnlyDictionary<PersonId, PersonCard> cards)
    {
        if (concern.IsForOther) return ForOther(concern, actor, cards[concern.Subject.Person]);
        var reads = Permissions.Decide(Deed.ReadAsFamily, concern.StandingOf(actor, gate.Now)) == Verdict.Allowed;
        return new(
            concern.Id, cards[concern.Subject.Person], reads ? cards[concern.Responsible] : null,
            packs.Find(concern.Municipality) ?? throw new RuleBroken(Rule.MunicipalityNotSetUp),
            concern.Stage.IsClosed,
            concern.Stage.IsClosed || !concern.Consenters(gate.Today).Contains(actor.Person) ? [] : [.. concern.Consents.AwaitedFrom(actor.Person, gate.Today)],
            reads ? Called(concern, actor) : null)
        {
            AnswersToRead = reads ? concern.Questions.By(actor.Person).Count(one => one.IsToBeRead) : 0,
        };
    }

    // Nothing of any place, and nothing asked by screen (R11).
    private ChildItem ForOther(Concern concern, Actor actor, PersonCard child)
    {
        var reads = Permissions.Decide(Deed.ReadAsFamily, concern.StandingOf(actor, gate.Now)) == Verdict.Allowed;
        return new(
            concern.Id, child, reads ? MaskedCard.Of(Masked.Holder) : null, NeutralWords.Spoken.Pack, concern.Stage.IsClosed, [],
            reads ? Called(concern, actor) : null);
    }

    private DateTimeOffset? Called(Concern concern, Actor actor) => concern.Meetings.Open
        .FirstOrDefault(meeting => meeting.Invites(actor.Person) && meeting.AnswerOf(actor.Person) is null && !meeting.HasBegun(gate.Now))?.At;
}

/// <summary>A child's log in the family's list.</summary>
/// <param name="Id">Which.</param>
/// <param name="Child">About whom.</param>
/// <param name="Responsible">Who holds the baton; null where the log may not be read yet.</param>
/// <param name="Pack">The municipality's words.</param>
/// <param name="Closed">Whether the follow-up is over.</param>
/// <param name="AskedFor">What the one who asks has been asked to consent to, by key, and not answered.</param>
/// <param name="CalledTo">When the next meeting begins that the one who asks is called to and has not answered; null when there is none.</param>
public sealed record ChildItem(
    ConcernId Id, PersonCard Child, PersonCard? Responsible, MunicipalityPack Pack, bool Closed, IReadOnlyList<string> AskedFor, DateTimeOffset? CalledTo)
{
    /// <summary>How many answers to what they asked are there to be read.</summary>
    public int AnswersToRead { get; init; }
}

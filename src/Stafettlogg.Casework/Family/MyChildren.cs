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

    private ChildItem Item(Concern concern, Actor actor, IReadOnlyDictionary<PersonId, PersonCard> cards)
    {
        var reads = Permissions.Decide(Deed.ReadAsFamily, concern.StandingOf(actor, gate.Now)) == Verdict.Allowed;
        var calls = reads ? concern.Meetings.Open.Where(meeting => meeting.Invites(actor.Person) && meeting.AnswerOf(actor.Person) is null && !meeting.HasBegun(gate.Now)) : [];
        return new(
            concern.Id, cards[concern.Subject.Person], reads ? cards[concern.Responsible] : null,
            packs.Find(concern.Municipality) ?? throw new RuleBroken(Rule.MunicipalityNotSetUp),
            concern.Stage.IsClosed,
            concern.Stage.IsClosed || !concern.Consenters(gate.Today).Contains(actor.Person) ? [] : [.. concern.Consents.AwaitedFrom(actor.Person, gate.Today)],
            calls.FirstOrDefault()?.At)
        {
            AnswersToRead = reads ? concern.Questions.By(actor.Person).Count(one => one.IsToBeRead) : 0,
        };
    }
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

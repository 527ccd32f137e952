using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Casework.Concerns;

/// <summary>The question "which concerns are mine?" (Norwegian: mine saker): the open ones, or the closed, next due first, a page at a time.</summary>
public sealed class MyConcerns(ConcernGate gate, People people)
{
    /// <summary>How many stand on a page.</summary>
    public const int OnAPage = 25;

    /// <summary>The answer for the actor.</summary>
    /// <param name="actor">Whose.</param>
    /// <param name="closed">The closed ones instead of the open.</param>
    /// <param name="page">Which page, from 1.</param>
    /// <param name="cancel">To give up.</param>
    public async Task<ConcernsPage> AskAsync(Actor actor, bool closed, int page, CancellationToken cancel)
    {
        var heads = await gate.WithinAsync(actor, closed, (Math.Max(page, 1) - 1) * OnAPage, OnAPage, cancel);
        var cards = await people.CardsAsync(heads.Rows.SelectMany(row => new[] { row.Head.SubjectId, row.Head.Responsible }), cancel);
        return new(
            [.. heads.Rows.Select(row => new ConcernItem(
                row.Head.ConcernId, row.Head.MunicipalityId, cards[row.Head.SubjectId].Name, row.Head.Stage, row.Head.Step,
                cards[row.Head.Responsible], row.Offered, row.Head.NextDue, row.Head.NextDueKind)
            {
                Grade = actor.Shields.GetValueOrDefault(row.Head.SubjectId).Grade,
                LooseningWaits = row.Waiting,
                ConsentUntil = row.ConsentUntil,
            })],
            heads.Open, heads.Closed);
    }
}

/// <summary>A page of concerns.</summary>
/// <param name="Items">Those on the page.</param>
/// <param name="Open">How many are open in all.</param>
/// <param name="Closed">How many are closed in all.</param>
public sealed record ConcernsPage(IReadOnlyList<ConcernItem> Items, int Open, int Closed);

/// <summary>A concern in a list.</summary>
/// <param name="Id">Which.</param>
/// <param name="Municipality">Whose words apply.</param>
/// <param name="Name">The name of the one it is about.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Step">And within the level.</param>
/// <param name="Responsible">Who holds the baton, or at level 0 follows it up.</param>
/// <param name="Offered">Whether the baton is offered to the one who asks.</param>
/// <param name="NextDue">The next day something is due; null when nothing is.</param>
/// <param name="NextDueKind">What.</param>
public sealed record ConcernItem(
    ConcernId Id, MunicipalityId Municipality, string Name, Stage Stage, LevelStep Step, PersonCard Responsible, bool Offered, DateOnly? NextDue, DueKind? NextDueKind)
{
    /// <summary>The grade of address protection in the family, by the registers.</summary>
    public AddressProtection Grade { get; init; }

    /// <summary>Another has proposed to lower a grade in it, and the one who asks may approve (R12).</summary>
    public bool LooseningWaits { get; init; }

    /// <summary>The last day of a consent that soon runs out and that the one who asks may ask for again; null when there is none (R4).</summary>
    public DateOnly? ConsentUntil { get; init; }
}

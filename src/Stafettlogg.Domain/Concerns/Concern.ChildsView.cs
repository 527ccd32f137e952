using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Concerns;

/// <content>What the child thinks (Norwegian: barnets stemme).</content>
public sealed partial class Concern
{
    /// <summary>Writes down what the child thinks, that they would not say, or why they were not asked (Norwegian: barnets syn).</summary>
    /// <exception cref="RuleBroken">Not at level 1 to 3; the day is to come, or long before the wonder; nothing was said; why they were not asked is missing; the text is too long.</exception>
    public Entry RecordChildsView(NewChildsView view, DateOnly today)
    {
        Ask(Trigger.Document);
        if (view.On > today) throw new RuleBroken(Rule.ConversationInFuture);
        if (view.On < Oslo.Day(Lines[0].RecordedAt).AddDays(-DaysBeforeTheWonder)) throw new RuleBroken(Rule.ConversationLongBefore);
        var text = view.State == ViewState.NotAsked ? Prose.Required(view.Text, Prose.LongestNote) : Prose.Optional(view.Text, Prose.LongestNote);
        if (view.State == ViewState.Said && text is null && view.Answers.Count == 0) throw new RuleBroken(Rule.NothingSaid);
        var said = view.State == ViewState.Said;
        return new ChildsViewGiven(view.State, view.State == ViewState.NotAsked ? null : view.How, view.On, said ? [.. view.Answers] : [], text);
    }

    /// <summary>Says, as the young person, how one has it (Norwegian: slik har jeg det).</summary>
    /// <exception cref="RuleBroken">Not at level 1 to 3; nothing was said; the text is too long.</exception>
    public Entry GiveOwnView(IReadOnlyList<FaceChosen> answers, string? text, DateOnly today) =>
        RecordChildsView(new(ViewState.Said, ViewForm.Wrote, today, answers, text), today);
}

/// <summary>What the child thinks, as it is typed (Norwegian: barnets syn).</summary>
/// <param name="State">Whether they said something.</param>
/// <param name="How">How they were asked.</param>
/// <param name="On">The day.</param>
/// <param name="Answers">The faces they chose.</param>
/// <param name="Text">In the child's words, or why they were not asked.</param>
public sealed record NewChildsView(ViewState State, ViewForm? How, DateOnly On, IReadOnlyList<FaceChosen> Answers, string? Text);

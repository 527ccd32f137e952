using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Domain.Concerns;

/// <content>Measures: agreed, evaluated, changed and ended. Every one that goes on has owner, due day and evaluation day (I4).</content>
public sealed partial class Concern
{
    /// <summary>Those who can see to a measure: holder, participants, family and the one it is about (Norwegian: ansvarlig).</summary>
    public IEnumerable<PersonId> PeopleAround() =>
        Participants.Current.Select(one => one.Person)
            .Concat(Guardians.All.Select(guardian => guardian.Person))
            .Append(Subject.Person)
            .Prepend(Responsible).Distinct();

    /// <summary>What is to be done now: as an evaluation changed it last, else as agreed, with its corrections.</summary>
    public string? TextOf(Measure measure) => measure.NewText ?? TextOf(measure.Sequence);

    /// <summary>Whether the person evaluates the measure: the holder any, who sees to one that one (peers.md, matrix).</summary>
    public bool Evaluates(Actor by, Measure measure, DateOnly today) => measure.Said.Owner == by.Person || IsAny(by, today, Relation.Holder);

    /// <summary>Agrees on a measure (Norwegian: avtale tiltak).</summary>
    /// <exception cref="RuleBroken">Not at level 1 to 3; area, arena or owner is unknown; a day is past or years ahead; a text is missing or too long.</exception>
    public Entry RecordMeasure(NewMeasure measure, MunicipalityPack pack, DateOnly today)
    {
        Ask(Trigger.Document);
        if (pack.DevelopmentAreas.All(area => area.Key != measure.DevelopmentArea)) throw new RuleBroken(Rule.UnknownDevelopmentArea);
        if (pack.ObservationArenas.All(arena => arena.Key != measure.Arena)) throw new RuleBroken(Rule.UnknownArena);
        if (!PeopleAround().Contains(measure.Owner)) throw new RuleBroken(Rule.UnknownOwner);
        return new MeasureRecorded(
            Prose.Required(measure.Text, Prose.LongestNote), Prose.Required(measure.Goal, Prose.LongestNote),
            measure.DevelopmentArea, measure.Arena, measure.Owner, DueDay.Required(measure.Due, today), DueDay.Required(measure.EvaluateOn, today));
    }

    /// <summary>Evaluates a measure (Norwegian: evaluere tiltak).</summary>
    /// <exception cref="RuleBroken">Not at level 1 to 3; no such measure, ended, or neither holder nor the one who sees to it; the next day is missing, past or years ahead; a text is missing or too long.</exception>
    public Entry EvaluateMeasure(Actor by, MeasureEvaluation evaluation, DateOnly today)
    {
        Ask(Trigger.Document);
        var measure = Measures.Find(evaluation.Number) ?? throw new RuleBroken(Rule.NoSuchMeasure);
        if (!measure.IsOpen) throw new RuleBroken(Rule.MeasureEnded);
        if (!Evaluates(by, measure, today)) throw new RuleBroken(Rule.NotYourMeasure);
        var goesOn = evaluation.Becomes != MeasureBecomes.Ended;
        var next = goesOn ? DueDay.Required(evaluation.EvaluateOn ?? throw new RuleBroken(Rule.NextEvaluationMissing), today) : (DateOnly?)null;
        return new MeasureEvaluated(
            evaluation.Number, evaluation.Carried, evaluation.Effect,
            Prose.Required(evaluation.ChildsVoice, Prose.LongestNote), Prose.Required(evaluation.GuardiansView, Prose.LongestNote), Prose.Required(evaluation.Text),
            evaluation.Becomes, next,
            evaluation.Becomes == MeasureBecomes.Changed ? Prose.Required(evaluation.NewText, Prose.LongestNote) : null);
    }
}

/// <summary>A measure as it is typed (Norwegian: nytt tiltak).</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="Goal">What is to be reached.</param>
/// <param name="DevelopmentArea">By the pack's key.</param>
/// <param name="Arena">By the pack's key.</param>
/// <param name="Owner">Who sees to it.</param>
/// <param name="Due">The day it must be under way.</param>
/// <param name="EvaluateOn">The day it is evaluated.</param>
public sealed record NewMeasure(string? Text, string? Goal, string DevelopmentArea, string Arena, PersonId Owner, DateOnly Due, DateOnly EvaluateOn);

/// <summary>An evaluation as it is typed (Norwegian: evaluering).</summary>
/// <param name="Number">Which measure.</param>
/// <param name="Carried">Whether it was done.</param>
/// <param name="Effect">What came of it.</param>
/// <param name="ChildsVoice">What the child says, or why they were not asked.</param>
/// <param name="GuardiansView">What the guardians say.</param>
/// <param name="Text">How it is judged.</param>
/// <param name="Becomes">What becomes of the measure.</param>
/// <param name="EvaluateOn">When it is evaluated next, where it goes on.</param>
/// <param name="NewText">What is to be done from now on, where it changes.</param>
public sealed record MeasureEvaluation(
    int Number, Carried Carried, Effect Effect, string? ChildsVoice, string? GuardiansView, string? Text, MeasureBecomes Becomes, DateOnly? EvaluateOn, string? NewText);

using Microsoft.Extensions.Localization;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Family;

namespace Stafettlogg.Web.Shared;

/// <summary>What the family asks, and what came of it, in words.</summary>
public sealed class QuestionWords(IStringLocalizer<QuestionWords> text, ConcernWords words, EntrySentences sentences)
{
    /// <summary>"Du ba om retting: Kari Lunde skrev et notat".</summary>
    public string Asked(ConcernView view, Question question) => About(view, question.Said) is { } about
        ? text["About", text[$"You{question.Said.Kind}"], about]
        : text[$"You{question.Said.Kind}"];

    /// <summary>"Be om retting".</summary>
    public string Kind(QuestionKind kind) => text[$"Kind{kind}"];

    /// <summary>"Rettet".</summary>
    public string Outcome(QuestionOutcome outcome) => text[$"Outcome{outcome}"];

    /// <summary>What it is about: an entry by its sentence, what is proposed, who read and when; null where that cannot be told.</summary>
    public string? About(ConcernView view, FamilyAsked asked) => asked switch
    {
        { Of: { } of } => sentences.Of(view, view.Concern.Lines[of - 1]),
        { Proposal: { } proposal } => text[$"Proposal{proposal}"],
        { Look: { } look } => text["Look", words.WithTitle(view, look.Person), When.Moment(look.At, view.Today)],
        _ => null,
    };
}

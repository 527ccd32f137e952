using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Family;

namespace Stafettlogg.Testing.Law;

/// <content>What the family, Marte, asks and disputes, and what the holder answers; the last entry she sees, unless the test says otherwise.</content>
public sealed partial class ConcernStory
{
    /// <summary>Somebody of the family asked.</summary>
    public ConcernStory Asked(QuestionKind kind = QuestionKind.Correction, int? counted = null, string? text = "Det var ikke slik.", Actor? by = null, ProposalKind? proposal = null)
    {
        var asker = by ?? Fjellglimt.Marte;
        return By(asker, Deed.AskStaff, concern => concern.AskStaff(asker, new(kind, counted ?? concern.AsSeenBy(asker).Version, proposal, text)));
    }

    /// <summary>Somebody of the family asked why the one read, while these serve: else everybody at the school, and who coordinates.</summary>
    public ConcernStory AskedWhy(Actor about, string? text = null, Actor? by = null, IReadOnlyList<Actor>? serving = null) =>
        By(by ?? Fjellglimt.Marte, Deed.AskStaff, concern => concern.AskWhy(
            new(about.Person, Now), text, concern.WhoAnswers(about.Person, serving ?? [.. Fjellglimt.Staff, Fjellglimt.Coordinator], Today)));

    /// <summary>What was asked, the last, answered by the holder: not done.</summary>
    public ConcernStory FamilyAnswered(QuestionOutcome outcome = QuestionOutcome.Refused, string? text = "Det er skrevet slik vi så det.", int? number = null, Actor? by = null)
    {
        var answers = by ?? Holder;
        return By(answers, Deed.AnswerFamily, concern => concern.AnswerFamily(answers, number ?? concern.Questions.All.Count, outcome, text, Now));
    }

    /// <summary>The answer to the asker's first question is read.</summary>
    public ConcernStory AnswerMarkedRead(int counted = 1, Actor? by = null)
    {
        var asker = by ?? Fjellglimt.Marte;
        return By(asker, Deed.MarkAnswerRead, concern => concern.MarkAnswerRead(asker, counted));
    }

    /// <summary>Somebody of the family disagrees.</summary>
    public ConcernStory Disputed(int? counted = null, string? text = "Jeg er uenig.", Actor? by = null)
    {
        var asker = by ?? Fjellglimt.Marte;
        return By(asker, Deed.Disagree, concern => concern.Disagree(asker, counted ?? concern.AsSeenBy(asker).Version, text));
    }

    /// <summary>The child's view written down by the holder: one face, and a word.</summary>
    public ConcernStory ViewRecorded(Func<NewChildsView, NewChildsView>? but = null, Actor? by = null)
    {
        var view = new NewChildsView(ViewState.Said, ViewForm.Talk, Today, [new("Hvordan har du det på skolen?", Face.Sad)], "Jeg vil ha noen å leke med.");
        return By(by ?? Holder, Deed.RecordChildsView, concern => concern.RecordChildsView(but?.Invoke(view) ?? view, Today));
    }

    /// <summary>The young person, Liv, said how she has it.</summary>
    public ConcernStory OwnViewGiven(string? text = "Det går bedre.", Face? face = Face.Glad, Actor? by = null) =>
        By(by ?? Fjellglimt.LivHerself, Deed.GiveOwnView, concern => concern.GiveOwnView(face is { } chosen ? [new("Hvordan har du det?", chosen)] : [], text, Today));
}

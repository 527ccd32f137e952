using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Log;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Concerns;

/// <summary>An attempt at what the family asks, disputes and is answered, or at what the child says.</summary>
internal sealed record AskingAttempt(Attempt Attempt, DateOnly Today, DateTimeOffset Now)
{
    private static readonly FaceChosen[] Faces = [new("Hvordan har du det?", Face.Between)];

    private int Number => Attempt.Number;

    private string? Text => Attempt.Text;

    private Domain.Basics.Actor Actor => Attempt.Actor;

    public Entry Entry(Concern concern) => Attempt.Deed switch
    {
        Deed.AskStaff when Number == 3 => concern.AskWhy(new(Attempt.Named, Now), Text, concern.WhoAnswers(Attempt.Named, Fjellglimt.Everybody, Today)),
        Deed.AskStaff => concern.AskStaff(Actor, new((QuestionKind)(Number % 3), Newest(concern), ProposalKind.Meeting, Text)),
        Deed.AnswerFamily => concern.AnswerFamily(
            Actor, concern.Questions.Open.FirstOrDefault()?.Said.Number ?? Number, Outcome(concern), Text, Now),
        Deed.MarkAnswerRead => concern.MarkAnswerRead(Actor, Number == 8 ? 0 : FirstToRead(concern)),
        Deed.Disagree => concern.Disagree(Actor, Newest(concern), Text),
        Deed.RecordChildsView => concern.RecordChildsView(
            new((ViewState)(Number % 3), ViewForm.Talk, Today.AddDays(2 - Number), Number == 4 ? [] : Faces, Number == 3 ? null : Text), Today),
        _ => concern.GiveOwnView(Number % 2 == 0 ? Faces : [], Text, Today),
    };

    private QuestionOutcome Outcome(Concern concern) =>
        Number % 4 == 0 || concern.Questions.Open.FirstOrDefault() is not { } first ? (QuestionOutcome)(Number % 4) : Questions.OutcomesOf(first.Said.Kind)[^1];

    private int Newest(Concern concern) => Number == 8 ? 0 : concern.AsSeenBy(Actor).Version - (Number / 2);

    private int FirstToRead(Concern concern) =>
        concern.AsSeenBy(Actor).Questions.By(Actor.Person).Index().FirstOrDefault(one => one.Item.IsToBeRead) is (var at, { }) ? at + 1 : Number;
}

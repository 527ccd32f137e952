using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Testing.Law;

/// <content>Levels 1 to 3. What is the holder's to do, the one who holds the baton does, unless the test says otherwise.</content>
public sealed partial class ConcernStory
{
    private Actor Holder => Fjellglimt.Everybody.First(one => one.Person == Concern.Responsible);

    /// <summary>The log opened: to level 1, with Emil's parents as the register knows them.</summary>
    public ConcernStory Opened(
        Actor? holder = null, string? text = "Emil er alene i friminuttene.", PersonId? child = null, DateOnly? born = null,
        IReadOnlyList<KnownGuardian>? guardians = null, MunicipalityPack? pack = null, Actor? by = null)
    {
        var opener = by ?? Fjellglimt.Kari;
        var opening = new LogOpening((holder ?? opener).AsColleague(), text, child, born ?? Fjellglimt.EmilBorn, guardians ?? A.Parents);
        return By(opener, Deed.OpenLog, concern => concern.OpenLog(opener, opening, pack ?? Modum.Pack, Today));
    }

    /// <summary>Up, to level 2; to level 3 nobody has a right to an individual plan.</summary>
    public ConcernStory WentUp(
        Stage to = Stage.TwoServices, string? reason = "Flere må hjelpe.", IndividualPlan? plan = IndividualPlan.NotEntitled,
        MunicipalityPack? pack = null, Actor? by = null) =>
        By(by ?? Holder, to == Stage.MultiService ? Deed.GoToMultiService : Deed.GoToTwoServices,
            concern => concern.GoUp(to, reason, plan, pack ?? Modum.Pack, Today));

    /// <summary>Down, to level 1.</summary>
    public ConcernStory WentDown(Stage to = Stage.OwnService, string? reason = "Skolen klarer det selv.", Actor? by = null) =>
        By(by ?? Holder, to == Stage.OwnService ? Deed.GoDownToOwnService : Deed.GoDownToTwoServices, concern => concern.GoDown(to, reason));

    /// <summary>The way forward decided: the measures go on.</summary>
    public ConcernStory Decided(WayForward way = WayForward.Continue, string? text = "Vi fortsetter.", Actor? by = null) =>
        By(by ?? Holder, Deed.DecideWayForward, concern => concern.DecideWayForward(way, text));

    /// <summary>The follow-up ended: the goals are reached.</summary>
    public ConcernStory ClosedFollowUp(
        ClosingReason reason = ClosingReason.GoalReached, string? note = "Emil har venner.", string? child = "Det er fint nå.",
        string? guardians = "Vi er fornøyde.", Actor? by = null) =>
        By(by ?? Holder, Deed.CloseFollowUp, concern => concern.CloseFollowUp(reason, note, child, guardians));

    /// <summary>The family, Marte, ended the cooperation.</summary>
    public ConcernStory CooperationEnded(string? text = "Vi vil ikke mer.", Actor? by = null) =>
        By(by ?? Fjellglimt.Marte, Deed.EndCooperation, concern => concern.EndCooperation(text));

    /// <summary>Taken up again after it was closed.</summary>
    public ConcernStory Reopened(string? reason = "Det er som før.", Actor? by = null)
    {
        var opener = by ?? Holder;
        return By(opener, Deed.Reopen, concern => concern.Reopen(opener, reason));
    }

    /// <summary>An employee, Hanne, brought in.</summary>
    public ConcernStory Joined(Actor? who = null, string? task = "Samtaler med Emil.", Actor? by = null) =>
        By(by ?? Holder, Deed.AddParticipant, concern => concern.AddParticipant((who ?? Fjellglimt.Hanne).AsColleague(), task, Today));

    /// <summary>A participation, Hanne's, ended.</summary>
    public ConcernStory Left(Actor? who = null, Actor? by = null)
    {
        var ender = by ?? Holder;
        return By(ender, Deed.EndParticipation, concern => concern.EndParticipation(ender, (who ?? Fjellglimt.Hanne).Person, Today));
    }

    /// <summary>A measure agreed on, that the holder sees to; the test says what is otherwise.</summary>
    public ConcernStory MeasureAgreed(Func<NewMeasure, NewMeasure>? but = null, Actor? by = null)
    {
        var measure = new NewMeasure("Lekegruppe i storefri.", "Emil har noen å leke med.", "lek", "skole", Concern.Responsible, Today.AddDays(7), Today.AddDays(42));
        return By(by ?? Holder, Deed.RecordMeasure, concern => concern.RecordMeasure(but?.Invoke(measure) ?? measure, Modum.Pack, Today));
    }

    /// <summary>A measure, the first, evaluated and ended; the test says what is otherwise.</summary>
    public ConcernStory Evaluated(MeasureBecomes becomes = MeasureBecomes.Ended, int number = 1, Func<MeasureEvaluation, MeasureEvaluation>? but = null, Actor? by = null)
    {
        var (evaluator, goesOn) = (by ?? Holder, becomes != MeasureBecomes.Ended);
        var evaluation = new MeasureEvaluation(
            number, Carried.Yes, Effect.Some, "Det er gøy.", "Han er gladere.", "Det virker.", becomes,
            goesOn ? Today.AddDays(42) : null, becomes == MeasureBecomes.Changed ? "Lekegruppe hver dag." : null);
        return By(evaluator, Deed.EvaluateMeasure, concern => concern.EvaluateMeasure(evaluator, but?.Invoke(evaluation) ?? evaluation, Today));
    }

    /// <summary>A note, or a bright moment.</summary>
    public ConcernStory Noted(string? text = "Emil lo i dag.", NoteKind kind = NoteKind.Note, Actor? by = null) =>
        By(by ?? Holder, Deed.WriteNote, concern => concern.WriteNote(kind, text));

    /// <summary>The family, Marte, wrote.</summary>
    public ConcernStory Commented(string? text = "Han gleder seg til skolen.", Actor? by = null) =>
        By(by ?? Fjellglimt.Marte, Deed.WriteComment, concern => concern.WriteComment(text));
}

using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Concerns;

/// <summary>Something that somebody tries with a concern, allowed or not.</summary>
/// <param name="Who">The name of the one who acts.</param>
/// <param name="As">In which circumstances.</param>
/// <param name="Deed">What they try.</param>
/// <param name="Whom">Whom they name, where the deed names somebody.</param>
/// <param name="Text">What they write.</param>
/// <param name="Number">Which entry, measure, service or day.</param>
/// <param name="Minutes">How long after the last.</param>
public sealed record Attempt(string Who, string As, Deed Deed, string Whom, string? Text, int Number, int Minutes)
{
    private static readonly IReadOnlyList<string>[] Choices =
    [
        [Fjellglimt.Nursing], [Fjellglimt.Ppt], [Domain.Consent.Consents.FamilyReads], [Fjellglimt.Nursing, Fjellglimt.Ppt],
        [Fjellglimt.Teaching, Domain.Consent.Consents.FamilyReads], [Fjellglimt.Nursing, Domain.Consent.Consents.FamilyReads], [Fjellglimt.Ppt], [], ["kirken"],
    ];

    private static readonly int[] Days = [366, 3, 60, 20, 0, 200, 7, 400, -1];

    // Eight years old, fifteen in three weeks, fifteen already.
    private static readonly DateOnly[] Births = [Fjellglimt.EmilBorn, A.Day.AddYears(-15).AddDays(20), A.Day.AddYears(-15)];

    // Not public, so that a failure prints the attempt in one line.
    internal Actor Actor => RandomPeople.In(As, Who);

    internal PersonId Named => RandomPeople.Named(Whom).Person;

    // A name without a post stands for a colleague, where one is asked for.
    private Colleague Colleague => RandomPeople.Named(Whom) is { Posts.Count: > 0 } one ? one.AsColleague() : Fjellglimt.Ida.AsColleague();

    private IReadOnlyList<string> Services => Choices[Number];

    private FamilyProtection Protection => Number == 8 ? Protected.Strictly : FamilyProtection.None;

    public ConcernStory Try(ConcernStory story)
    {
        var later = story.Later(TimeSpan.FromMinutes(Minutes));
        return later.By(Actor, Deed, concern => Entries(concern, later.Today, later.Now));
    }

    private IReadOnlyList<Entry> Entries(Concern concern, DateOnly today, DateTimeOffset now) => Deed switch
    {
        Deed.OpenLog => concern.OpenLog(Actor, new(Colleague, Text, Child: null, Births[Number % 3], A.Parents), Modum.Pack, today),
        Deed.GoDownToOwnService => concern.GoDown(Stage.OwnService, Text),
        Deed.GoDownToTwoServices => concern.GoDown(Stage.TwoServices, Text),
        Deed.AcceptBaton => concern.AcceptBaton(Actor, today),
        Deed.Reopen => concern.Reopen(Actor, Text),
        Deed.CallMeeting or Deed.ChangeMeeting or Deed.CancelMeeting or Deed.HoldMeeting or Deed.AnswerInvitation => new MeetingAttempt(this, now).Entries(concern),
        Deed.StatePurpose => [concern.StatePurpose((Purpose)(Number % 6), Text, now)],
        Deed.AnswerFamily or Deed.AskStaff or Deed.MarkAnswerRead or Deed.Disagree or Deed.RecordChildsView or Deed.GiveOwnView => [new AskingAttempt(this, today, now).Entry(concern)],
        < Deed.OpenLog => [OfWonder(concern, today)],
        <= Deed.RegisterWithdrawal => [OfTrust(concern, today, now)],
        < Deed.GiveConsent => [OfWork(concern, today)],
        Deed.GiveConsent => concern.GiveConsent(Actor, Services, today.AddDays(Days[Minutes % 9]), "nb", Modum.Pack, today),
        _ => [OfFamily(concern, today)],
    };

    private Entry OfWonder(Concern concern, DateOnly today) => Deed switch
    {
        Deed.AddObservation => concern.AddObservation(Text),
        Deed.HandOnWonder => concern.HandOn(Colleague, Text, Modum.Pack),
        Deed.ShareWithLeader => concern.ShareWithLeader(Colleague, Text),
        Deed.RecordConversation => concern.RecordConversation(today.AddDays(2 - Number), Text, Text, today),
        Deed.GiveFeedback => concern.GiveFeedback(Text),
        Deed.CloseWithoutConcern => concern.CloseWithoutConcern(Text),
        _ => throw new InvalidOperationException($"{Deed} writes nothing."),
    };

    private Entry OfTrust(Concern concern, DateOnly today, DateTimeOffset now) => Deed switch
    {
        Deed.CorrectEntry => concern.Correct(Actor, Number, Text, Text, now),
        Deed.WithholdEntry => concern.Withhold(Actor, new(Newest(concern), From, Number % 4 == 1, Text, today.AddDays(Days[Minutes % 9])), Births[Number % 3], Modum.Pack, now),
        Deed.ReleaseEntry => concern.Release(Kept(concern), Text, today),
        Deed.ShowToOther => concern.ShowToOther(Newest(concern), Named),
        Deed.HideFromOther => concern.HideFromOther(Enumerable.Range(1, concern.Version).FirstOrDefault(sequence => concern.Showings.Has(sequence, Named)), Named),
        Deed.RecordGuardian => concern.RecordGuardian(
            Named, (Responsibility)(Number % 3), (ResponsibilitySource)(Number % 4), Text, [new(Fjellglimt.Marte.Person, Responsibility.Yes), .. OfJonas()]),
        Deed.ApproveGuardian => concern.ApproveGuardian(Actor, Named),
        Deed.RequestConsent => concern.RequestConsent(
            new(Number % 2 == 0 ? [Named] : [Fjellglimt.Marte.Person, Fjellglimt.Jonas.Person], Services, Text, ConcernStory.Terms), Protection, Modum.Pack, today),
        Deed.RegisterConsent => concern.RegisterConsent(
            new(Named, Services, OnPaper: true, today.AddDays(Days[Minutes % 9]), ConcernStory.Terms), Protection, Modum.Pack, today),
        Deed.RegisterRefusal => concern.RegisterRefusal(Named, Services, onPaper: true, Modum.Pack, today),
        Deed.ExceptGuardian => concern.ExceptGuardian(Named, Number % 3 > 0, Text, Modum.Pack, today),
        _ => concern.RegisterWithdrawal(Named, Services, onPaper: false, today),
    };

    private Entry OfWork(Concern concern, DateOnly today) => Deed switch
    {
        Deed.RecordMeasure => concern.RecordMeasure(new(Text, Text, "lek", "skole", Named, today.AddDays(Days[Number]), today.AddDays(30 - Number)), Modum.Pack, today),
        Deed.EvaluateMeasure => concern.EvaluateMeasure(
            Actor, new(Number, Carried.Partly, Effect.None, Text, Text, Text, (MeasureBecomes)(Minutes % 3), Number < 7 ? today.AddDays(9) : null, Text), today),
        Deed.AddParticipant => concern.AddParticipant(Colleague, Text, today),
        Deed.EndParticipation => concern.EndParticipation(Actor, Number < 5 ? Named : Actor.Person, today),
        Deed.OfferBaton => concern.OfferBaton(Actor, HolderOf(concern), new(Colleague, Text, null, Number == 8 ? today.AddDays(-1) : null, Number % 2 == 0), Modum.Pack, today),
        Deed.TakeBackOffer => concern.TakeBackOffer(),
        Deed.DeclineBaton => concern.DeclineBaton(Actor, Text),
        Deed.WriteNote => concern.WriteNote(NoteKind.Note, Text),
        Deed.DecideWayForward => concern.DecideWayForward((WayForward)(Number % 5), Text),
        Deed.GoToTwoServices => concern.GoUp(Stage.TwoServices, Text, null, Modum.Pack, today),
        Deed.GoToMultiService => concern.GoUp(Stage.MultiService, Text, Number == 8 ? null : IndividualPlan.Declined, Modum.Pack, today),
        _ => concern.CloseFollowUp(ClosingReason.GoalReached, Text, Text, Text),
    };

    private Entry OfFamily(Concern concern, DateOnly today) => Deed switch
    {
        Deed.NarrowConsent => concern.NarrowConsent(Actor, Services is [var one, ..] ? one : "", Text, Number % 2 == 0 ? [Named] : [], today),
        Deed.DeclineConsent => concern.DeclineConsent(Actor, Services, today),
        Deed.WithdrawConsent => concern.WithdrawConsent(Actor, Services, today),
        Deed.WriteComment => concern.WriteComment(Text),
        Deed.WithholdAsYouth => concern.WithholdAsYouth(Actor, concern.AsSeenBy(Actor).Version - (Number / 2), Text, Births[Minutes % 3], Modum.Pack, today),
        Deed.ReleaseAsYouth => concern.ReleaseAsYouth(Actor, concern.AsSeenBy(Actor).Withholdings.All is [var first, ..] ? first.Said.Of : Number),
        _ => concern.EndCooperation(Text),
    };

    private IReadOnlyList<PersonId>? From => Number switch
    {
        < 4 => null,
        7 => [],
        _ => [Named],
    };

    // One of the last, now and then none at all.
    private int Newest(Concern concern) => Number == 8 ? 0 : concern.Version - (Number / 2);

    private int Kept(Concern concern) => concern.Withholdings.All is [var first, ..] && Number != 8 ? first.Said.Of : Number;

    private IEnumerable<KnownGuardian> OfJonas() => Number < 6 ? [new(Fjellglimt.Jonas.Person, (Responsibility)(Minutes % 3))] : [];

    // Sometimes the registers know that the holder has left.
    private Actor? HolderOf(Concern concern) =>
        Number == 7 ? null : RandomPeople.Employed.Select(RandomPeople.Named).FirstOrDefault(one => one.Person == concern.Baton.Holder?.Person);
}

using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Measures;

public sealed class MeasureTests
{
    private static readonly string TooLong = new('a', 2_001);

    [Fact]
    public void RecordMeasure_ByTheHolder_HasOwnerDueAndEvaluationDay()
    {
        var story = A.FollowUp().MeasureAgreed(measure => measure with { Text = " Lekegruppe. ", Goal = " Venner. " });

        Assert.Equal(
            new MeasureRecorded("Lekegruppe.", "Venner.", "lek", "skole", Fjellglimt.Kari.Person, A.Day.AddDays(7), A.Day.AddDays(42)), story.Last.Entry);
        var measure = Assert.Single(story.Concern.Measures.All);
        Assert.Equal((1, story.Last.Sequence, true, A.Day.AddDays(42)), (measure.Number, measure.Sequence, measure.IsOpen, measure.EvaluateOn));
    }

    [Fact]
    public void RecordMeasure_EverybodyAround_MaySeeToIt() =>
        Assert.All(
            new[] { Fjellglimt.Kari.Person, Fjellglimt.Hanne.Person, Fjellglimt.Marte.Person, Fjellglimt.Jonas.Person, Fjellglimt.Emil },
            owner => Assert.Null(Broken.By(() => A.AtLevelTwo().MeasureAgreed(measure => measure with { Owner = owner }))));

    [Fact]
    public void PeopleAround_HolderFirst_NamesEachOnce() =>
        Assert.Equal(
            [Fjellglimt.Kari.Person, Fjellglimt.Hanne.Person, Fjellglimt.Marte.Person, Fjellglimt.Jonas.Person, Fjellglimt.Emil],
            A.AtLevelTwo().Concern.PeopleAround());

    [Fact]
    public void RecordMeasure_SeenToByOneWhoTakesNoPart_BreaksUnknownOwner() =>
        Assert.Equal(Rule.UnknownOwner, Broken.By(() => A.FollowUp().MeasureAgreed(measure => measure with { Owner = Fjellglimt.Hanne.Person })));

    [Fact]
    public void RecordMeasure_SeenToByOneWhoLeft_BreaksUnknownOwner() =>
        Assert.Equal(Rule.UnknownOwner, Broken.By(() => A.AtLevelTwo().Left().MeasureAgreed(measure => measure with { Owner = Fjellglimt.Hanne.Person })));

    [Fact]
    public void RecordMeasure_AreaNotOfThePack_BreaksUnknownDevelopmentArea() =>
        Assert.Equal(Rule.UnknownDevelopmentArea, Broken.By(() => A.FollowUp().MeasureAgreed(measure => measure with { DevelopmentArea = "skole" })));

    [Fact]
    public void RecordMeasure_PlaceNotOfThePack_BreaksUnknownArena() =>
        Assert.Equal(Rule.UnknownArena, Broken.By(() => A.FollowUp().MeasureAgreed(measure => measure with { Arena = "lek" })));

    [Fact]
    public void RecordMeasure_DueOrEvaluatedInMoreThanFiveYears_BreaksDayFarAhead()
    {
        var last = A.FollowUp().Today.AddYears(DueDay.YearsAhead);
        A.FollowUp().MeasureAgreed(measure => measure with { Due = last, EvaluateOn = last });
        Assert.Equal(Rule.DayFarAhead, Broken.By(() => A.FollowUp().MeasureAgreed(measure => measure with { Due = last.AddDays(1) })));
        Assert.Equal(Rule.DayFarAhead, Broken.By(() => A.FollowUp().MeasureAgreed(measure => measure with { EvaluateOn = DateOnly.MaxValue })));
    }

    [Fact]
    public void RecordMeasure_DueOrEvaluatedYesterday_BreaksDayPast()
    {
        Assert.Equal(Rule.DayPast, Broken.By(() => A.FollowUp().MeasureAgreed(measure => measure with { Due = A.Day.AddDays(-1) })));
        Assert.Equal(Rule.DayPast, Broken.By(() => A.FollowUp().MeasureAgreed(measure => measure with { EvaluateOn = A.Day.AddDays(-1) })));
        Assert.Null(Broken.By(() => A.FollowUp().MeasureAgreed(measure => measure with { Due = A.Day, EvaluateOn = A.Day })));
    }

    [Fact]
    public void RecordMeasure_NoTextOrGoal_BreaksTextMissing()
    {
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().MeasureAgreed(measure => measure with { Text = "" })));
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().MeasureAgreed(measure => measure with { Goal = null })));
    }

    [Fact]
    public void RecordMeasure_TextOrGoalLongerThanANote_BreaksTextTooLong()
    {
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().MeasureAgreed(measure => measure with { Text = TooLong })));
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().MeasureAgreed(measure => measure with { Goal = TooLong })));
    }

    [Fact]
    public void RecordMeasure_Closed_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.FollowUp().ClosedFollowUp().MeasureAgreed()));

    [Fact]
    public void RecordMeasure_ByAParticipant_IsNotTheirs() =>
        Assert.Equal(Verdict.NotThisDeed, Assert.Throws<DeedRefused>(() => A.AtLevelTwo().MeasureAgreed(by: Fjellglimt.Hanne)).Verdict);

    [Fact]
    public void EvaluateMeasure_Ended_IsClosedAndHasNoNextDay()
    {
        var story = A.FollowUp().MeasureAgreed().Evaluated(but: said => said with { EvaluateOn = A.Day.AddDays(9), NewText = "Annet." });

        Assert.Equal(
            new MeasureEvaluated(1, Carried.Yes, Effect.Some, "Det er gøy.", "Han er gladere.", "Det virker.", MeasureBecomes.Ended, null, null), story.Last.Entry);
        Assert.Empty(story.Concern.Measures.Open);
    }

    [Fact]
    public void EvaluateMeasure_Continued_HasANewDayAndTheOldText()
    {
        var story = A.FollowUp().MeasureAgreed().Evaluated(MeasureBecomes.Continued, but: said => said with { EvaluateOn = A.Day.AddDays(9), NewText = "Annet." });

        var measure = Assert.Single(story.Concern.Measures.Open);
        Assert.Equal((A.Day.AddDays(9), null, story.Last.Sequence), (measure.EvaluateOn, measure.NewText, measure.EvaluatedAt));
        Assert.Equal(story.Last.Entry, measure.LastEvaluation);
    }

    [Fact]
    public void EvaluateMeasure_Changed_HasTheNewText()
    {
        var changed = A.FollowUp().MeasureAgreed().Evaluated(MeasureBecomes.Changed, but: said => said with { NewText = " Hver dag. " });

        Assert.Equal("Hver dag.", changed.Concern.Measures.Find(1)!.NewText);
        Assert.Equal("Hver dag.", changed.Evaluated(MeasureBecomes.Continued).Concern.Measures.Find(1)!.NewText);
    }

    [Fact]
    public void EvaluateMeasure_OneOfTwo_LeavesTheOther() =>
        Assert.Equal([1], A.FollowUp().MeasureAgreed().MeasureAgreed().Evaluated(number: 2).Concern.Measures.Open.Select(measure => measure.Number));

    [Fact]
    public void EvaluateMeasure_ByTheParticipantWhoSeesToIt_IsAllowed() =>
        Assert.Null(Broken.By(() => A.AtLevelTwo().MeasureAgreed(measure => measure with { Owner = Fjellglimt.Hanne.Person }).Evaluated(by: Fjellglimt.Hanne)));

    [Fact]
    public void EvaluateMeasure_AnothersByAParticipant_BreaksNotYourMeasure() =>
        Assert.Equal(Rule.NotYourMeasure, Broken.By(() => A.AtLevelTwo().MeasureAgreed().Evaluated(by: Fjellglimt.Hanne)));

    [Fact]
    public void EvaluateMeasure_AParticipantsByTheHolder_IsAllowed() =>
        Assert.Null(Broken.By(() => A.AtLevelTwo().MeasureAgreed(measure => measure with { Owner = Fjellglimt.Hanne.Person }).Evaluated()));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void EvaluateMeasure_NumberNotInThePlan_BreaksNoSuchMeasure(int number) =>
        Assert.Equal(Rule.NoSuchMeasure, Broken.By(() => A.FollowUp().MeasureAgreed().Evaluated(number: number)));

    [Fact]
    public void EvaluateMeasure_AfterItEnded_BreaksMeasureEnded() =>
        Assert.Equal(Rule.MeasureEnded, Broken.By(() => A.FollowUp().MeasureAgreed().Evaluated().Evaluated()));

    [Theory]
    [InlineData(MeasureBecomes.Continued)]
    [InlineData(MeasureBecomes.Changed)]
    public void EvaluateMeasure_GoesOnWithoutADay_BreaksNextEvaluationMissing(MeasureBecomes becomes) =>
        Assert.Equal(
            Rule.NextEvaluationMissing,
            Broken.By(() => A.FollowUp().MeasureAgreed().Evaluated(becomes, but: said => said with { EvaluateOn = null })));

    [Fact]
    public void EvaluateMeasure_GoesOnForMoreThanFiveYears_BreaksDayFarAhead() =>
        Assert.Equal(
            Rule.DayFarAhead,
            Broken.By(() => A.FollowUp().MeasureAgreed().Evaluated(MeasureBecomes.Continued, but: evaluation => evaluation with { EvaluateOn = DateOnly.MaxValue })));

    [Fact]
    public void EvaluateMeasure_GoesOnToYesterday_BreaksDayPast() =>
        Assert.Equal(
            Rule.DayPast,
            Broken.By(() => A.FollowUp().MeasureAgreed().Evaluated(MeasureBecomes.Continued, but: said => said with { EvaluateOn = A.Day.AddDays(-1) })));

    [Fact]
    public void EvaluateMeasure_AVoiceIsMissing_BreaksTextMissing()
    {
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().MeasureAgreed().Evaluated(but: said => said with { ChildsVoice = " " })));
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().MeasureAgreed().Evaluated(but: said => said with { GuardiansView = "" })));
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().MeasureAgreed().Evaluated(but: said => said with { Text = null })));
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().MeasureAgreed().Evaluated(MeasureBecomes.Changed, but: said => said with { NewText = "" })));
    }

    [Fact]
    public void EvaluateMeasure_AVoiceTooLong_BreaksTextTooLong()
    {
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().MeasureAgreed().Evaluated(but: said => said with { ChildsVoice = TooLong })));
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().MeasureAgreed().Evaluated(but: said => said with { GuardiansView = TooLong })));
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().MeasureAgreed().Evaluated(MeasureBecomes.Changed, but: said => said with { NewText = TooLong })));
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().MeasureAgreed().Evaluated(but: said => said with { Text = new string('a', 20_001) })));
    }

    [Fact]
    public void EvaluateMeasure_ClosedByTheFamily_BreaksConcernClosed() =>
        Assert.Equal(
            Rule.ConcernClosed,
            Broken.By(() => A.FollowUp().MeasureAgreed().ConsentRequested([Fjellglimt.Nursing]).CooperationEnded().Evaluated()));

    [Theory]
    [InlineData(NoteKind.Note)]
    [InlineData(NoteKind.BrightMoment)]
    public void WriteNote_ByHolderOrParticipant_IsInTheSharedLog(NoteKind kind)
    {
        Assert.Equal(new NoteWritten(kind, "Emil lo."), A.FollowUp().Noted(" Emil lo. ", kind).Last.Entry);
        Assert.Equal(Visibility.SharedLog, A.AtLevelTwo().Noted(by: Fjellglimt.Hanne).Last.Entry.Visibility);
    }

    [Fact]
    public void WriteNote_NothingWritten_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().Noted("")));

    [Fact]
    public void WriteNote_LongerThanAnEntry_BreaksTextTooLong() =>
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().Noted(new string('a', 20_001))));
}

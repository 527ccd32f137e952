using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Consent;

/// <summary>What begins and ends with a consent: to the second, and who learns what.</summary>
public sealed class ConsentStatesTests
{
    private static readonly string[] Nurses = [Fjellglimt.Nursing];
    private static readonly string[] Reading = [Consents.FamilyReads];

    // The last second of the last day on a clock in Oslo, in UTC; the two nights on which the clock is changed among them.
    [Theory]
    [InlineData("2026-03-28", "2026-03-28T22:59:59Z")] // set forward the night after
    [InlineData("2026-03-29", "2026-03-29T21:59:59Z")]
    [InlineData("2026-10-24", "2026-10-24T21:59:59Z")] // set back the night after
    [InlineData("2026-10-25", "2026-10-25T22:59:59Z")]
    [InlineData("2026-12-31", "2026-12-31T22:59:59Z")]
    public void Expiry_LastSecondOfTheLastDayInOslo_HoldsAndTheNextDoesNot_R4(string until, string second)
    {
        var last = DateTimeOffset.Parse(second, System.Globalization.CultureInfo.InvariantCulture);
        var concern = A.FollowUp().BothConsentedUntil(DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture), Nurses).WentUp().Joined().Concern;

        Assert.Equal([Relation.Participant], concern.StandingOf(Fjellglimt.Hanne, last).Relations);
        Assert.Empty(concern.StandingOf(Fjellglimt.Hanne, last.AddSeconds(1)).Relations);
        Assert.Equal(last.AddSeconds(1), Oslo.NextMidnight(last));
    }

    [Fact]
    public void LastDay_TwelveMonthsFromTheTwentyNinthOfFebruary_IsTheTwentyEighth_R4() =>
        Assert.Equal(new DateOnly(2029, 2, 28), Concern.LastConsentDay(Modum.Pack, new DateOnly(2028, 2, 29)));

    [Fact]
    public void Birthday_BornTheTwentyNinthOfFebruary_IsTheLastOfTheMonth_R6() =>
        Assert.Equal(
            (new DateOnly(2027, 2, 28), new DateOnly(2030, 2, 28)),
            A.ReadyToOpen().Opened(born: new DateOnly(2012, 2, 29)).Concern.Course.Opened is { } opened ? (opened.OwnConsentFrom!.Value, opened.OfAgeFrom!.Value) : default);

    [Fact]
    public void WithdrawConsent_OneOfTwo_StopsSharingAtOnce_R3()
    {
        var story = A.FollowUp().BothConsented(Consents.FamilyReads, Fjellglimt.Nursing).WentUp().Joined().ConsentWithdrawn(Fjellglimt.Jonas, [.. Reading, .. Nurses]);

        Assert.Empty(story.Concern.StandingOf(Fjellglimt.Hanne, story.Now).Relations);
        Assert.Equal([Relation.Consenter], story.Concern.StandingOf(Fjellglimt.Marte, story.Now).Relations);
    }

    [Fact]
    public void NoLonger_DeclinedWithdrawnOrNarrowed_IsNothingTheOtherParentReads_R3()
    {
        var story = A.FollowUp().BothConsented(Consents.FamilyReads, Fjellglimt.Nursing, Fjellglimt.Ppt).ConsentRequested([Fjellglimt.Ppt])
            .ConsentNarrowed(Fjellglimt.Jonas, Fjellglimt.Nursing, "Flyttingen.").ConsentDeclined(Fjellglimt.Jonas, [Fjellglimt.Ppt]).ConsentWithdrawn(Fjellglimt.Jonas, Nurses);

        var hers = story.Concern.LinesFor(story.Concern.StandingOf(Fjellglimt.Marte, story.Now));

        Assert.NotEmpty(hers);
        Assert.DoesNotContain(hers, line => line.Entry is NoLongerConsented);
        Assert.Equal(3, story.Concern.LinesFor(story.Concern.StandingOf(Fjellglimt.Kari, story.Now)).Count(line => line.Entry is NoLongerConsented));
    }

    [Fact]
    public void Awaited_ThirtyDaysBeforeItRunsOut_OffersToRenew_R4()
    {
        var consents = A.FollowUp().BothConsentedUntil(A.Day.AddDays(60), Nurses).Concern.Consents;

        Assert.Empty(consents.AwaitedFrom(Fjellglimt.Marte.Person, A.Day.AddDays(29)));
        Assert.Equal(Nurses, consents.AwaitedFrom(Fjellglimt.Marte.Person, A.Day.AddDays(30)));
        Assert.Empty(consents.AwaitedFrom(Fjellglimt.Marte.Person, A.Day.AddDays(61)));
    }

    [Fact]
    public void Warnings_OfAConsent_AreThirtyFourteenAndThreeDaysBefore_R4() =>
        Assert.Equal(
            [(30, A.Day.AddDays(60)), (14, A.Day.AddDays(76)), (3, A.Day.AddDays(87))],
            A.FollowUp().BothConsentedUntil(A.Day.AddDays(90), Nurses).Concern.Warnings().Select(due => (due.Number, due.By)));

    [Fact]
    public void Dues_BirthdayWithinAYear_AreToAskTheYoungPersonUntilTheyAreAsked_R6()
    {
        var birthday = A.Day.AddMonths(2);
        var story = A.ReadyToOpen().Opened(born: birthday.AddYears(-15));
        var asked = story.Later(TimeSpan.FromDays(70)).ConsentRequested(Nurses, [Fjellglimt.EmilHimself]);

        Assert.Contains(new Due(DueKind.AskTheYoung, birthday, Fjellglimt.Kari.Person), story.Concern.Dues());
        Assert.DoesNotContain(asked.Concern.Dues(), due => due.Kind == DueKind.AskTheYoung);
        Assert.DoesNotContain(A.FollowUp().Concern.Dues(), due => due.Kind == DueKind.AskTheYoung); // he is eight
    }

    [Fact]
    public void ComingOfAge_EighteenthBirthday_EndsTheGuardiansThatSecond_R6()
    {
        var birthday = A.Day.AddDays(5);
        var story = A.ReadyToOpen(A.WonderOfLiv).Opened(born: birthday.AddYears(-18)).ConsentRequested(Reading, [Fjellglimt.LivHerself]).ConsentGiven(Fjellglimt.LivHerself, Reading);

        Assert.Equal([Relation.Guardian], story.Concern.StandingOf(Fjellglimt.Marte, Oslo.Noon(birthday.AddDays(-1))).Relations);
        Assert.Empty(story.Concern.StandingOf(Fjellglimt.Marte, Oslo.Noon(birthday)).Relations);
        Assert.Contains(Relation.Youth, story.Concern.StandingOf(Fjellglimt.LivHerself, Oslo.Noon(birthday)).Relations);
    }

    [Fact]
    public void OfAge_WhenTheLogOpens_HasNoGuardians_R6() =>
        Assert.Empty(A.ReadyToOpen(A.WonderOfLiv).Opened(born: A.Day.AddYears(-18)).Concern.Guardians.All);

    [Fact]
    public void Expectant_WhoeverElseIsKnown_IsAloneInHerOwnRight_R6()
    {
        var wonder = A.Wonder with { Subject = new Subject(Fjellglimt.Liv, SubjectKind.Expectant), SubjectBorn = null };
        var opening = new LogOpening(Fjellglimt.Kari.AsColleague(), "Venter barn.", null, Born: null, A.Parents);
        var story = A.ReadyToOpen(wonder).By(Fjellglimt.Kari, Deed.OpenLog, concern => concern.OpenLog(Fjellglimt.Kari, opening, Modum.Pack, A.Day))
            .ConsentRequested(Reading, [Fjellglimt.LivHerself]).ConsentGiven(Fjellglimt.LivHerself, Reading);
        var asGuardian = Fjellglimt.LivHerself with { Role = ActorRole.Guardian, Children = new HashSet<PersonId> { Fjellglimt.Emil } };

        Assert.Empty(story.Concern.StandingOf(Fjellglimt.Marte, A.Morning).Relations);
        Assert.Equal([Relation.Youth, Relation.Consenter], story.Concern.StandingOf(asGuardian, A.Morning).Relations.Order());
    }

    [Fact]
    public void ModeOn_FamilySaysNoToTheDigitalLog_IsManualAndGoesOn_R5()
    {
        var refused = A.FollowUp().RefusalRegistered(Fjellglimt.Jonas, Reading);

        Assert.Equal(LogMode.NotOpened, A.Concern().Concern.ModeOn(A.Day));
        Assert.Equal(LogMode.Digital, A.FollowUp().Concern.ModeOn(A.Day));
        Assert.Equal(LogMode.Manual, refused.Concern.ModeOn(A.Day));
        Assert.Equal(LogMode.Manual, A.FollowUp().BothConsented(Reading).ConsentWithdrawn(Fjellglimt.Marte, Reading).Concern.ModeOn(A.Day));
        Assert.Equal(LogMode.ReadOnly, refused.ClosedFollowUp().Concern.ModeOn(A.Day));
        Assert.Null(Broken.By(() => refused.MeasureAgreed()));
        Assert.DoesNotContain(typeof(ConsentDeclined).GetProperties(), one => one.PropertyType == typeof(string)); // no word of why
    }

    [Fact]
    public void RegisterRefusal_OfOneWhoseConsentDoesNotCount_BreaksConsentNotTheirs_R5() =>
        Assert.Equal(Rule.ConsentNotTheirs, Broken.By(() => A.FollowUp().RefusalRegistered(Fjellglimt.EmilHimself, Nurses)));

    [Fact]
    public void GoUp_ConsentGivenAtALowerLevelOnly_AsksAnewByADay()
    {
        var fresh = A.AtLevelTwo();
        var stale = A.FollowUp().BothConsented(Fjellglimt.Nursing, Fjellglimt.Ppt).WentUp().WentUp(Domain.Levels.Stage.MultiService);

        Assert.DoesNotContain(fresh.Concern.Dues(), due => due.Kind == DueKind.AskAnew);
        Assert.Contains(new Due(DueKind.AskAnew, A.Day.AddDays(14), Fjellglimt.Kari.Person), stale.Concern.Dues());
        Assert.DoesNotContain(stale.ConsentRequested(Nurses).Concern.Dues(), due => due.Kind == DueKind.AskAnew);
    }

    [Fact]
    public void ExceptGuardian_ByTheLeaderWithAReason_LeavesOneConsentEnough()
    {
        var story = A.FollowUp().ConsentRegistered(Fjellglimt.Marte, [.. Reading, .. Nurses]).GuardianExcepted(Fjellglimt.Jonas);

        Assert.Equal([Fjellglimt.Marte.Person], story.Concern.Consenters(A.Day));
        Assert.True(story.Concern.Covers(Fjellglimt.Nursing, A.Day));
        Assert.Equal(Visibility.Staff, story.Last.Entry.Visibility);
        Assert.Empty(story.Concern.StandingOf(Fjellglimt.Jonas, A.Morning).Relations);
        Assert.DoesNotContain(story.Concern.LinesFor(story.Concern.StandingOf(Fjellglimt.Marte, A.Morning)), line => line.Entry is GuardianExcepted);
        Assert.False(story.GuardianExcepted(Fjellglimt.Jonas, excepted: false).Concern.Covers(Fjellglimt.Nursing, A.Day));
    }

    [Fact]
    public void ExceptGuardian_WhereThePackWantsEveryone_BreaksEveryoneMustConsent() =>
        Assert.Equal(Rule.EveryoneMustConsent, Broken.By(() => A.FollowUp().GuardianExcepted(Fjellglimt.Jonas, pack: Modum.Pack with { ConsentUnderOwnAge = ConsentRule.Everyone })));

    [Fact]
    public void ExceptGuardian_TheLastOne_BreaksNobodyLeftToConsent() =>
        Assert.Equal(Rule.NobodyLeftToConsent, Broken.By(() => A.FollowUp().GuardianExcepted(Fjellglimt.Jonas).GuardianExcepted(Fjellglimt.Marte)));

    [Fact]
    public void ExceptGuardian_Nobody_BreaksNotAGuardian() =>
        Assert.Equal(Rule.NotAGuardian, Broken.By(() => A.FollowUp().GuardianExcepted(Fjellglimt.EmilHimself)));

    [Fact]
    public void ExceptGuardian_WithoutAReason_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().GuardianExcepted(Fjellglimt.Jonas, reason: "")));

    [Fact]
    public void ExceptGuardian_ByTheHolder_IsNotTheirDeed() =>
        Assert.Equal(Verdict.NotThisDeed, Assert.Throws<DeedRefused>(() => A.FollowUp().GuardianExcepted(Fjellglimt.Jonas, by: Fjellglimt.Kari)).Verdict);
}

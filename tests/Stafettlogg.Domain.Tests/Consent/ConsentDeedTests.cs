using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Consent;

public sealed class ConsentDeedTests
{
    private static readonly string[] Nurses = [Fjellglimt.Nursing];

    [Fact]
    public void RequestConsent_OfBothParents_RecordsWhoAndWhatOnce()
    {
        var story = A.FollowUp().ConsentRequested(
            [Fjellglimt.Nursing, Consents.FamilyReads, Fjellglimt.Nursing], [Fjellglimt.Marte, Fjellglimt.Jonas, Fjellglimt.Marte], " Kan vi? ");

        var asked = Assert.IsType<ConsentRequested>(story.Last.Entry);
        Assert.Equal([Fjellglimt.Marte.Person, Fjellglimt.Jonas.Person], asked.From);
        Assert.Equal([Fjellglimt.Nursing, Consents.FamilyReads], asked.Services);
        Assert.Equal("Kan vi?", asked.Text);
    }

    [Fact]
    public void RequestConsent_StrictlyConfidential_BreaksAddressProtected_R14() =>
        Assert.Equal(Rule.AddressProtected, Broken.By(() => A.FollowUp().ConsentRequested(Nurses, protection: Protected.Strictly)));

    [Fact]
    public void RequestConsent_ConfidentialFromTheOther_BreaksOtherGuardianOnPaper_R11()
    {
        Assert.Equal(Rule.OtherGuardianOnPaper, Broken.By(() => A.FollowUp().ConsentRequested(Nurses, protection: Protected.FromJonas)));
        Assert.Equal(Rule.OtherGuardianOnPaper, Broken.By(() => A.FollowUp().ConsentRequested(Nurses, [Fjellglimt.Jonas], protection: Protected.FromJonas)));
        Assert.Null(Broken.By(() => A.FollowUp().ConsentRequested(Nurses, [Fjellglimt.Marte], protection: Protected.FromJonas)));
        Assert.Null(Broken.By(() => A.FollowUp().ConsentRegistered(Fjellglimt.Jonas, Nurses, protection: Protected.FromJonas)));
    }

    [Fact]
    public void ExceptGuardian_StrictlyConfidential_LetsTheOnePapersOpenTheService_R14()
    {
        var alone = A.FollowUp().GuardianExcepted(Fjellglimt.Jonas).ConsentRegistered(Fjellglimt.Marte, Nurses, protection: Protected.Strictly);

        Assert.True(alone.Concern.Covers(Fjellglimt.Nursing, A.Day));
        Assert.Equal(LogMode.Manual, alone.Concern.ModeOn(A.Day, AddressProtection.StrictlyConfidential));
        Assert.Equal(LogMode.Digital, alone.Concern.ModeOn(A.Day, AddressProtection.Confidential));
    }

    [Fact]
    public void RequestConsent_OfNobody_BreaksConsentNotTheirs() =>
        Assert.Equal(Rule.ConsentNotTheirs, Broken.By(() => A.FollowUp().ConsentRequested(Nurses, [])));

    [Fact]
    public void RequestConsent_OfOneWhoseConsentDoesNotCount_BreaksConsentNotTheirs() =>
        Assert.Equal(Rule.ConsentNotTheirs, Broken.By(() => A.FollowUp().ConsentRequested(Nurses, [Fjellglimt.Marte, Fjellglimt.EmilHimself])));

    [Fact]
    public void RequestConsent_NoService_BreaksNoServiceChosen() =>
        Assert.Equal(Rule.NoServiceChosen, Broken.By(() => A.FollowUp().ConsentRequested([])));

    [Theory]
    [InlineData("kirken")]
    [InlineData("familiens-hus")] // gathers services, and takes no part itself
    [InlineData("")]
    public void RequestConsent_ToWhatIsNoServiceAroundTheChild_BreaksUnknownService(string service) =>
        Assert.Equal(Rule.UnknownService, Broken.By(() => A.FollowUp().ConsentRequested([Fjellglimt.Nursing, service])));

    [Fact]
    public void RequestConsent_NothingWritten_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().ConsentRequested(Nurses, text: " ")));

    [Fact]
    public void RequestConsent_LongerThanANote_BreaksTextTooLong() =>
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().ConsentRequested(Nurses, text: new string('a', 2_001))));

    [Fact]
    public void RequestConsent_AtLevelZero_BreaksNotAtThisLevel() =>
        Assert.Equal(
            Rule.NotAtThisLevel,
            Broken.By(() => A.Concern().Concern.RequestConsent(new([Fjellglimt.Marte.Person], Nurses, "Kan vi?", ConcernStory.Terms), FamilyProtection.None, Modum.Pack, A.Day)));

    [Theory]
    [InlineData(true, ConsentForm.Paper)]
    [InlineData(false, ConsentForm.Oral)]
    public void RegisterConsent_OnPaperOrSaid_RecordsWhoseItIs(bool onPaper, ConsentForm form)
    {
        var story = A.FollowUp().ConsentRegistered(Fjellglimt.Marte, [Fjellglimt.Nursing, Fjellglimt.Nursing], A.Day.AddDays(30), onPaper);

        var given = Assert.IsType<ConsentGiven>(story.Last.Entry);
        Assert.Equal((Fjellglimt.Marte.Person, form, A.Day.AddDays(30)), (given.By, given.Form, given.Until));
        Assert.Equal(Nurses, given.Services);
        Assert.Equal(Fjellglimt.Kari.Person, story.Last.RecordedBy);
    }

    [Fact]
    public void RegisterConsent_OfOneWhoseConsentDoesNotCount_BreaksConsentNotTheirs() =>
        Assert.Equal(Rule.ConsentNotTheirs, Broken.By(() => A.FollowUp().ConsentRegistered(Fjellglimt.EmilHimself, Nurses)));

    [Fact]
    public void RegisterConsent_UntilYesterday_BreaksDayPast() =>
        Assert.Equal(Rule.DayPast, Broken.By(() => A.FollowUp().ConsentRegistered(Fjellglimt.Marte, Nurses, A.Day.AddDays(-1))));

    [Fact]
    public void RegisterConsent_UntilToday_Holds() =>
        Assert.Null(Broken.By(() => A.FollowUp().ConsentRegistered(Fjellglimt.Marte, Nurses, A.Day)));

    [Fact]
    public void RegisterConsent_LongerThanThePackAllows_BreaksConsentTooLong()
    {
        Assert.Equal(Rule.ConsentTooLong, Broken.By(() => A.FollowUp().ConsentRegistered(Fjellglimt.Marte, Nurses, A.Day.AddMonths(12).AddDays(1))));
        Assert.Null(Broken.By(() => A.FollowUp().ConsentRegistered(Fjellglimt.Marte, Nurses, A.Day.AddMonths(12))));
    }

    [Fact]
    public void LastConsentDay_OfThePack_IsItsMonthsAndElseAYear()
    {
        var none = Modum.Pack with { Deadlines = Modum.Pack.Deadlines with { ConsentMonths = null } };
        var three = Modum.Pack with { Deadlines = Modum.Pack.Deadlines with { ConsentMonths = 3 } };

        Assert.Equal(
            [A.Day.AddMonths(12), A.Day.AddMonths(3)], new[] { none, three }.Select(pack => Domain.Concerns.Concern.LastConsentDay(pack, A.Day)));
    }

    [Fact]
    public void RegisterConsent_NoService_BreaksNoServiceChosen() =>
        Assert.Equal(Rule.NoServiceChosen, Broken.By(() => A.FollowUp().ConsentRegistered(Fjellglimt.Marte, [])));

    [Fact]
    public void RegisterConsent_ServiceNotOfThePack_BreaksUnknownService() =>
        Assert.Equal(Rule.UnknownService, Broken.By(() => A.FollowUp().ConsentRegistered(Fjellglimt.Marte, ["kirken"])));

    [Fact]
    public void RegisterConsent_FamilysReadingStrictlyConfidential_BreaksAddressProtected_R14() =>
        Assert.Equal(
            Rule.AddressProtected,
            Broken.By(() => A.FollowUp().ConsentRegistered(Fjellglimt.Marte, [Fjellglimt.Nursing, Consents.FamilyReads], protection: Protected.Strictly)));

    [Fact]
    public void RegisterConsent_ToAServiceStrictlyConfidential_GoesOnPaper_R14() =>
        Assert.Null(Broken.By(() => A.FollowUp().ConsentRegistered(Fjellglimt.Marte, Nurses, protection: Protected.Strictly)));

    [Fact]
    public void RegisterConsent_Closed_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.FollowUp().ClosedFollowUp().ConsentRegistered(Fjellglimt.Marte, Nurses)));

    [Fact]
    public void GiveConsent_WhatOneWasAsked_IsDigitalAndOnesOwn()
    {
        var story = A.FollowUp().ConsentRequested(Nurses).ConsentGiven(Fjellglimt.Jonas, Nurses, A.Day.AddDays(9));

        var given = Assert.IsType<ConsentGiven>(story.Last.Entry);
        Assert.Equal((Fjellglimt.Jonas.Person, ConsentForm.Digital, A.Day.AddDays(9)), (given.By, given.Form, given.Until));
    }

    [Fact]
    public void GiveConsent_NeverAskedOfThatService_BreaksNotAsked() =>
        Assert.Equal(
            Rule.NotAsked, Broken.By(() => A.FollowUp().ConsentRequested(Nurses).ConsentGiven(Fjellglimt.Marte, [Fjellglimt.Nursing, Fjellglimt.Ppt])));

    [Fact]
    public void GiveConsent_OnlyTheOtherParentWasAsked_IsNotThere() =>
        Assert.Equal(
            Verdict.NotThere,
            Assert.Throws<DeedRefused>(() => A.FollowUp().ConsentRequested(Nurses, [Fjellglimt.Marte]).ConsentGiven(Fjellglimt.Jonas, Nurses)).Verdict);

    [Fact]
    public void GiveConsent_NoService_BreaksNoServiceChosen() =>
        Assert.Equal(Rule.NoServiceChosen, Broken.By(() => A.FollowUp().ConsentRequested(Nurses).ConsentGiven(Fjellglimt.Marte, [])));

    [Fact]
    public void GiveConsent_UntilYesterday_BreaksDayPast() =>
        Assert.Equal(Rule.DayPast, Broken.By(() => A.FollowUp().ConsentRequested(Nurses).ConsentGiven(Fjellglimt.Marte, Nurses, A.Day.AddDays(-1))));

    [Fact]
    public void GiveConsent_LongerThanThePackAllows_BreaksConsentTooLong() =>
        Assert.Equal(
            Rule.ConsentTooLong,
            Broken.By(() => A.FollowUp().ConsentRequested(Nurses).ConsentGiven(Fjellglimt.Marte, Nurses, A.Day.AddYears(1).AddDays(1))));

    [Fact]
    public void GiveConsent_Closed_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.FollowUp().ConsentRequested(Nurses).ClosedFollowUp().ConsentGiven(Fjellglimt.Marte, Nurses)));

    [Fact]
    public void DeclineConsent_WhatOneWasAsked_IsRecordedWithoutAReason()
    {
        var story = A.FollowUp().ConsentRequested(Nurses).ConsentDeclined(Fjellglimt.Marte, [Fjellglimt.Nursing, Fjellglimt.Nursing]);

        var declined = Assert.IsType<ConsentDeclined>(story.Last.Entry);
        Assert.Equal(Fjellglimt.Marte.Person, declined.By);
        Assert.Equal(Nurses, declined.Services);
    }

    [Fact]
    public void DeclineConsent_NotAsked_BreaksNotAsked() =>
        Assert.Equal(Rule.NotAsked, Broken.By(() => A.FollowUp().ConsentRequested(Nurses).ConsentDeclined(Fjellglimt.Marte, [Fjellglimt.Ppt])));

    [Fact]
    public void DeclineConsent_NoService_BreaksNoServiceChosen() =>
        Assert.Equal(Rule.NoServiceChosen, Broken.By(() => A.FollowUp().ConsentRequested(Nurses).ConsentDeclined(Fjellglimt.Marte, [])));

    [Fact]
    public void DeclineConsent_TheYoungPersonConsentsAloneByNow_BreaksConsentNotTheirs()
    {
        var story = A.ReadyToOpen().Opened(born: A.Day.AddYears(-15).AddDays(1)).ConsentRequested(Nurses);

        Assert.Equal(Rule.ConsentNotTheirs, Broken.By(() => story.Concern.DeclineConsent(Fjellglimt.Marte, Nurses, A.Day.AddDays(1))));
        Assert.Null(Broken.By(() => story.Concern.DeclineConsent(Fjellglimt.Marte, Nurses, A.Day)));
    }

    [Fact]
    public void WithdrawConsent_OneOfTwoServices_LeavesTheOther()
    {
        var story = A.FollowUp().BothConsented(Fjellglimt.Nursing, Fjellglimt.Ppt).ConsentWithdrawn(Fjellglimt.Jonas, [Fjellglimt.Nursing, Fjellglimt.Nursing]);

        var withdrawn = Assert.IsType<ConsentWithdrawn>(story.Last.Entry);
        Assert.Equal((Fjellglimt.Jonas.Person, ConsentForm.Digital), (withdrawn.By, withdrawn.Form));
        Assert.Equal(Nurses, withdrawn.Services);
        Assert.Equal([Fjellglimt.Ppt], story.Concern.ServicesConsentedTo(story.Today));
    }

    [Fact]
    public void WithdrawConsent_NothingGiven_BreaksNothingToWithdraw() =>
        Assert.Equal(Rule.NothingToWithdraw, Broken.By(() => A.FollowUp().ConsentRequested(Nurses).ConsentWithdrawn(Fjellglimt.Marte, Nurses)));

    [Fact]
    public void WithdrawConsent_Expired_BreaksNothingToWithdraw() =>
        Assert.Equal(
            Rule.NothingToWithdraw,
            Broken.By(() => A.FollowUp().BothConsentedUntil(A.Day, Fjellglimt.Nursing).Later(TimeSpan.FromDays(1)).ConsentWithdrawn(Fjellglimt.Marte, Nurses)));

    [Fact]
    public void WithdrawConsent_NoService_BreaksNoServiceChosen() =>
        Assert.Equal(Rule.NoServiceChosen, Broken.By(() => A.FollowUp().BothConsented(Nurses).ConsentWithdrawn(Fjellglimt.Marte, [])));

    [Fact]
    public void WithdrawConsent_Closed_IsStillOnesRight() =>
        Assert.Empty(A.AtLevelTwo().ClosedFollowUp().ConsentWithdrawn(Fjellglimt.Marte, Nurses).Concern.ServicesConsentedTo(A.Day));

    [Theory]
    [InlineData(true, ConsentForm.Paper)]
    [InlineData(false, ConsentForm.Oral)]
    public void RegisterWithdrawal_OnPaperOrSaid_IsTheirs(bool onPaper, ConsentForm form)
    {
        var story = A.FollowUp().BothConsented(Nurses).WithdrawalRegistered(Fjellglimt.Marte, Nurses, onPaper);

        Assert.Equal((Fjellglimt.Marte.Person, form), story.Last.Entry is ConsentWithdrawn withdrawn ? (withdrawn.By, withdrawn.Form) : default);
    }

    [Fact]
    public void RegisterWithdrawal_OfOneWhoGaveNothing_BreaksNothingToWithdraw() =>
        Assert.Equal(
            Rule.NothingToWithdraw,
            Broken.By(() => A.FollowUp().ConsentRegistered(Fjellglimt.Marte, Nurses).WithdrawalRegistered(Fjellglimt.Jonas, Nurses)));

    [Fact]
    public void RegisterWithdrawal_BeforeTheLogOpened_BreaksNotAtThisLevel() =>
        Assert.Equal(
            Rule.NotAtThisLevel, Broken.By(() => A.Concern().Concern.RegisterWithdrawal(Fjellglimt.Marte.Person, Nurses, onPaper: true, A.Day)));
}

using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Consent;

/// <summary>What somebody may try who wants to read more than the family said yes to (R1–R6).</summary>
public sealed class ConsentAttackTests
{
    private static readonly string[] Nurses = [Fjellglimt.Nursing];
    private static readonly NewTerms Wide = ConcernStory.Terms with { Information = "Alt i loggen, også om foreldrene." };

    [Fact]
    public void Widen_YesToWhatWasAskedBefore_IsFrozenToIt_R2()
    {
        var story = A.FollowUp().ConsentRequested(Nurses).ConsentGiven(Fjellglimt.Marte, Nurses).ConsentRequested(Nurses, terms: Wide);

        Assert.Equal("Det som trengs for å hjelpe.", Mark(story).Terms!.Information);
        Assert.Equal(Wide.Information, Mark(story.ConsentGiven(Fjellglimt.Marte, Nurses)).Terms!.Information);
    }

    [Fact]
    public void Widen_YesToAnotherServiceThanAsked_BreaksNotAsked_R2() =>
        Assert.Equal(Rule.NotAsked, Broken.By(() => A.FollowUp().ConsentRequested(Nurses).ConsentGiven(Fjellglimt.Marte, [Fjellglimt.Ppt])));

    [Fact]
    public void Widen_OneParentsWiderYes_OpensNoMoreThanTheOthersNarrower_R2()
    {
        var story = A.FollowUp().BothConsented(Nurses).WentUp().Joined().ConsentNarrowed(Fjellglimt.Jonas, Fjellglimt.Nursing, "Flyttingen.", Fjellglimt.Ingrid);

        var limits = story.Concern.LimitsOf(Fjellglimt.Nursing, story.Today);
        Assert.Equal(["Flyttingen."], limits.Topics);
        Assert.Contains(Fjellglimt.Ingrid.Person, limits.Persons);
    }

    [Fact]
    public void Widen_OnPaperOverADigitalAnswer_BreaksAnsweredThemselves_R2()
    {
        var given = A.FollowUp().ConsentRequested(Nurses).ConsentGiven(Fjellglimt.Marte, Nurses);
        var said = A.FollowUp().ConsentRequested(Nurses).ConsentDeclined(Fjellglimt.Marte, Nurses);

        Assert.Equal(Rule.AnsweredThemselves, Broken.By(() => given.ConsentRegistered(Fjellglimt.Marte, Nurses, terms: Wide)));
        Assert.Equal(Rule.AnsweredThemselves, Broken.By(() => said.ConsentRegistered(Fjellglimt.Marte, Nurses)));
        Assert.Equal(Rule.AnsweredThemselves, Broken.By(() => given.WithdrawalRegistered(Fjellglimt.Marte, Nurses).ConsentRegistered(Fjellglimt.Marte, Nurses, terms: Wide)));
        Assert.Null(Broken.By(() => given.ConsentRegistered(Fjellglimt.Marte, Nurses, protection: Protected.Strictly))); // they can answer on no screen any more
        Assert.Equal(Rule.AnsweredThemselves, Broken.By(() => given.ConsentRegistered(Fjellglimt.Marte, Nurses, protection: Protected.FromJonas))); // she still can
    }

    [Fact]
    public void Widen_OnPaperOverAPaperYesTheyNarrowedThemselves_BreaksAnsweredThemselves_R2()
    {
        var story = A.FollowUp().ConsentRegistered(Fjellglimt.Marte, Nurses).ConsentNarrowed(Fjellglimt.Marte, Fjellglimt.Nursing, persons: [Fjellglimt.Hanne]);

        Assert.Equal(Rule.AnsweredThemselves, Broken.By(() => story.ConsentRegistered(Fjellglimt.Marte, Nurses)));
        Assert.Equal(Rule.AnsweredThemselves, Broken.By(() => story.ConsentRequested(Nurses).ConsentRegistered(Fjellglimt.Marte, Nurses)));
    }

    [Fact]
    public void Widen_OnPaperWhenTheirOwnYesHasRunOut_IsAnAgreementOfItsOwn_R4()
    {
        var story = A.FollowUp().ConsentRequested(Nurses).ConsentGiven(Fjellglimt.Marte, Nurses, A.Day).Later(TimeSpan.FromDays(1));

        Assert.Null(Broken.By(() => story.ConsentRegistered(Fjellglimt.Marte, Nurses)));
        Assert.Null(Broken.By(() => story.ConsentRequested(Nurses).ConsentRegistered(Fjellglimt.Marte, Nurses)));
    }

    [Fact]
    public void Widen_RenewedAfterItWasNarrowed_StaysNarrow_R2()
    {
        var story = A.FollowUp().ConsentRequested(Nurses).ConsentGiven(Fjellglimt.Marte, Nurses, A.Day.AddDays(20))
            .ConsentNarrowed(Fjellglimt.Marte, Fjellglimt.Nursing, "Flyttingen.").ConsentGiven(Fjellglimt.Marte, Nurses);

        Assert.Equal("Flyttingen.", Mark(story).Terms!.LeftOut);
    }

    [Fact]
    public void Widen_PurposesThatDiffer_OpenNothing_R2()
    {
        var one = A.FollowUp().ConsentRegistered(Fjellglimt.Marte, Nurses);

        Assert.False(one.ConsentRegistered(Fjellglimt.Jonas, Nurses, terms: ConcernStory.Terms with { Purpose = "overgang" }).Concern.Covers(Fjellglimt.Nursing, A.Day));
        Assert.True(one.ConsentRegistered(Fjellglimt.Jonas, Nurses).Concern.Covers(Fjellglimt.Nursing, A.Day));
    }

    [Theory]
    [InlineData("", "nb", Rule.UnknownPurpose)]
    [InlineData(null, "nb", Rule.UnknownPurpose)]
    [InlineData("alt-mulig", "nb", Rule.UnknownPurpose)]
    [InlineData("oppfolging", "klingonsk", Rule.UnknownConsentText)]
    [InlineData("oppfolging", null, Rule.UnknownConsentText)]
    public void Register_WithoutPurposeOrLanguage_CannotBeInForce_R2(string? purpose, string? language, Rule broken)
    {
        var terms = ConcernStory.Terms with { Purpose = purpose, Language = language };

        Assert.Equal(broken, Broken.By(() => A.FollowUp().ConsentRegistered(Fjellglimt.Marte, Nurses, terms: terms)));
        Assert.Equal(broken, Broken.By(() => A.FollowUp().ConsentRequested(Nurses, terms: terms)));
    }

    [Fact]
    public void Request_ForAPurposeOfOnesOwn_BreaksUnknownPurpose_R2() =>
        Assert.Equal(Rule.UnknownPurpose, Broken.By(() => A.FollowUp().ConsentRequested(Nurses, terms: ConcernStory.Terms with { Purpose = "nysgjerrighet" })));

    [Fact]
    public void Register_WithoutSayingWhichInformation_BreaksTextMissing_R2() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().ConsentRegistered(Fjellglimt.Marte, Nurses, terms: ConcernStory.Terms with { Information = " " })));

    [Fact]
    public void Give_InALanguageThatIsNotThere_BreaksUnknownConsentText_R40() =>
        Assert.Equal(Rule.UnknownConsentText, Broken.By(() => A.FollowUp().ConsentRequested(Nurses).ConsentGiven(Fjellglimt.Marte, Nurses, language: "so")));

    [Fact]
    public void Give_InEnglish_StoresVersionAndLanguage_R40()
    {
        var terms = Mark(A.FollowUp().ConsentRequested(Nurses).ConsentGiven(Fjellglimt.Marte, Nurses, language: "en")).Terms!;

        Assert.Equal((Modum.Pack.Consent.Version, "en"), (terms.TextVersion, terms.Language));
    }

    [Theory]
    [MemberData(nameof(Unwhole))]
    public void InForce_EntryThatLacksAPart_IsNever_R2(ConsentTerms? terms)
    {
        var story = A.FollowUp().ConsentRegistered(Fjellglimt.Marte, Nurses);
        var lines = new[] { Fjellglimt.Marte, Fjellglimt.Jonas }.Select((one, at) =>
            new Recorded(story.Concern.Version + at + 1, A.Morning, A.Morning, Fjellglimt.Kari.Person, new ConsentGiven(one.Person, Nurses, ConsentForm.Paper, A.Day.AddDays(9), terms!)));

        Assert.False(story.Concern.With(lines).Covers(Fjellglimt.Nursing, A.Day));
    }

    [Fact]
    public void Give_WhatWasAskedLacksAPart_BreaksConsentIncomplete_R2()
    {
        var story = A.FollowUp();
        var asked = new ConsentRequested([Fjellglimt.Marte.Person], Nurses, "Kan vi?", Whole with { Information = "" });
        var concern = story.Concern.With([new Recorded(story.Concern.Version + 1, A.Morning, A.Morning, Fjellglimt.Kari.Person, asked)]);

        Assert.Equal(Rule.ConsentIncomplete, Broken.By(() => concern.GiveConsent(Fjellglimt.Marte, Nurses, A.Day, "nb", Modum.Pack, A.Day)));
    }

    [Fact]
    public void Revive_WithdrawnByAskingAgain_StaysClosed_R3()
    {
        var story = A.AtLevelTwo().ConsentWithdrawn(Fjellglimt.Jonas, Nurses).ConsentRequested(Nurses);

        Assert.False(story.Concern.Covers(Fjellglimt.Nursing, story.Today));
        Assert.Empty(story.Concern.StandingOf(Fjellglimt.Hanne, story.Now).Relations);
    }

    [Fact]
    public void Revive_WithdrawnOnPaperByAnEmployee_BreaksAnsweredThemselves_R3() =>
        Assert.Equal(Rule.AnsweredThemselves, Broken.By(() => A.AtLevelTwo().ConsentWithdrawn(Fjellglimt.Jonas, Nurses).ConsentRegistered(Fjellglimt.Jonas, Nurses)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Revive_ByAnEmployeeWhoAsksAgainAndAnswersForThem_BreaksAnsweredThemselves_R3(bool withdrawn)
    {
        var no = A.FollowUp().ConsentRequested(Nurses);
        no = withdrawn ? no.ConsentGiven(Fjellglimt.Marte, Nurses).ConsentWithdrawn(Fjellglimt.Marte, Nurses) : no.ConsentDeclined(Fjellglimt.Marte, Nurses);

        Assert.Equal(Rule.AnsweredThemselves, Broken.By(() => no.ConsentRequested(Nurses).ConsentRegistered(Fjellglimt.Marte, Nurses, onPaper: false)));
        Assert.Equal(Rule.AnsweredThemselves, Broken.By(() => no.RefusalRegistered(Fjellglimt.Marte, Nurses).ConsentRegistered(Fjellglimt.Marte, Nurses)));
        Assert.Equal(Rule.AnsweredThemselves, Broken.By(() => no.ClosedFollowUp(ClosingReason.NoConsent).Reopened().ConsentRegistered(Fjellglimt.Marte, Nurses)));
        Assert.Null(Broken.By(() => no.ConsentRequested(Nurses).ConsentGiven(Fjellglimt.Marte, Nurses)));
    }

    [Fact]
    public void Revive_ByWordOfMouthForOneWhoTookItBackOnAScreenTheyHaveNoMore_BreaksAnsweredThemselves_R3()
    {
        var no = A.FollowUp().ConsentRequested(Nurses).ConsentGiven(Fjellglimt.Jonas, Nurses).ConsentWithdrawn(Fjellglimt.Jonas, Nurses);

        Assert.Equal(Rule.AnsweredThemselves, Broken.By(() => no.ConsentRegistered(Fjellglimt.Jonas, Nurses, onPaper: false, protection: Protected.FromJonas)));
        Assert.Null(Broken.By(() => no.ConsentRegistered(Fjellglimt.Jonas, Nurses, protection: Protected.FromJonas)));
    }

    [Fact]
    public void Revive_ByClosingAndReopening_StaysWithdrawn_R3()
    {
        var story = A.AtLevelTwo().CooperationEnded(by: Fjellglimt.Marte).Reopened();

        Assert.Empty(story.Concern.ServicesConsentedTo(story.Today));
    }

    [Fact]
    public void BackDate_AConsent_BreaksDayPast_R4()
    {
        Assert.Equal(Rule.DayPast, Broken.By(() => A.FollowUp().ConsentRegistered(Fjellglimt.Marte, Nurses, A.Day.AddDays(-1))));
        Assert.Equal(Rule.DayPast, Broken.By(() => A.FollowUp().ConsentRequested(Nurses).ConsentGiven(Fjellglimt.Marte, Nurses, A.Day.AddDays(-1))));
    }

    [Fact]
    public void BackDate_AConsentRegisteredToday_OpensNothingBeforeToday_R4()
    {
        var story = A.FollowUp().BothConsented(Nurses);

        Assert.False(story.Concern.AsOf(A.Morning.AddHours(3))!.Covers(Fjellglimt.Nursing, A.Day));
    }

    [Fact]
    public void ForAnother_SignedInAsTheOtherParent_OnlyEverGivesOnesOwn_R2()
    {
        var story = A.FollowUp().ConsentRequested(Nurses).ConsentGiven(Fjellglimt.Marte, Nurses).ConsentGiven(Fjellglimt.Marte, Nurses);

        Assert.Equal(ConsentState.Requested, story.Concern.Consents.Of(Fjellglimt.Jonas.Person, Fjellglimt.Nursing).State);
        Assert.False(story.Concern.Covers(Fjellglimt.Nursing, story.Today));
    }

    [Fact]
    public void ForAnother_ParentsForOneWhoAnswersAlone_BreaksConsentNotTheirs_R6() =>
        Assert.Equal(Rule.ConsentNotTheirs, Broken.By(() => A.ReadyToOpen(A.WonderOfLiv).Opened(born: Fjellglimt.LivBorn).ConsentRegistered(Fjellglimt.Marte, Nurses)));

    [Fact]
    public void Digital_RegisteredByAnEmployee_IsNeverMoreThanPaperOrSaid_R2() =>
        Assert.All(
            [true, false],
            onPaper => Assert.NotEqual(ConsentForm.Digital, Assert.IsType<ConsentGiven>(A.FollowUp().ConsentRegistered(Fjellglimt.Marte, Nurses, onPaper: onPaper).Last.Entry).Form));

    [Fact]
    public void LeftOut_PersonOfAServiceConsentedTo_ReachesNothing_R2()
    {
        var story = A.AtLevelTwo().ConsentNarrowed(Fjellglimt.Marte, Fjellglimt.Nursing, persons: [Fjellglimt.Hanne]);

        Assert.Empty(story.Concern.StandingOf(Fjellglimt.Hanne, story.Now).Relations);
        Assert.DoesNotContain(story.Concern.Relations(), row => row.Person == Fjellglimt.Hanne.Person);
        Assert.Equal(Rule.ConsentNotInForce, Broken.By(() => story.Left(Fjellglimt.Hanne).Joined()));
        Assert.Equal(Rule.ConsentNotInForce, Broken.By(() => story.BatonOffered(Fjellglimt.Hanne)));
    }

    [Fact]
    public void LeftOut_ByAnEarlierWord_IsNotTakenInAgainByNarrowingMore_R2()
    {
        var story = A.AtLevelTwo().ConsentNarrowed(Fjellglimt.Marte, Fjellglimt.Nursing, persons: [Fjellglimt.Hanne]).ConsentNarrowed(Fjellglimt.Marte, Fjellglimt.Nursing, "Søvn.");

        Assert.Empty(story.Concern.StandingOf(Fjellglimt.Hanne, story.Now).Relations);
    }

    [Fact]
    public void Narrow_WhatIsNotGiven_BreaksNothingToNarrow() =>
        Assert.Equal(Rule.NothingToNarrow, Broken.By(() => A.FollowUp().ConsentRequested(Nurses).ConsentNarrowed(Fjellglimt.Marte, Fjellglimt.Nursing, "Søvn.")));

    [Fact]
    public void Narrow_ByNothing_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.AtLevelTwo().ConsentNarrowed(Fjellglimt.Marte, Fjellglimt.Nursing, " ")));

    public static TheoryData<ConsentTerms?> Unwhole =>
        [(ConsentTerms?)null, Whole with { Purpose = "" }, Whole with { Information = " " }, Whole with { TextVersion = "" }, Whole with { Language = "" }, Whole with { PersonsLeftOut = null! }];

    private static ConsentTerms Whole { get; } = new("oppfolging", "Det som trengs.", null, [], "2026-1", "nb");

    private static ConsentMark Mark(ConcernStory story) => story.Concern.Consents.Of(Fjellglimt.Marte.Person, Fjellglimt.Nursing);
}

using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Log;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Log;

/// <summary>What is kept from guardians: by whom, from whom, for how long, and what the law refuses (R7).</summary>
public sealed class WithholdingTests
{
    private static readonly string TooLong = new('a', Prose.LongestNote + 1);

    [Fact]
    public void Withhold_FromOneGuardian_IsKeptFromThatOneAtOnceAndSeenByTheOther_R7()
    {
        var story = Read().Noted("Mor har flyttet.");

        var withheld = story.Withheld(from: [Fjellglimt.Jonas]);

        Assert.Contains("Mor har flyttet.", Texts(story, Fjellglimt.Jonas));
        Assert.DoesNotContain("Mor har flyttet.", Texts(withheld, Fjellglimt.Jonas));
        Assert.Contains("Mor har flyttet.", Texts(withheld, Fjellglimt.Marte));
        Assert.Contains("Mor har flyttet.", Texts(withheld, Fjellglimt.Kari));
        Assert.Contains("Mor har flyttet.", Texts(withheld.PurposeStated(), Fjellglimt.Per));
    }

    [Fact]
    public void Withhold_FromAll_CountsForAGuardianWhoComesLater_R7()
    {
        var story = A.ReadyToOpen().Opened(guardians: [A.Parents[0]]).Noted("Bare for oss.").Withheld()
            .GuardianRecorded(Fjellglimt.Jonas).GuardianApproved(Fjellglimt.Jonas).BothConsented(Consents.FamilyReads);

        Assert.DoesNotContain("Bare for oss.", Texts(story, Fjellglimt.Jonas));
        Assert.DoesNotContain("Bare for oss.", Texts(story, Fjellglimt.Marte));
    }

    [Fact]
    public void Withhold_Recorded_IsForStaffWithReasonAuthorAndReviewDay_R7()
    {
        var story = Read().Noted().Withheld(from: [Fjellglimt.Jonas], reason: " Mor ber om det. ");

        var said = Assert.IsType<EntryWithheld>(story.Last.Entry);
        Assert.Equal((story.Last.Sequence - 1, "Mor ber om det.", A.Day.AddMonths(1), Visibility.Staff), (said.Of, said.Reason, said.ReviewOn, said.Visibility));
        Assert.Equal(Fjellglimt.Kari.Person, Assert.Single(story.Concern.Withholdings.Of(said.Of)).By);
        Assert.Contains(new Due(DueKind.ReviewWithholding, said.ReviewOn, Fjellglimt.Kari.Person, said.Of), story.Concern.Dues());
    }

    [Fact]
    public void Release_ByTheHolder_SharesAgainAndEndsTheDue_R7()
    {
        var story = Read().Noted("Mor har flyttet.").Withheld(from: [Fjellglimt.Jonas]);

        var released = story.Released(story.Last.Sequence - 1);

        Assert.Contains("Mor har flyttet.", Texts(released, Fjellglimt.Jonas));
        Assert.DoesNotContain(released.Concern.Dues(), due => due.Kind == DueKind.ReviewWithholding);
    }

    [Fact]
    public void WriteNote_WithheldFromTheBeginning_WasNeverSeen_R7()
    {
        var story = Read().NotedInSecret("Emil gråt i dag.");

        Assert.All(Enumerable.Range(1, story.Concern.Version), version =>
            Assert.DoesNotContain("Emil gråt i dag.", story.Concern.AsOf(story.Concern.Lines[version - 1].RecordedAt)!.AsSeenBy(Fjellglimt.Marte).Lines.Select(TextOf)));
    }

    [Fact]
    public void Withhold_ClosedConcern_IsStillKept_R7() =>
        Assert.DoesNotContain("Mor har flyttet.", Texts(Read().Noted("Mor har flyttet.").ClosedFollowUp().Withheld(sequence: Read().Noted().Last.Sequence), Fjellglimt.Marte));

    [Fact]
    public void Withhold_ByAParticipant_IsForTheirOwnEntriesAlone_R7()
    {
        var story = A.AtLevelTwo().BothConsented(Consents.FamilyReads).Noted("Karis notat.").Noted("Hannes notat.", by: Fjellglimt.Hanne);

        Assert.Equal(Rule.NotYourEntry, Broken.By(() => story.Withheld(story.Last.Sequence - 1, by: Fjellglimt.Hanne)));
        Assert.DoesNotContain("Hannes notat.", Texts(story.Withheld(by: Fjellglimt.Hanne), Fjellglimt.Marte));
        Assert.DoesNotContain("Karis notat.", Texts(story.PurposeStated().Withheld(story.Last.Sequence - 1, by: Fjellglimt.Per), Fjellglimt.Marte));
    }

    [Fact]
    public void Withhold_ByAParticipantFromFewerThanTheHolder_BreaksKeptFromMore_R7()
    {
        var story = A.AtLevelTwo().BothConsented(Consents.FamilyReads).Noted("Hannes notat.", by: Fjellglimt.Hanne);
        var of = story.Last.Sequence;
        var kept = story.Withheld(of);

        Assert.Equal(Rule.KeptFromMore, Broken.By(() => kept.Withheld(of, from: [Fjellglimt.Marte], by: Fjellglimt.Hanne)));
        Assert.Equal(Rule.KeptFromMore, Broken.By(() => story.Withheld(of, from: [Fjellglimt.Marte]).Withheld(of, from: [Fjellglimt.Jonas], by: Fjellglimt.Hanne)));
        Assert.DoesNotContain("Hannes notat.", Texts(story.Withheld(of, from: [Fjellglimt.Marte]).Withheld(of, by: Fjellglimt.Hanne), Fjellglimt.Jonas));
        Assert.Contains("Hannes notat.", Texts(kept.Withheld(of, from: [Fjellglimt.Marte]), Fjellglimt.Jonas));
    }

    [Fact]
    public void Withhold_OverTheYoungPersonsOwnWish_BreaksKeptFromMore_R6()
    {
        var story = OfLiv().Noted("Liv er sliten.");
        var of = story.Last.Sequence;
        var wished = story.WithheldByLiv(story.Concern.AsSeenBy(Fjellglimt.LivHerself).Lines[^1].Sequence);

        Assert.Equal(Rule.KeptFromMore, Broken.By(() => wished.Withheld(of, from: [Fjellglimt.Jonas], onWish: true, born: Fjellglimt.LivBorn)));
        Assert.Equal(Rule.KeptFromMore, Broken.By(() => wished.Withheld(of, onWish: true, born: Fjellglimt.LivBorn)));
        Assert.Null(Broken.By(() => wished.Withheld(of, from: [Fjellglimt.Jonas], born: Fjellglimt.LivBorn)));
    }

    [Fact]
    public void Withhold_WhatAGuardianWrote_IsNotKeptFromThemselves_R7()
    {
        var story = Read().Commented("Jeg er redd.");

        Assert.Contains("Jeg er redd.", Texts(story.Withheld(), Fjellglimt.Marte));
        Assert.DoesNotContain("Jeg er redd.", Texts(story.Withheld(), Fjellglimt.Jonas));
    }

    [Fact]
    public void Withhold_WhatSaysHowThingsStand_BreaksNothingToWithhold()
    {
        var story = Read().MeasureAgreed().Called().MeetingChanged().Noted().Corrected(1);
        var kept = story.Concern.Lines.Where(line => !Concern.CanBeWithheld(line.Entry)).ToList();

        Assert.Contains(kept, line => line.Entry is Correction);
        Assert.All(kept, line => Assert.Equal(Rule.NothingToWithhold, Broken.By(() => story.Withheld(line.Sequence))));
    }

    [Fact]
    public void Withhold_WrongInput_IsRefusedByTheRuleOfEach_R7()
    {
        var story = Read().Noted();

        Assert.Equal(Rule.NoSuchEntry, Broken.By(() => story.Withheld(0)));
        Assert.Equal(Rule.NoSuchEntry, Broken.By(() => story.Withheld(story.Concern.Version + 1)));
        Assert.Equal(Rule.NotAGuardian, Broken.By(() => story.Withheld(from: [Fjellglimt.Per])));
        Assert.Equal(Rule.TextMissing, Broken.By(() => story.Withheld(reason: " ")));
        Assert.Equal(Rule.TextTooLong, Broken.By(() => story.Withheld(reason: TooLong)));
        Assert.Equal(Rule.DayPast, Broken.By(() => story.Withheld(reviewOn: A.Day.AddDays(-1))));
        Assert.Equal(Rule.NotAtThisLevel, Broken.By(() => A.Concern().SharedWithLeader().By(
            Fjellglimt.Per, Deed.WithholdEntry, concern => concern.Withhold(Fjellglimt.Per, new(1, null, false, "x", A.Day), null, Modum.Pack, A.Morning))));
        Assert.Equal(Rule.TextMissing, Broken.By(() => story.Withheld().Released(story.Last.Sequence, "")));
    }

    [Theory]
    [InlineData(12, null)]
    [InlineData(11, Rule.TooYoungToWithhold)]
    public void Withhold_OnTheChildsWish_CountsFromTheAgeOfThePack_R6(int years, Rule? broken) =>
        Assert.Equal(broken, Broken.By(() => Read().Noted().Withheld(onWish: true, born: A.Day.AddYears(-years))));

    [Fact]
    public void WithholdAsYouth_HerOwnCount_KeepsItFromHerGuardiansAndFromNobodyElse_R7()
    {
        var story = OfLiv().Noted("Liv er sliten.");
        var counted = story.Concern.AsSeenBy(Fjellglimt.LivHerself).Lines[^1].Sequence;

        var withheld = story.WithheldByLiv(counted);

        Assert.NotEqual(story.Last.Sequence, counted);
        Assert.Equal(story.Last.Sequence, Assert.IsType<EntryWithheld>(withheld.Last.Entry).Of);
        Assert.DoesNotContain("Liv er sliten.", withheld.Concern.AsSeenBy(Fjellglimt.Marte).Lines.Select(TextOf));
        Assert.Contains("Liv er sliten.", Texts(withheld, Fjellglimt.LivHerself));
        Assert.True(Assert.Single(withheld.Concern.AsSeenBy(Fjellglimt.LivHerself).Withholdings.Of(counted)).Said.OnWish);
        Assert.Empty(withheld.ReleasedByLiv(counted).Concern.Withholdings.All);
    }

    [Fact]
    public void ReleaseAsYouth_WithheldForTheHoldersReasonToo_StaysKept_R7()
    {
        var story = OfLiv().Noted("Liv er sliten.");
        var counted = story.Concern.AsSeenBy(Fjellglimt.LivHerself).Lines[^1].Sequence;
        var both = story.Withheld().WithheldByLiv(counted);

        var one = both.ReleasedByLiv(counted);

        Assert.Equal(2, both.Concern.Withholdings.Of(story.Last.Sequence).Count());
        Assert.DoesNotContain("Liv er sliten.", one.Concern.AsSeenBy(Fjellglimt.Marte).Lines.Select(TextOf));
        Assert.Equal(Rule.NotWithheld, Broken.By(() => one.ReleasedByLiv(counted)));
        Assert.Empty(one.Released(story.Last.Sequence).Concern.Withholdings.All);
    }

    [Fact]
    public void Release_WhatAYoungPersonWhoConsentsAloneWishedToKeep_BreaksKeptFromMore_R6()
    {
        var story = OfLiv().Noted("Liv er sliten.");
        var wished = story.WithheldByLiv(story.Concern.AsSeenBy(Fjellglimt.LivHerself).Lines[^1].Sequence);

        Assert.Equal(Rule.KeptFromMore, Broken.By(() => wished.Released(story.Last.Sequence)));
        Assert.Equal(Rule.KeptFromMore, Broken.By(() => wished.Withheld(story.Last.Sequence).Released(story.Last.Sequence)));
    }

    [Fact]
    public void WithholdAsYouth_WrongInput_IsRefusedByTheRuleOfEach_R7()
    {
        var story = OfLiv().Noted();
        var counted = story.Concern.AsSeenBy(Fjellglimt.LivHerself).Lines[^1].Sequence;

        Assert.Equal(Rule.NoSuchEntry, Broken.By(() => story.WithheldByLiv(counted + 1)));
        Assert.Equal(Rule.NoSuchEntry, Broken.By(() => story.WithheldByLiv(0)));
        Assert.Equal(Rule.TextMissing, Broken.By(() => story.WithheldByLiv(counted, " ")));
    }

    [Fact]
    public void Withhold_FromTheOneWhoWroteIt_BreaksWithheldFromItsAuthor() =>
        Assert.Equal(Rule.WithheldFromItsAuthor, Broken.By(() => Read().Commented().Withheld(from: [Fjellglimt.Marte])));

    [Fact]
    public void Withhold_NobodyNamed_BreaksNobodyToWithholdFrom() =>
        Assert.Equal(Rule.NobodyToWithholdFrom, Broken.By(() => Read().Noted().Withheld(from: [])));

    [Fact]
    public void Withhold_ReviewedMoreThanAYearAhead_BreaksReviewTooLate() =>
        Assert.Equal(Rule.ReviewTooLate, Broken.By(() => Read().Noted().Withheld(reviewOn: A.Day.AddYears(1).AddDays(1))));

    [Fact]
    public void Release_WhatIsShared_BreaksNotWithheld()
    {
        Assert.Equal(Rule.NotWithheld, Broken.By(() => Read().Noted().Released(Read().Noted().Last.Sequence)));
        Assert.Equal(Rule.NotWithheld, Broken.By(() => OfLiv().Noted().ReleasedByLiv(1)));
    }

    [Fact]
    public void WithholdAsYouth_OnceMore_IsTheSameWishWithItsNewReason_R7()
    {
        var story = OfLiv().Noted();
        var counted = story.Concern.AsSeenBy(Fjellglimt.LivHerself).Version;

        var again = story.WithheldByLiv(counted).WithheldByLiv(counted, "Det er mitt.");

        Assert.Equal("Det er mitt.", Assert.Single(again.Concern.Withholdings.All).Said.Reason);
    }

    [Fact]
    public void WithholdAsYouth_NotOldEnough_BreaksTooYoungToWithhold()
    {
        var story = OfLiv().Noted();

        Assert.Equal(Rule.TooYoungToWithhold, Broken.By(() => story.WithheldByLiv(story.Concern.AsSeenBy(Fjellglimt.LivHerself).Version, born: A.Day.AddYears(-11))));
    }

    private static ConcernStory Read() => A.FollowUp().BothConsented(Consents.FamilyReads);

    private static ConcernStory OfLiv() => A.ReadyToOpen(A.WonderOfLiv).Opened(born: Fjellglimt.LivBorn).ConsentRegistered(Fjellglimt.LivHerself, [Consents.FamilyReads]);

    private static IEnumerable<string?> Texts(ConcernStory story, Actor reader)
    {
        var seen = story.Concern.AsSeenBy(reader);
        return seen.LinesFor(seen.StandingOf(reader, story.Now)).Select(TextOf);
    }

    private static string? TextOf(Recorded line) => (line.Entry as ICorrectable)?.Text;
}

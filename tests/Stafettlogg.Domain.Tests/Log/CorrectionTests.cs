using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Wonders;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Log;

public sealed class CorrectionTests
{
    [Fact]
    public void Correct_OwnEntry_StandsBesideTheFirstText()
    {
        var story = A.Concern().Corrected(1, "Ny tekst.", "Skrivefeil.");

        Assert.Equal(new Correction(1, "Ny tekst.", "Skrivefeil.", Visibility.BeforeLog), story.Last.Entry);
        Assert.Equal("Ny tekst.", story.Concern.TextOf(1));
        Assert.Equal(A.Wonder.Text, ((WonderRegistered)story.Concern.Lines[0].Entry).Text);
    }

    [Fact]
    public void Correct_Twice_TheLastHolds()
    {
        var concern = A.Concern().Corrected(newText: "To.").Observed().Corrected(newText: "Tre.").Concern;

        Assert.Equal("Tre.", concern.TextOf(1));
        Assert.Equal([2, 4], concern.CorrectionsOf(1).Select(line => line.Sequence));
    }

    [Fact]
    public void Correct_OneEntry_LeavesTheOthers()
    {
        var concern = A.Concern().Observed("Andre.").Observed("Tredje.").Corrected(2, "Rettet.").Concern;

        Assert.Equal([A.Wonder.Text, "Rettet.", "Tredje.", null], Enumerable.Range(1, 4).Select(concern.TextOf));
        Assert.Empty(concern.CorrectionsOf(3));
    }

    [Fact]
    public void Correct_EveryKindWithText_IsPossible()
    {
        var story = A.Concern().Observed().HandedOn(message: "Ser du det?").SharedWithLeader(message: "Til deg.").TalkedWithGuardians().Answered();

        var concern = Enumerable.Range(1, 6).Aggregate(story, (so, sequence) =>
            so.Corrected(sequence, $"Rettet {sequence}.", by: sequence == 6 ? Fjellglimt.Per : Fjellglimt.Kari)).Concern;

        Assert.All(Enumerable.Range(1, 6), sequence => Assert.Equal($"Rettet {sequence}.", concern.TextOf(sequence)));
    }

    [Fact]
    public void Correct_AnEntry_ChangesNothingButItsText()
    {
        var before = A.Concern().Observed().SharedWithLeader();
        var after = before.Corrected(2);

        Assert.Equal(before.Concern.Facts, after.Concern.Facts);
        Assert.Equal(before.Concern.Relations(), after.Concern.Relations());
        Assert.Equal(before.Concern.Dues(), after.Concern.Dues());
    }

    [Fact]
    public void Correct_Closed_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.Concern().Closed().Corrected()));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public void Correct_NumberNotInTheLog_BreaksNoSuchEntry(int sequence) =>
        Assert.Equal(Rule.NoSuchEntry, Broken.By(() => A.Concern().Observed().Corrected(sequence)));

    [Fact]
    public void Correct_EntryOfAnother_BreaksNotYourEntry() =>
        Assert.Equal(Rule.NotYourEntry, Broken.By(() => A.Concern().HandedOn().Corrected(1, by: Fjellglimt.Ida)));

    [Fact]
    public void Correct_LeaderOfTheUnit_BreaksNotYourEntry() =>
        Assert.Equal(Rule.NotYourEntry, Broken.By(() => A.Concern().SharedWithLeader().Corrected(1, by: Fjellglimt.Per)));

    [Fact]
    public void Correct_EntryWithoutText_BreaksNothingToCorrect() =>
        Assert.Equal(Rule.NothingToCorrect, Broken.By(() => A.Concern().HandedOn(message: null).Corrected(2)));

    [Fact]
    public void Correct_ACorrection_BreaksNothingToCorrect() =>
        Assert.Equal(Rule.NothingToCorrect, Broken.By(() => A.Concern().Corrected().Corrected(2)));

    [Fact]
    public void Correct_NoNewText_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.Concern().Corrected(newText: "")));

    [Fact]
    public void Correct_NoReason_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.Concern().Corrected(reason: null)));

    [Fact]
    public void Correct_NewTextLongerThanAnEntry_BreaksTextTooLong() =>
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.Concern().Corrected(newText: new string('a', 20_001))));

    [Fact]
    public void Correct_ReasonLongerThanANote_BreaksTextTooLong() =>
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.Concern().Corrected(reason: new string('a', 2_001))));

    [Fact]
    public void Correct_AuthorLeftTheUnit_IsNoLongerTheirs() =>
        Assert.Equal(
            Verdict.NotThere,
            Assert.Throws<DeedRefused>(() => A.Concern().Corrected(by: Fjellglimt.Kari.WithoutPost())).Verdict);
}

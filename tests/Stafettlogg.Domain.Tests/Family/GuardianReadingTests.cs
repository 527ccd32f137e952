using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Family;

/// <summary>What guardians read of one who consents alone: the pack says, the young person's word goes before it, and at 18 it ends (R6).</summary>
public sealed class GuardianReadingTests
{
    private static readonly string[] Reading = [Consents.FamilyReads];

    [Theory]
    [InlineData(GuardianReading.Nothing, false, false)]
    [InlineData(GuardianReading.ThatThereIsALog, false, true)]
    [InlineData(GuardianReading.AllButWithheld, true, false)]
    public void Guardian_OfOneWhoConsentsAloneAndHasSaidNothing_ReadsWhatThePackSays_R6(GuardianReading pack, bool reads, bool told)
    {
        var story = OfLiv(pack);

        Assert.Equal((reads, told), Of(story));
        // What each pack opens more, the young person's yes opens in all of them.
        Assert.True(Of(story.ConsentRequested(Reading, [Fjellglimt.LivHerself]).ConsentGiven(Fjellglimt.LivHerself, Reading)).Reads);
    }

    [Theory]
    [InlineData(GuardianReading.ThatThereIsALog)]
    [InlineData(GuardianReading.AllButWithheld)]
    public void Guardian_WhenTheYoungHasSaidNoOrTakenTheirYesBack_ReadsNothingAndIsToldNothing_R6(GuardianReading pack)
    {
        var asked = OfLiv(pack).ConsentRequested(Reading, [Fjellglimt.LivHerself]);

        Assert.Equal((false, false), Of(asked.ConsentDeclined(Fjellglimt.LivHerself, Reading)));
        Assert.Equal((false, false), Of(asked.ConsentGiven(Fjellglimt.LivHerself, Reading).ConsentWithdrawn(Fjellglimt.LivHerself, Reading)));
    }

    [Fact]
    public void Guardian_ReadingByThePack_SeesNothingThatTheYoungKeepsFromThem_R7()
    {
        var noted = OfLiv(GuardianReading.AllButWithheld).Noted("Liv er sliten.");
        var story = noted.WithheldByLiv(noted.Concern.AsSeenBy(Fjellglimt.LivHerself).Version);

        Assert.True(Of(story).Reads);
        Assert.DoesNotContain(story.Concern.AsSeenBy(Fjellglimt.Marte).Lines, line => line.Entry is Domain.Log.NoteWritten);
    }

    [Theory]
    [InlineData(GuardianReading.ThatThereIsALog)]
    [InlineData(GuardianReading.AllButWithheld)]
    public void Guardian_OfOneWhoIsOfAge_ReadsNothingWhateverThePackSays_R6(GuardianReading pack)
    {
        var story = OfLiv(pack);

        Assert.Equal((false, false), Of(story, Oslo.Noon(Fjellglimt.LivBorn.AddYears(18))));
        Assert.NotEqual((false, false), Of(story, Oslo.Noon(Fjellglimt.LivBorn.AddYears(18).AddDays(-1))));
    }

    [Fact]
    public void Guardian_OfOneWhoDoesNotConsentAloneYet_NeedsTheConsentOfAll_R6() =>
        Assert.Equal((false, false), Of(A.ReadyToOpen().Opened(pack: With(GuardianReading.AllButWithheld)), A.Morning));

    private static MunicipalityPack With(GuardianReading reading) => Modum.Pack with { GuardiansReadFromOwnConsent = reading };

    private static ConcernStory OfLiv(GuardianReading reading) => A.ReadyToOpen(A.WonderOfLiv).Opened(born: Fjellglimt.LivBorn, pack: With(reading));

    private static (bool Reads, bool Told) Of(ConcernStory story, DateTimeOffset? at = null) =>
        (story.Concern.StandingOf(Fjellglimt.Marte, at ?? story.Now).IsAny(Relation.Guardian), story.Concern.IsToldOfTheLog(Fjellglimt.Marte, Oslo.Day(at ?? story.Now)));
}

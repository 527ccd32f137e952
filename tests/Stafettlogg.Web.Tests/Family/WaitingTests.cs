using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Family;
using Stafettlogg.Testing.Law;
using Stafettlogg.Web.Family;
using Stafettlogg.Web.Tests.Shared;

namespace Stafettlogg.Web.Tests.Family;

/// <summary>"Dette venter på deg", by the day: what ends soon, what a birthday brings, and that nothing waits.</summary>
public sealed class WaitingTests
{
    private static readonly string[] Reading = [Consents.FamilyReads];

    [Theory]
    [InlineData(30, "om 30 dager")]
    [InlineData(14, "om 14 dager")]
    [InlineData(3, "om 3 dager")]
    [InlineData(1, "i morgen")]
    [InlineData(0, "i dag")]
    public async Task Waiting_ConsentThatSoonEnds_TellsTheDayAndHowLongIsLeft_R4(int days, string left)
    {
        var until = A.Day.AddDays(100);
        var story = A.FollowUp().BothConsentedUntil(until, Reading).Later(TimeSpan.FromDays(100 - days));

        Assert.Contains($"Samtykket til at familien leser loggen digitalt går ut {Web.Shared.When.Day(until, story.Today)} ({left}).", await TextAsync(story, Fjellglimt.Marte), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waiting_ConsentThatHoldsForLong_TellsThatNothingWaits() =>
        Assert.Contains("Ingenting venter på deg nå.", await TextAsync(A.FollowUp().BothConsentedUntil(A.Day.AddDays(100), Reading).Later(TimeSpan.FromDays(69)), Fjellglimt.Marte), StringComparison.Ordinal);

    [Fact]
    public async Task Waiting_BirthdayToCome_TellsEachWhatItBrings_R6()
    {
        var born = A.Day.AddYears(-18).AddMonths(2);
        var liv = A.ReadyToOpen(A.WonderOfLiv with { SubjectBorn = born }).Opened(born: born).ConsentRegistered(Fjellglimt.LivHerself, Reading);
        var emil = A.ReadyToOpen().Opened(born: A.Day.AddYears(-15).AddMonths(2)).BothConsented(Reading);

        Assert.Contains("2. mai blir du 18 år. Da slutter de som har foreldreansvar, å se loggen.", await TextAsync(liv, Fjellglimt.LivHerself), StringComparison.Ordinal);
        Assert.Contains("2. mai blir Barn 18 år. Da slutter loggen å være åpen for deg.", await TextAsync(liv, Fjellglimt.Marte), StringComparison.Ordinal);
        Assert.Contains("Fra 2. mai er det Barn selv som samtykker.", await TextAsync(emil, Fjellglimt.Marte), StringComparison.Ordinal);
        Assert.DoesNotContain("18 år", await TextAsync(emil.Later(TimeSpan.FromDays(1)), Fjellglimt.Marte), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waiting_AnswerThatIsThere_LeadsToItUntilItIsRead()
    {
        var answered = A.FollowUp().BothConsented(Reading).Noted().Asked(QuestionKind.Explanation).FamilyAnswered(QuestionOutcome.Explained);

        Assert.Contains("Du har fått svar. Du ba om forklaring", await TextAsync(answered, Fjellglimt.Marte), StringComparison.Ordinal);
        Assert.DoesNotContain("Du har fått svar", await TextAsync(answered, Fjellglimt.Jonas), StringComparison.Ordinal);
        Assert.Contains("Ingenting venter på deg nå.", await TextAsync(answered.AnswerMarkedRead(), Fjellglimt.Marte), StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(ConcernStory story, Actor reader)
    {
        var view = new ConcernView(
            story.Concern.AsSeenBy(reader), Fjellglimt.Everybody.ToDictionary(one => one.Person, one => new PersonCard(one.Person, one.Posts is [var post, ..] ? post.Title : "Barn", Born: null)),
            new Dictionary<PersonId, ServingCard>(), [], new(Fjellglimt.School, "Fjellglimt barneskole"), Modum.Pack, reader, story.Now)
        {
            IsPreview = true,
        };
        var parameters = new Dictionary<string, object?> { [nameof(WaitingForYou.View)] = view, [nameof(WaitingForYou.Language)] = Modum.Pack.Consent.Texts[0] };
        return (await Sheet.Of<WaitingForYou>(parameters)).Body!.TextContent;
    }
}

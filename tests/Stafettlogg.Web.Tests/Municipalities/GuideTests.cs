using System.Net;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Municipalities;

public sealed class GuideTests(SharedProgram shared)
{
    public static TheoryData<string> Municipalities => OpenPages.Municipalities;

    [Theory]
    [MemberData(nameof(Municipalities))]
    public async Task Guide_Whole_HasEveryStepWithWhoAndWhatAndHow(string municipality)
    {
        var page = await shared.OpenAsync($"/veileder?kommune={municipality}");

        foreach (var level in OpenPages.Pack(municipality).Levels)
        {
            Assert.Contains(level.Purpose, page.Document.GetElementById($"nivaa-{level.Number}")!.TextContent, StringComparison.Ordinal);
            foreach (var (at, step) in level.Steps.Index())
            {
                var shown = page.Document.GetElementById($"nivaa-{level.Number}-trinn-{at + 1}")!;
                Assert.Equal(step.Label, shown.QuerySelector("h3")!.TextContent);
                Assert.Contains(step.Responsible, shown.TextContent, StringComparison.Ordinal);
                Assert.Contains(step.Brief, shown.TextContent, StringComparison.Ordinal);
                Assert.Equal(step.Text, shown.QuerySelectorAll("li").Select(line => line.TextContent));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Municipalities))]
    public async Task Guide_Short_HasEachStepInOneSentence(string municipality)
    {
        var page = await shared.OpenAsync($"/veileder?kommune={municipality}&kort");
        var steps = OpenPages.Pack(municipality).Levels.SelectMany(level => level.Steps).ToList();

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(steps.Select(step => step.Brief), page.Document.QuerySelectorAll(".steps strong").Select(brief => brief.TextContent));
        Assert.Empty(page.Document.QuerySelectorAll(".steps ul"));
        Assert.Equal($"/veileder?kommune={municipality}", page.Document.QuerySelector(".screen a")!.GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Municipalities))]
    public async Task Guide_Links_LeadToWhatIsOnThePage(string municipality)
    {
        var page = await shared.OpenAsync($"/veileder?kommune={municipality}");
        var links = page.Document.QuerySelectorAll("main a[href*='#']").Select(link => link.GetAttribute("href")!).ToList();

        Assert.True(links.Count >= 6);
        Assert.All(links, link => Assert.StartsWith($"/veileder?kommune={municipality}#", link, StringComparison.Ordinal));
        Assert.All(links, link => Assert.NotNull(page.Document.GetElementById(link.Split('#')[1])));
    }

    [Theory]
    [MemberData(nameof(Municipalities))]
    public async Task Guide_Meetings_StandAtTheLevelsTheyAreFor(string municipality)
    {
        var page = await shared.OpenAsync($"/veileder?kommune={municipality}");
        var pack = OpenPages.Pack(municipality);

        foreach (var level in pack.Levels)
        {
            Assert.Equal(
                pack.MeetingArenas.Where(arena => arena.ConcernLevels.Contains(level.Number)).Select(arena => arena.Name),
                page.Document.QuerySelectorAll($"#nivaa-{level.Number} .arenas strong").Select(name => name.TextContent));
        }
    }

    [Theory]
    [MemberData(nameof(Municipalities))]
    public async Task Guide_WhomToRing_StandsBesideTheSteps(string municipality)
    {
        var duty = OpenPages.Pack(municipality).DutyToReport;

        foreach (var form in new[] { "", "&kort" })
        {
            var page = await shared.OpenAsync($"/veileder?kommune={municipality}{form}");

            Assert.All(duty.Text, line => Assert.Contains(line, page.Said(), StringComparison.Ordinal));
            Assert.All(duty.Telephones, phone => Assert.Contains(phone.When, page.Said(), StringComparison.Ordinal));
            Assert.Equal(duty.Telephones.Select(phone => $"tel:{phone.Number.Replace(" ", "", StringComparison.Ordinal)}"), page.TelephoneLinks());
        }
    }

    [Theory]
    [InlineData("sortland", "Laget rundt barnet – bedre tverrfaglig samhandling (BTS)", "Del først med", "en kollega eller kontaktlærer")]
    [InlineData("sortland", "Stafettpinneholder", "Som regel kontaktlærer, pedagogisk leder eller helsesykepleier", "Fast del av nivå 1 i barnehagen.")]
    [InlineData("sortland", "Meld avvik i", "Compilo", "Statsforvalteren i Nordland")]
    [InlineData("strand", "Bedre tverrfaglig samhandling (BTS)", "Forvaltningsrevisjon", "Kontrollutvalget")]
    [InlineData("strand", "Koordinerende enhet (KE) svarer på spørsmål", "Statsforvalteren i Rogaland", "Evaluering er et fast punkt på alle møter.")]
    [InlineData("nordre-land", "Tjenesteutvikling 0–24", "Stafettholder", "Elevoppfølgingsteam (uten å si hvem barnet er) eller lederen din")]
    [InlineData("nordre-land", "Fra 16 år samtykker den unge selv.", "Tiltaksvifte", "Veileder mot vold i nære relasjoner")]
    [InlineData("nordre-land", "Ungdata annethvert år", "bygger på et eget samtykkeskjema", "langvarige og koordinerte tjenester etter helse- og omsorgstjenesteloven")]
    [InlineData("modum", "En oppvekst for livsmestring", "to eller flere helsetjenester", "Samarbeidsforum oppvekst har ansvaret")]
    [InlineData("modum", "innen 14 dager", "innen 28 dager", "innen 5 virkedager")]
    [InlineData("modum", "innen 42 dager", "12 måneder", "Fra 15 år samtykker den unge selv.")]
    public async Task Guide_OfAMunicipality_TellsItsOwnFacts(string municipality, params string[] facts)
    {
        var said = (await shared.OpenAsync($"/veileder?kommune={municipality}")).Said();

        Assert.All(facts, fact => Assert.Contains(fact, said, StringComparison.Ordinal));
    }

    // The word that is not theirs stands nowhere on the page.
    [Theory]
    [InlineData("nordre-land", "stafettpinneholder")]
    [InlineData("sortland", "stafettholder")]
    [InlineData("strand", "stafettholder")]
    [InlineData("modum", "stafettholder")]
    public async Task Guide_AnothersWordForTheHolder_StandsNowhere(string municipality, string word) =>
        Assert.DoesNotContain(word, (await shared.OpenAsync($"/veileder?kommune={municipality}")).Said(), StringComparison.OrdinalIgnoreCase);
}

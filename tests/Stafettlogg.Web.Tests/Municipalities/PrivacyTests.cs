using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Municipalities;

public sealed class PrivacyTests(SharedProgram shared)
{
    public static TheoryData<string> Municipalities => OpenPages.Municipalities;

    // GDPR articles 13 and 14, point by point.
    [Theory]
    [InlineData("ansvar", "er behandlingsansvarlig", "personvernombud")]
    [InlineData("formal", "samarbeide om mål og tiltak", "tall uten navn")]
    [InlineData("grunnlag", "artikkel 6 nr. 1 bokstav c eller e", "artikkel 9 nr. 2 bokstav g", "er ikke det som gir kommunen lov", "taushetsplikt")]
    [InlineData("opplysninger", "fødselsnummer", "foreldreansvar", "kommunens registre")]
    [InlineData("hvem", "Hver lesing blir registrert", "«Hvem har sett loggen»")]
    [InlineData("hvor", "Spør kommunen om hvor de ligger.")]
    [InlineData("hvor-lenge", "arkivloven", "12 måneder")]
    [InlineData("rettigheter", "Innsyn", "Retting", "Sletting", "Begrensning", "Dataportabilitet", "Protest", "Trekke samtykket", "innen en måned")]
    [InlineData("maskiner", "tar ingen avgjørelser")]
    [InlineData("klage", "Datatilsynet", "statsforvalter")]
    [InlineData("ung", "Fra du er 12 år", "Fra du er 15 år", "du kan få se hvem det var")]
    public async Task Privacy_OfAMunicipality_TellsWhatTheLawAsksFor(string part, params string[] facts)
    {
        var page = await shared.OpenAsync("/personvern?kommune=sortland");

        Assert.NotNull(page.Document.GetElementById(part));
        Assert.All(facts, fact => Assert.Contains(fact, page.Said(), StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Municipalities))]
    public async Task Privacy_OfAMunicipality_SaysWhoAnswersAndInventsNoAddress(string municipality)
    {
        var page = await shared.OpenAsync($"/personvern?kommune={municipality}");
        var pack = OpenPages.Pack(municipality);

        Assert.Contains($"{pack.Privacy.Controller} er behandlingsansvarlig.", page.Said(), StringComparison.Ordinal);
        Assert.Contains(pack.CountyGovernor ?? "statsforvalteren", page.Said(), StringComparison.Ordinal);
        Assert.All(pack.Privacy.LegalBasis.Append(pack.Privacy.Storage).Append(pack.Privacy.Keeping), line => Assert.Contains(line, page.Said(), StringComparison.Ordinal));
        Assert.Empty(page.TelephoneLinks());
        Assert.Empty(page.Document.QuerySelectorAll("a[href^='mailto:']"));
        Assert.DoesNotContain("konsesjon", page.Said(), StringComparison.OrdinalIgnoreCase); // R27
    }

    [Fact]
    public async Task Privacy_WhereTheyConsentFromSixteen_SaysSo() =>
        Assert.Contains("Fra du er 16 år, er det du som sier ja eller nei", (await shared.OpenAsync("/personvern?kommune=nordre-land")).Said(), StringComparison.Ordinal);
}

using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Municipalities;

public sealed class ServicesTests(SharedProgram shared)
{
    public static TheoryData<string> Municipalities => OpenPages.Municipalities;

    [Theory]
    [MemberData(nameof(Municipalities))]
    public async Task Services_OfAMunicipality_AreAllThereOnceWithTheirNumbers(string municipality)
    {
        var page = await shared.OpenAsync($"/tjenester?kommune={municipality}");
        var shown = page.Document.QuerySelectorAll(".service")
            .Select(row => (Name: row.QuerySelector(".service-name")!.TextContent, Number: row.QuerySelector("a")?.GetAttribute("href")))
            .ToHashSet();

        var all = OpenPages.Pack(municipality).Services.Select(service => (service.Name, service.Telephone is { } number ? $"tel:{number.Replace(" ", "", StringComparison.Ordinal)}" : null));
        Assert.Equal(all.ToHashSet(), shown);
        Assert.Equal(shown.Count, page.Document.QuerySelectorAll(".service").Length);
    }

    [Theory]
    [MemberData(nameof(Municipalities))]
    public async Task Services_MeetingsInitiativesAndAgreements_AreAllThere(string municipality)
    {
        var page = await shared.OpenAsync($"/tjenester?kommune={municipality}");
        var pack = OpenPages.Pack(municipality);

        Assert.Equal(
            pack.MeetingArenas.Select(arena => arena.Name).Concat(pack.Initiatives.Select(one => one.Name)).Order(StringComparer.Ordinal),
            page.Document.QuerySelectorAll(".arenas strong").Select(name => name.TextContent).Order(StringComparer.Ordinal));
        Assert.All(pack.MeetingArenas.SelectMany(arena => arena.Participants), one => Assert.Contains(one, page.Said(), StringComparison.Ordinal));
        Assert.All(pack.MeetingArenas.Where(arena => arena.HowOften is not null), arena => Assert.Contains($"Hvor ofte: {arena.HowOften}.", page.Said(), StringComparison.Ordinal));
        Assert.All(pack.Agreements, agreement => Assert.Contains(agreement.With, page.Said(), StringComparison.Ordinal));
        Assert.All(pack.Services.Select(service => service.Note).OfType<string>(), note => Assert.Contains(note, page.Said(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sortland", "76 10 92 30", "952 64 238", "979 93 800", "466 15 660", "76 11 32 20", "116111", "451 71 747", "76 10 90 00", "116117", "952 64 236", "952 64 357")]
    [InlineData("sortland", "Nordlandssykehuset HF: Tjenesteavtale 2, inngått 20. juli 2012", "Interkommunal PPT (under arbeid)", "2–3 ganger i året", "Sortland idrettsråd")]
    [InlineData("strand", "Sammen på vei", "uke 28", "NAV Strand", "Levekårsutvalget", "Forvaltningsutvalget", "Et steg videre", "Resahaugen skole", "ufrivillig skolefravær")]
    [InlineData("nordre-land", "PP-tjenesten", "Kommunalt rusteam", "Psykisk helse- og rustjeneste", "Regionale fora", "Hver skole har et elevoppfølgingsteam.")]
    [InlineData("modum", "Familiens hus Her finner du: Pedagogisk-psykologisk tjeneste (PPT)", "Tun funksjonshemmede", "BUP Ringerike", "Brukerråd Ikke i gang ennå")]
    public async Task Services_OfAMunicipality_TellItsOwnFacts(string municipality, params string[] facts)
    {
        var said = (await shared.OpenAsync($"/tjenester?kommune={municipality}")).Said();

        Assert.All(facts, fact => Assert.Contains(fact, said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sortland", "Barnevernet i Vesterålen", "Drives av flere kommuner sammen")]
    [InlineData("strand", "Strand videregående skole", "Drives av fylkeskommunen")]
    [InlineData("modum", "Barnehage", "Drives av kommunen og av private")]
    [InlineData("modum", "BUP Ringerike", "Drives av staten")]
    public async Task Service_NotTheMunicipalitysAlone_SaysWhoRunsIt(string municipality, string service, string owner)
    {
        var page = await shared.OpenAsync($"/tjenester?kommune={municipality}");

        var row = page.Document.QuerySelectorAll(".services > li").Single(item => item.QuerySelector(".service-name")!.TextContent == service);
        Assert.Contains(owner, row.TextContent, StringComparison.Ordinal);
    }
}

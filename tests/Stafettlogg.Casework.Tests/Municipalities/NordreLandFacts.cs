namespace Stafettlogg.Casework.Tests.Municipalities;

/// <summary>What is known of Nordre Land, a row at a time.</summary>
internal static class NordreLandFacts
{
    public static readonly IReadOnlyDictionary<string, string> Rows = new Dictionary<string, string>
    {
        ["The shared log opens at level"] = "1",
        ["Whose consent"] = "EveryoneOrOneWithReason",
        ["Deadlines"] = "14, 28, 14, 42, 5, 12",
        ["Usual holders"] = "kontaktlærer, pedagogisk leder, helsesykepleier; kontaktlærer, pedagogisk leder, helsesykepleier; the team",
        ["Areas of development"] = "12",
        ["Arenas of observation"] = "hjemme, barnehage, skole, fritid",
        ["Name of the model"] = "Tjenesteutvikling 0–24, BTI, BTI-veileder",
        ["Order of sharing"] = "AnonymousTeam or Leader, Family",
        ["Team of sharing"] = "Elevoppfølgingsteam",
        ["Consents alone from"] = "16",
        ["Word for the holder"] = "stafettholder, stafettholderen",
        ["Stafettlogg today"] = "InUse: Stafettloggen er i bruk og bygger på et eget samtykkeskjema.",
        ["Quality system"] = "",
        ["County governor"] = "",
        ["Performance audit"] = "",
        ["Individual plan"] =
            "Den som har behov for langvarige og koordinerte tjenester etter helse- og omsorgstjenesteloven, har rett til "
            + "individuell plan.",
        ["Individual plan from"] = "",
        ["Coordinating unit"] = "",
        ["User experience"] = "Brukerundersøkelser, Tilsyn, Rapportering, Ungdata annethvert år",
        ["User experience at every meeting"] = "False",
        ["User experience evaluated at"] = "Service, System, Case",
        ["User experience after"] = "",
        ["User experience summed up per"] = "",
        ["User experience, responsible"] = "",
        ["Agencies"] = "Oppvekst, Helse og omsorg",
        ["Agreements"] = "",
        ["Initiatives"] = "",
        ["Resources"] = "Tiltaksvifte, Veileder mot vold i nære relasjoner, Samtykkeskjema for stafettloggen",
        ["Urgent telephones"] = "112, 116 111, 116 117",
        ["Reports go to"] = "Barnevernet",
        ["Service: skole"] = "Skole, Hver skole har et elevoppfølgingsteam.",
        ["Service: barnehage"] = "Barnehage",
        ["Service: ppd"] = "PP-tjenesten",
        ["Service: helsestasjon"] = "Helsesykepleier",
        ["Service: psykisk-helse-og-rus"] = "Psykisk helse- og rustjeneste",
        ["Service: helse-og-omsorg"] = "Helse og omsorg",
        ["Service: rusteam"] = "Kommunalt rusteam",
        ["Service: kompetanseteam"] = "Kompetanseteam, Drøfter enkeltsaker og veileder ansatte.",
        ["Arena: elevoppfolgingsteam"] = "Elevoppfølgingsteam | helsesykepleier, PP-tjenesten, lærere | Case 0 1 | anonymous | Alle skoler har ett.",
        ["Arena: rusteam"] = "Kommunalt rusteam | Case 2 3",
        ["Arena: kompetanseteam"] = "Kompetanseteam | Case 1 2 3 | Drøfter enkeltsaker og veileder ansatte.",
        ["Arena: regionale-fora"] = "Regionale fora | System",
    };
}

namespace Stafettlogg.Casework.Tests.Municipalities;

/// <summary>What is known of Strand, a row at a time.</summary>
internal static class StrandFacts
{
    public static readonly IReadOnlyDictionary<string, string> Rows = new Dictionary<string, string>
    {
        ["The shared log opens at level"] = "1",
        ["Whose consent"] = "EveryoneOrOneWithReason",
        ["Deadlines"] = "14, 28, 14, 42, 5, 12",
        ["Usual holders"] = "kontaktlærer, pedagogisk leder, helsesykepleier; kontaktlærer, pedagogisk leder, helsesykepleier; the team",
        ["Areas of development"] = "12",
        ["Arenas of observation"] = "hjemme, barnehage, skole, fritid",
        ["Name of the model"] = "Bedre tverrfaglig samhandling (BTS), BTS, BTI-veileder",
        ["Order of sharing"] = "Colleague, Leader, Family",
        ["Team of sharing"] = "",
        ["Consents alone from"] = "15",
        ["Word for the holder"] = "stafettpinneholder, stafettpinneholderen",
        ["Stafettlogg today"] = "BeingIntroduced: Stafettloggen er under innføring.",
        ["Quality system"] = "Compilo",
        ["County governor"] = "Statsforvalteren i Rogaland",
        ["Performance audit"] = "Kontrollutvalget",
        ["Individual plan"] = "Koordinerende enhet (KE) svarer på spørsmål om individuell plan og barnekoordinator.",
        ["Individual plan from"] = "",
        ["Coordinating unit"] = "Koordinerende enhet (KE)",
        ["User experience"] = "Brukerundersøkelser, Evaluering på alle møter",
        ["User experience at every meeting"] = "True",
        ["User experience evaluated at"] = "",
        ["User experience after"] = "",
        ["User experience summed up per"] = "",
        ["User experience, responsible"] = "",
        ["Agencies"] = "Oppvekst, Helse og omsorg",
        ["Agreements"] = "Andre instanser (ikke nærmere oppgitt)",
        ["Resources"] = "",
        ["Urgent telephones"] = "112, 116 111, 116 117",
        ["Reports go to"] = "Barnevern",
        ["Initiatives"] =
            "IBS (barnehage, skole): Alle barnehagene er med, sammen med Resahaugen skole. | Pilot mot ufrivillig skolefravær "
            + "(skole): Tau ungdomsskole prøver ut tiltak mot ufrivillig fravær, med miljøterapeuter. | Et steg videre "
            + "(videregaende-skole, nav): Strand videregående skole og NAV Strand arbeider sammen. | Sammen på vei (helsestasjon): "
            + "Hjemmebesøk til førstegangsforeldre. Ta kontakt før uke 28 i svangerskapet.",
        ["Service: barnehage"] = "Barnehage, Alle barnehagene er med i IBS.",
        ["Service: skole"] = "Skole, Resahaugen skole er med i IBS. Tau ungdomsskole har miljøterapeuter.",
        ["Service: videregaende-skole"] = "Strand videregående skole",
        ["Service: nav"] = "NAV Strand",
        ["Service: ppt"] = "Pedagogisk-psykologisk tjeneste (PPT)",
        ["Service: barnevern"] = "Barnevern",
        ["Service: helsestasjon"] = "Helsestasjon",
        ["Service: koordinerende-enhet"] = "Koordinerende enhet (KE)",
        ["Arena: ledergruppe"] = "Kommunedirektørens ledergruppe | hver uke | System",
        ["Arena: politirad"] = "Politirådet | System",
        ["Arena: koordinerende-enhet"] =
            "Koordinerende enhet (KE) | Case 2 3 | Gir råd når samarbeidet står fast, og svarer på spørsmål om individuell plan.",
        ["Arena: levekarsutvalget"] = "Levekårsutvalget | System | Politisk utvalg.",
        ["Arena: forvaltningsutvalget"] = "Forvaltningsutvalget | System | Politisk utvalg.",
        ["Arena: ungdomsrad"] = "Ungdomsrådet | System | Politisk råd.",
        ["Arena: kontrollutvalget"] = "Kontrollutvalget | System | Står for forvaltningsrevisjon.",
    };
}

namespace Stafettlogg.Casework.Tests.Municipalities;

/// <summary>What is known of Sortland, a row at a time.</summary>
internal static class SortlandFacts
{
    public static readonly IReadOnlyDictionary<string, string> Rows = new Dictionary<string, string>
    {
        ["The shared log opens at level"] = "1",
        ["Whose consent"] = "EveryoneOrOneWithReason",
        ["Deadlines"] = "14, 28, 14, 42, 5, 12",
        ["Usual holders"] = "kontaktlærer, pedagogisk leder, helsesykepleier; kontaktlærer, pedagogisk leder, helsesykepleier; the team",
        ["Areas of development"] = "12",
        ["Arenas of observation"] = "hjemme, barnehage, skole, fritid",
        ["Name of the model"] = "Laget rundt barnet – bedre tverrfaglig samhandling (BTS), BTS, BTI-handlingsveileder",
        ["Order of sharing"] = "Colleague or ContactTeacher, Leader, Family",
        ["Team of sharing"] = "",
        ["Consents alone from"] = "15",
        ["Word for the holder"] = "stafettpinneholder, stafettpinneholderen",
        ["Stafettlogg today"] = "BeingIntroduced: Stafettloggen er under innføring.",
        ["Quality system"] = "Compilo",
        ["County governor"] = "Statsforvalteren i Nordland",
        ["Performance audit"] = "",
        ["Individual plan"] = "Tjenestekontoret er koordinerende enhet (KE) og svarer på spørsmål om individuell plan og barnekoordinator.",
        ["Individual plan from"] = "",
        ["Coordinating unit"] = "Tjenestekontoret",
        ["User experience"] = "Brukerundersøkelser, Evaluering av tjenestene på personalmøter, Evaluering av tjenestene på foreldremøter",
        ["User experience at every meeting"] = "False",
        ["User experience evaluated at"] = "",
        ["User experience after"] = "",
        ["User experience summed up per"] = "",
        ["User experience, responsible"] = "",
        ["Agencies"] = "Oppvekst, Helse",
        ["Agreements"] =
            "Nordlandssykehuset HF, Tjenesteavtale 2, 2012-07-20; Nordlandssykehuset HF, Tjenesteavtale 6, 2012-07-20; Kommunene i "
            + "Vesterålen og Lødingen, Interkommunal PPT, BeingIntroduced",
        ["Initiatives"] = "",
        ["Resources"] = "",
        ["Urgent telephones"] = "112, 979 93 800, 116111, 116117",
        ["Reports go to"] = "Barnevernet i Vesterålen",
        ["Service: helsestasjon"] = "Helsestasjon, 76 10 92 30",
        ["Service: skolehelsetjeneste"] = "Skolehelsetjenesten, Numrene til helsesykepleierne på skolene står i en egen liste.",
        ["Service: helsestasjon-ungdom"] = "Helsestasjon for ungdom, 952 64 238",
        ["Service: barnevern"] = "Barnevernet i Vesterålen, 979 93 800",
        ["Service: familievern"] = "Familievernkontoret, 466 15 660",
        ["Service: ppd"] = "PPD Vesterålen, 76 11 32 20",
        ["Service: alarmtelefon"] = "Alarmtelefon for barn og unge, 116111",
        ["Service: slt"] = "SLT-koordinator, 451 71 747",
        ["Service: legekontor"] = "Legekontor, 76 10 90 00",
        ["Service: legevakt"] = "Legevakt, 116117",
        ["Service: konsultasjonsteam"] =
            "Konsultasjonsteam ved vold og seksuelle overgrep, 952 64 236, Du kan drøfte saken uten å si hvem den gjelder.",
        ["Service: psykisk-helse-og-rus"] = "Psykisk helse og rus, 952 64 357",
        ["Service: barnehage"] = "Barnehage",
        ["Service: skole"] = "Skole",
        ["Service: nav"] = "NAV",
        ["Service: logoped"] = "Logoped",
        ["Service: spesialpedagog"] = "Spesialpedagog",
        ["Service: barnepsykolog"] = "Barnepsykolog",
        ["Service: fysioterapeut"] = "Fysioterapeut",
        ["Service: tjenestekontoret"] = "Tjenestekontoret, Koordinerende enhet (KE).",
        ["Arena: forbus"] =
            "FORBUS | kommunalsjef oppvekst, kommunalsjef helse, leder NAV, folkehelsekoordinator, leder PPD, SLT-koordinator, "
            + "politi, ledende helsesykepleier, direktør Kulturfabrikken, leder barnevern | 2–3 ganger i året | System | Ser bare "
            + "samlede tall, aldri enkeltbarn.",
        ["Arena: laget-rundt-barnet"] =
            "Laget rundt barnet | ledere og ansatte i skole, ledere og ansatte i barnehage, ledere og ansatte i helse, ledere og "
            + "ansatte i PPD, ledere og ansatte i barnevern, ledere og ansatte i NAV | 2 ganger i året | System",
        ["Arena: arbeidsutvalg"] =
            "Arbeidsutvalg Laget rundt barnet | barnehage, skole, helse, barnevern, PPD, SLT, oppvekst | 4 ganger i året | System "
            + "| Kontrollerer og reviderer modellen.",
        ["Arena: konsultasjonsteam"] =
            "Konsultasjonsteam vold og overgrep | SLT, kommuneoverlege, psykisk helse, helsesykepleier (leder), kommunepsykolog | "
            + "jevnlig | Case 0 1 2 3 | anonymous | restricted",
        ["Arena: ledermoter"] = "Ledermøter | styrere, rektorer | hver måned | Service",
        ["Arena: ressursdager"] =
            "Ressursdager 1. trinn | PPD, skole, helsesykepleier, fysioterapeut | ved skolestart | Service | Planned | Foreslått.",
        ["Arena: overgangsmoter"] =
            "Overgangsmøter | barnehage, skole, PPD, helsesykepleier | 2 ganger i året | Case 1 2 3 | Forbereder overgangen mellom "
            + "barnehage og skole.",
        ["Arena: spesped-sosped-team"] = "Spes.ped./sos.ped.-team | skole, PPD | 2–4 ganger hvert halvår | Case 1 2",
        ["Arena: lavterskelteam"] =
            "Lavterskelteam | spesialpedagog, logoped, barnepsykolog, SLT, helsesykepleier, PPD, barnevern | ikke fastsatt | Case "
            + "1 | Fast del av nivå 1 i barnehagen.",
        ["Arena: ledergruppe"] = "Kommunedirektørens ledergruppe | hver uke | System",
        ["Arena: politirad"] = "Politirådet | System | Styrer SLT-arbeidet.",
        ["Arena: ungdomsrad"] = "Ungdomsrådet | System",
        ["Arena: idrettsrad"] = "Sortland idrettsråd | System",
    };
}

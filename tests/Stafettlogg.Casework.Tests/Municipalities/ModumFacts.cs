namespace Stafettlogg.Casework.Tests.Municipalities;

/// <summary>What is known of Modum, a row at a time.</summary>
internal static class ModumFacts
{
    public static readonly IReadOnlyDictionary<string, string> Rows = new Dictionary<string, string>
    {
        ["The shared log opens at level"] = "1",
        ["Whose consent"] = "EveryoneOrOneWithReason",
        ["Deadlines"] = "14, 28, 14, 42, 5, 12",
        ["Usual holders"] = "kontaktlærer, pedagogisk leder, helsesykepleier; kontaktlærer, pedagogisk leder, helsesykepleier; the team",
        ["Areas of development"] = "12",
        ["Arenas of observation"] = "hjemme, barnehage, skole, fritid",
        ["Name of the model"] = "Bedre tverrfaglig innsats (BTI), BTI, BTI-handlingsveileder, En oppvekst for livsmestring",
        ["Order of sharing"] = "AnonymousTeam or Leader, Family",
        ["Team of sharing"] = "Ressursteam",
        ["Consents alone from"] = "15",
        ["Word for the holder"] = "stafettpinneholder, stafettpinneholderen",
        ["Stafettlogg today"] = "InUse: Elektronisk stafettlogg er i bruk til dokumentasjon, framdrift og medvirkning.",
        ["Quality system"] = "",
        ["County governor"] = "",
        ["Performance audit"] = "",
        ["Individual plan"] = "Den som får to eller flere helsetjenester, har rett til individuell plan.",
        ["Individual plan from"] = "2",
        ["Coordinating unit"] = "",
        ["User experience"] = "Erfaringsskjema etter hvert ressursteam og nettverksmøte",
        ["User experience at every meeting"] = "False",
        ["User experience evaluated at"] = "",
        ["User experience after"] = "Ressursteam, Nettverksmøte",
        ["User experience summed up per"] = "etat, kommune",
        ["User experience, responsible"] = "Samarbeidsforum oppvekst",
        ["Agencies"] = "Undervisning, Kultur, Helse og sosial",
        ["Agreements"] = "BUP Ringerike; Familievernkontoret; Krisesenteret",
        ["Initiatives"] = "",
        ["Resources"] = "",
        ["Urgent telephones"] = "112, 116 111, 116 117",
        ["Reports go to"] = "Barnevern",
        ["Service: barnehage"] = "Barnehage",
        ["Service: skole"] = "Barne- og ungdomsskole",
        ["Service: familiens-hus"] = "Familiens hus",
        ["Service: ppt"] = "Pedagogisk-psykologisk tjeneste (PPT), part of familiens-hus",
        ["Service: barnevern"] = "Barnevern, part of familiens-hus",
        ["Service: jordmor"] = "Jordmor, part of familiens-hus",
        ["Service: helsestasjon"] = "Helsestasjon, part of familiens-hus",
        ["Service: skolehelsetjeneste"] = "Skolehelsetjeneste, part of familiens-hus",
        ["Service: forebyggende-familieteam"] = "Forebyggende familieteam, part of familiens-hus",
        ["Service: fysioterapi"] = "Fysioterapi, part of familiens-hus",
        ["Service: tun-funksjonshemmede"] = "Tun funksjonshemmede, part of familiens-hus",
        ["Service: kultur"] = "Kulturetaten",
        ["Service: bup"] = "BUP Ringerike",
        ["Service: familievern"] = "Familievernkontoret",
        ["Service: krisesenter"] = "Krisesenteret",
        ["Arena: ressursteam"] =
            "Ressursteam | barnehagen eller skolen, PPT, barnevern, helsestasjon eller skolehelsetjeneste | Case 0 1 | anonymous",
        ["Arena: nettverksmote"] =
            "Nettverksmøte | barnet etter alder og ønske, foresatte, stafettpinneholderen, tjenestene som har tiltak | Case 2 3",
        ["Arena: utvidet-nettverksmote"] =
            "Utvidet nettverksmøte | barnet etter alder og ønske, foresatte, stafettpinneholderen, alle tjenester rundt barnet | "
            + "Case 3",
        ["Arena: samarbeidsforum-oppvekst"] = "Samarbeidsforum oppvekst | System | Har ansvaret for å følge opp brukererfaringene.",
        ["Arena: brukerrad"] = "Brukerråd | System | Planned | Skal opprettes.",
    };
}

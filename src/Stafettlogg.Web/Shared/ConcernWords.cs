using Microsoft.Extensions.Localization;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Web.Shared;

/// <summary>A concern told in Norwegian: its level, what is due, people and services by name.</summary>
public sealed class ConcernWords(IStringLocalizer<ConcernWords> text)
{
    /// <summary>"Nivå 0 – Undring", or that it is closed.</summary>
    public string Level(MunicipalityPack pack, Stage stage) => stage.Level is { } number
        ? text["Level", pack.Level(number).Code, pack.Level(number).Label]
        : text[stage.ToString()];

    /// <summary>"Trinn 3 av 5: Gjennomfør".</summary>
    public string Step(LevelGuide level, LevelStep step) =>
        text["Step", level.PlaceOf(step), level.Steps.Count, level.Step(step).Label];

    /// <summary>"Undringen skal være avklart innen".</summary>
    public string Due(DueKind kind) => text[$"Due{kind}"];

    /// <summary>"Kari Lunde, kontaktlærer (deg)".</summary>
    public string Person(ConcernView view, PersonId person) =>
        person == view.Reader.Person ? text["You", WithTitle(view, person)] : WithTitle(view, person);

    /// <summary>"Hanne Vik, helsesykepleier"; a name alone for one who serves nowhere.</summary>
    public string WithTitle(ConcernView view, PersonId person) =>
        view.TitleOf(person) is { } title ? $"{view.NameOf(person)}, {title}" : view.NameOf(person);

    /// <summary>"Skolehelsetjeneste", or that the family reads.</summary>
    public string Service(MunicipalityPack pack, string key) =>
        key == Consents.FamilyReads ? text["FamilyReads"] : pack.FindService(key)?.Name ?? key;

    /// <summary>"Skole (andre enn Fjellglimt barneskole)".</summary>
    public string ServiceElsewhere(MunicipalityPack pack, string key, string unit) => text["Elsewhere", Service(pack, key), unit];

    /// <summary>"skolehelsetjenesten", or that the family reads: as it stands inside a sentence.</summary>
    public string ServiceInSentence(MunicipalityPack pack, string key) =>
        key == Consents.FamilyReads ? text["FamilyReads"] : pack.FindService(key)?.InSentence ?? key;

    /// <summary>"Kvalitetssikre oppfølgingen".</summary>
    public string Purpose(Purpose purpose) => text[$"Purpose{purpose}"];

    /// <summary>"De som følger opp, kan ikke nås".</summary>
    public string Emergency(EmergencyReason reason) => text[$"Emergency{reason}"];

    /// <summary>"Evalueringsmøte".</summary>
    public static string Arena(MunicipalityPack pack, string key) => pack.FindMeetingArena(key)?.Name ?? key;

    /// <summary>"Marte Testesen, foresatt"; a service by its name.</summary>
    public string Invitee(ConcernView view, Invitee who) => who.Person is not { } person
        ? Service(view.Pack, who.Service!)
        : view.TitleOf(person) is null && view.Concern.Guardians.Of(person) is not null ? text["Guardian", view.NameOf(person)] : WithTitle(view, person);

    /// <summary>The same, where one chooses: "Kari Lunde, kontaktlærer (deg)".</summary>
    public string InviteeToChoose(ConcernView view, Invitee who) =>
        who.Person == view.Reader.Person ? text["You", Invitee(view, who)] : Invitee(view, who);

    /// <summary>"Marte Testesen og Jonas Testesen".</summary>
    public string Listed(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : text["And", string.Join(", ", names.SkipLast(1)), names[^1]];

    /// <summary>"kontaktlærer, pedagogisk leder eller helsesykepleier".</summary>
    public string Either(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : text["Or", string.Join(", ", names.SkipLast(1)), names[^1]];

    /// <summary>"alle foresatte", or "Marte Testesen og Jonas Testesen".</summary>
    public string KeptFrom(ConcernView view, EntryWithheld kept) => kept.From is { } some ? Listed([.. some.Select(view.NameOf)]) : text["AllGuardians"];

    /// <summary>"Målene er nådd".</summary>
    public string Reason(ClosingReason reason) => text[$"Reason{reason}"];

    /// <summary>"Nye tiltak".</summary>
    public string Way(WayForward way) => text[$"Way{way}"];
}

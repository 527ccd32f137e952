using System.Text.Json;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Testing;

namespace Stafettlogg.Casework.Tests.Municipalities;

public sealed class ModumPackTests
{
    private static readonly MunicipalityPack Modum = MunicipalityPacks.Load(MunicipalityPacks.StandardFolder)[new("modum")];

    // Each row of the municipality's facts, as the pack tells it.
    private static readonly Dictionary<string, (string Fact, Func<MunicipalityPack, string> Told)> Rows = new()
    {
        ["Name of the model"] = ("Bedre tverrfaglig innsats (BTI) / En oppvekst for livsmestring", pack => $"{pack.Model.Name} / {pack.Model.Strategy}"),
        ["Order of sharing"] = ("AnonymousTeam or Leader, Family", pack => List(pack.Wonder.SharingOrder.Select(stage => string.Join(" or ", stage.AnyOf)))),
        ["Team of sharing"] = ("Ressursteam", pack => pack.FindMeetingArena(pack.Wonder.SharingOrder[0].Team!)!.Name),
        ["The shared log opens"] = ("1", pack => $"{pack.SharedLogOpensAtLevel}"),
        ["Consents alone from"] = ("15", pack => $"{pack.Ages.OwnConsentFrom}"),
        ["Whose consent"] = ("EveryoneOrOneWithReason", pack => $"{pack.ConsentUnderOwnAge}"),
        ["Level-0 decision"] = ("14", pack => $"{pack.Deadlines.WonderDecisionDays}"),
        ["Parents contacted"] = ("28", pack => $"{pack.Deadlines.GuardiansContactedDays}"),
        ["Invitation to level 2"] = ("14", pack => $"{pack.Deadlines.InvitationDays}"),
        ["Evaluation"] = ("42", pack => $"{pack.Deadlines.EvaluationDays}"),
        ["Baton answered"] = ("5", pack => $"{pack.Deadlines.BatonAnswerWorkingDays}"),
        ["Consent lasts"] = ("12", pack => $"{pack.Deadlines.ConsentMonths}"),
        ["Usual holder, level 1"] = ("kontaktlærer, pedagogisk leder, helsesykepleier", pack => List(pack.UsualHolders[0].Titles)),
        ["Usual holder, level 2"] = ("kontaktlærer, pedagogisk leder, helsesykepleier", pack => List(pack.UsualHolders[1].Titles)),
        ["Usual holder, level 3"] = ("the team", pack => pack.UsualHolders[2].DecidedByTeam ? "the team" : List(pack.UsualHolders[2].Titles)),
        ["Word for the holder"] = ("stafettpinneholder", pack => pack.Words.Holder),
        ["Stafettlogg today"] = ("InUse: Elektronisk stafettlogg er i bruk til dokumentasjon, framdrift og medvirkning.", pack => $"{pack.LogToday.Status}: {pack.LogToday.Text}"),
        ["Quality system"] = ("", pack => pack.QualitySystem?.Name ?? ""),
        ["County governor"] = ("", pack => pack.CountyGovernor ?? ""),
        ["Individual plan"] = ("2", pack => $"{pack.IndividualPlan.FromHealthServices}"),
        ["User experience, after"] = ("Ressursteam, Nettverksmøte", pack => List(pack.UserExperience.AfterMeetingArenas.Select(key => pack.FindMeetingArena(key)!.Name))),
        ["User experience, summed up"] = ("etat, kommune", pack => List(pack.UserExperience.SummedUpPer)),
        ["User experience, responsible"] = ("Samarbeidsforum oppvekst", pack => pack.FindMeetingArena(pack.UserExperience.ResponsibleMeetingArena!)!.Name),
        ["Kindergartens"] = ("Municipality, Private", pack => List(pack.FindService("barnehage")!.Owners)),
        ["Schools"] = ("Barne- og ungdomsskole", pack => pack.FindService("skole")!.Name),
        ["Familiens hus"] = (
            "ppt, barnevern, jordmor, helsestasjon, skolehelsetjeneste, forebyggende-familieteam, fysioterapi, tun-funksjonshemmede",
            pack => List(pack.Services.Where(service => service.PartOf == "familiens-hus").Select(service => service.Key))),
        ["Kulturetaten"] = ("Kulturetaten", pack => pack.FindService("kultur")!.Name),
        ["Agreements"] = ("BUP Ringerike, Familievernkontoret, Krisesenteret", pack => List(pack.Agreements.Select(agreement => agreement.With))),
        ["Etater"] = ("Undervisning, Kultur, Helse og sosial", pack => List(pack.Agencies.Select(agency => agency.Name))),
        ["Ressursteam"] = ("Case", pack => $"{pack.FindMeetingArena("ressursteam")!.Organisation}"),
        ["Nettverksmøte"] = ("Case, up to level 3", pack => UpTo(pack.FindMeetingArena("nettverksmote")!)),
        ["Utvidet nettverksmøte"] = ("Case, up to level 3", pack => UpTo(pack.FindMeetingArena("utvidet-nettverksmote")!)),
        ["Samarbeidsforum oppvekst"] = ("System", pack => $"{pack.FindMeetingArena("samarbeidsforum-oppvekst")!.Organisation}"),
        ["Brukerråd"] = ("System, Planned", pack => $"{pack.FindMeetingArena("brukerrad")!.Organisation}, {pack.FindMeetingArena("brukerrad")!.Status}"),
        ["Arenas of observation"] = ("hjemme, barnehage, skole, fritid", pack => List(pack.ObservationArenas.Select(arena => arena.Key))),
        ["Areas of development"] = ("12", pack => $"{pack.DevelopmentAreas.Count}"),
        ["Duty to report"] = ("112, 116 111", pack => List(pack.DutyToReport.Telephones.Select(telephone => telephone.Number))),
    };

    public static TheoryData<string> RowNames => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(RowNames))]
    public void Load_Modum_TellsTheFactOfTheRow(string row) => Assert.Equal(Rows[row].Fact, Rows[row].Told(Modum));

    // What no page states must be marked, so that the municipality sees what it has to decide.
    [Theory]
    [InlineData("/wonder")]
    [InlineData("/sharedLogOpensAtLevel")]
    [InlineData("/ages")]
    [InlineData("/consentUnderOwnAge")]
    [InlineData("/deadlines")]
    [InlineData("/usualHolders")]
    [InlineData("/developmentAreas")]
    [InlineData("/levels")]
    public void Load_RowThatNoPageStates_IsMarkedAsOurOwnDefault(string row) => Assert.Contains(row, Modum.OwnDefaults);

    [Theory]
    [InlineData("/model")]
    [InlineData("/words")]
    [InlineData("/agencies")]
    [InlineData("/agreements")]
    [InlineData("/individualPlan")]
    [InlineData("/userExperience")]
    [InlineData("/logToday")]
    public void Load_RowThatThePagesState_IsNotMarkedAsOurs(string row) =>
        Assert.DoesNotContain(Modum.OwnDefaults, pointer => pointer.StartsWith(row, StringComparison.Ordinal));

    [Fact]
    public void Load_EveryLevel_HasATextForEveryStep()
    {
        var steps = Modum.Levels.SelectMany(level => LevelSteps.OfLevel(level.Number).Select(step => Modum.Level(level.Number).Step(step)));

        Assert.Equal(["Undring", "Innsats i egen tjeneste", "Samarbeid mellom to tjenester", "Samordnet innsats fra flere tjenester"], Modum.Levels.Select(level => level.Label));
        Assert.All(steps, step => Assert.All(step.Text.Append(step.Brief), sentence => Assert.Matches("[.?]$", sentence)));
    }

    // Where a number is not known it is left out: an invented one would be rung in an emergency.
    [Fact]
    public void Load_TelephonesNoPageGives_AreLeftOut() => Assert.All(Modum.Services, service => Assert.Null(service.Telephone));

    [Fact]
    public void Load_EveryoneEmployedInTheDemo_ServesInAServiceOfThePack()
    {
        using var people = JsonDocument.Parse(File.ReadAllBytes(Repository.PathTo("src", "Stafettlogg.DemoIdentity", "demo-people.json")));
        var services = people.RootElement.EnumerateArray()
            .Where(person => person.GetProperty("municipality").ValueEquals("modum") && person.TryGetProperty("service", out _))
            .Select(person => person.GetProperty("service").GetString()!)
            .ToList();

        Assert.NotEmpty(services);
        Assert.All(services, service => Assert.NotNull(Modum.FindService(service)));
    }

    [Fact]
    public void Load_AMunicipalityNotServedHere_IsNotFound()
    {
        var packs = MunicipalityPacks.Load(MunicipalityPacks.StandardFolder);

        Assert.Null(packs.Find(new MunicipalityId("oslo")));
        Assert.Throws<KeyNotFoundException>(() => packs[new("oslo")]);
    }

    private static string UpTo(MeetingArena arena) => $"{arena.Organisation}, up to level {arena.ConcernLevels.Max()}";

    private static string List<T>(IEnumerable<T> items) => string.Join(", ", items);
}

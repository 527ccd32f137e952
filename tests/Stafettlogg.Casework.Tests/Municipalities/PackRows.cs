using System.Globalization;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Casework.Tests.Municipalities;

/// <summary>How a pack tells each row of the municipalities' facts, the same for all four: a fact that is taken out of a pack is told otherwise.</summary>
internal static class PackRows
{
    private static readonly Dictionary<string, Func<MunicipalityPack, string>> Told = new()
    {
        ["Name of the model"] = pack => List(new[] { pack.Model.Name, pack.Model.ShortName, pack.Model.GuideName, pack.Model.Strategy }.OfType<string>()),
        ["Order of sharing"] = pack => List(pack.Wonder.SharingOrder.Select(stage => string.Join(" or ", stage.AnyOf))),
        ["Team of sharing"] = pack => pack.Wonder.SharingOrder[0].Team is { } team ? Arena(pack, team).Name : "",
        ["The shared log opens at level"] = pack => $"{pack.SharedLogOpensAtLevel}",
        ["Consents alone from"] = pack => $"{pack.Ages.OwnConsentFrom}",
        ["Whose consent"] = pack => $"{pack.ConsentUnderOwnAge}",
        ["Deadlines"] = pack => Deadlines(pack.Deadlines),
        ["Usual holders"] = pack => string.Join("; ", pack.UsualHolders.Select(one => one.DecidedByTeam ? "the team" : List(one.Titles))),
        ["Word for the holder"] = pack => List([pack.Words.Holder, pack.Words.TheHolder]),
        ["Stafettlogg today"] = pack => $"{pack.LogToday.Status}: {pack.LogToday.Text}",
        ["Quality system"] = pack => pack.QualitySystem?.Name ?? "",
        ["County governor"] = pack => pack.CountyGovernor ?? "",
        ["Performance audit"] = pack => pack.PerformanceAudit ?? "",
        ["Individual plan"] = pack => pack.IndividualPlan.Text,
        ["Individual plan from"] = pack => $"{pack.IndividualPlan.FromHealthServices}",
        ["Coordinating unit"] = pack => pack.IndividualPlan.CoordinatingUnit ?? "",
        ["User experience"] = pack => List(pack.UserExperience.Sources.Select(source => source.HowOften is { } often ? $"{source.Name} {often}" : source.Name)),
        ["User experience at every meeting"] = pack => $"{pack.UserExperience.OnEveryMeeting}",
        ["User experience evaluated at"] = pack => List(pack.UserExperience.EvaluatedAt),
        ["User experience after"] = pack => List(pack.UserExperience.AfterMeetingArenas.Select(key => Arena(pack, key).Name)),
        ["User experience summed up per"] = pack => List(pack.UserExperience.SummedUpPer),
        ["User experience, responsible"] = pack => pack.UserExperience.ResponsibleMeetingArena is { } key ? Arena(pack, key).Name : "",
        ["Agencies"] = pack => List(pack.Agencies.Select(agency => agency.Name)),
        ["Agreements"] = pack => string.Join("; ", pack.Agreements.Select(Agreement)),
        ["Initiatives"] = pack => string.Join(" | ", pack.Initiatives.Select(one => $"{one.Name} ({List(one.Services)}): {one.About}")),
        ["Resources"] = pack => List(pack.Resources.Select(one => one.Name)),
        ["Urgent telephones"] = pack => List(pack.DutyToReport.Telephones.Select(one => one.Number)),
        ["Reports go to"] = pack => pack.FindService(pack.DutyToReport.ReportsGoToService)!.Name,
        ["Areas of development"] = pack => $"{pack.DevelopmentAreas.Count}",
        ["Arenas of observation"] = pack => List(pack.ObservationArenas.Select(arena => arena.Key)),
    };

    public const string OfService = "Service: ";

    public const string OfArena = "Arena: ";

    /// <summary>The rows that every municipality has.</summary>
    public static IReadOnlyCollection<string> OfEveryone => Told.Keys;

    /// <summary>The row as the pack tells it; "not there" when a service or meeting is missing.</summary>
    public static string Of(MunicipalityPack pack, string row) =>
        row.StartsWith(OfService, StringComparison.Ordinal) ? Service(pack, row[OfService.Length..])
        : row.StartsWith(OfArena, StringComparison.Ordinal) ? Meeting(pack, row[OfArena.Length..])
        : Told[row](pack);

    private static string Service(MunicipalityPack pack, string key) => pack.FindService(key) is not { } service
        ? "not there"
        : string.Join(", ", new[] { service.Name, service.Telephone, service.PartOf is { } part ? $"part of {part}" : null, service.Note }.OfType<string>());

    private static string Meeting(MunicipalityPack pack, string key) => pack.FindMeetingArena(key) is not { } arena
        ? "not there"
        : string.Join(" | ", Parts(arena));

    private static IEnumerable<string> Parts(MeetingArena arena)
    {
        yield return arena.Name;
        if (arena.Participants.Count > 0) yield return List(arena.Participants);
        if (arena.HowOften is { } often) yield return often;
        yield return $"{arena.Organisation}{string.Concat(arena.ConcernLevels.Select(level => $" {level}"))}";
        if (arena.Anonymous) yield return "anonymous";
        if (arena.Restricted) yield return "restricted";
        if (arena.Status != Adoption.InUse) yield return $"{arena.Status}";
        if (arena.Note is { } note) yield return note;
    }

    private static string Agreement(Agreement agreement) => string.Join(", ",
        new[] { agreement.With, agreement.About, agreement.SignedOn?.ToString("O", CultureInfo.InvariantCulture), agreement.Status == Adoption.InUse ? null : $"{agreement.Status}" }.OfType<string>());

    private static string Deadlines(Deadlines all) =>
        List([all.WonderDecisionDays, all.GuardiansContactedDays, all.InvitationDays, all.EvaluationDays, all.BatonAnswerWorkingDays, all.ConsentMonths]);

    private static MeetingArena Arena(MunicipalityPack pack, string key) => pack.FindMeetingArena(key)!;

    private static string List<T>(IEnumerable<T> items) => string.Join(", ", items);
}

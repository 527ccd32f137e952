using System.Text.Json.Nodes;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Casework.Municipalities;

/// <summary>What no single value can tell: that a pack's parts fit each other.</summary>
internal sealed class PackSense(MunicipalityPack pack, PackFaults faults)
{
    private const int OfAge = 18;

    public static void Check(MunicipalityPack pack, JsonNode json, string fileName, PackFaults faults)
    {
        var sense = new PackSense(pack, faults);
        sense.Id(fileName);
        sense.Levels();
        sense.Sharing();
        sense.Ages();
        sense.Consent();
        sense.Holders();
        sense.Meetings();
        sense.Duties();
        PackKeys.Check(pack, faults);
        PackPointers.Check(pack.OwnDefaults, json, faults);
    }

    private void Id(string fileName)
    {
        if (pack.Id.Value != fileName) faults.Add("$.id", $"the file's own name, \"{fileName}\"", $"\"{pack.Id}\"");
    }

    private void Levels()
    {
        Same("$.levels", "the levels", [0, 1, 2, 3], pack.Levels.Select(level => level.Number));
        Once("$.levels[{0}].code", pack.Levels.Select(level => level.Code));
        foreach (var (i, level) in pack.Levels.Index())
            Same($"$.levels[{i}].steps", "the steps", LevelSteps.OfLevel(level.Number).Select(PackValue.Word), level.Steps.Select(step => PackValue.Word(step.Key)));
    }

    private void Sharing()
    {
        var parties = pack.Wonder.SharingOrder.SelectMany(stage => stage.AnyOf).ToList();
        if (parties.Count != parties.Distinct().Count())
            faults.Add("$.wonder.sharingOrder", "each party once", List(parties.Select(PackValue.Word)));
        if (!parties.Contains(SharingParty.Family))
            faults.Add("$.wonder.sharingOrder", "family among the parties", List(parties.Select(PackValue.Word)));
        foreach (var (i, stage) in pack.Wonder.SharingOrder.Index()) Team($"$.wonder.sharingOrder[{i}].team", stage);
        Once("$.wonder.handedOnToTitles[{0}]", pack.Wonder.HandedOnToTitles);
    }

    private void Team(string path, SharingStage stage)
    {
        var hasTeam = stage.AnyOf.Contains(SharingParty.AnonymousTeam);
        if (hasTeam && stage.Team is null) faults.Add(path, "the key of a meeting arena, as anonymous-team is among the parties", "null");
        if (!hasTeam && stage.Team is not null) faults.Add(path, "null, as anonymous-team is not among the parties", $"\"{stage.Team}\"");
    }

    private void Ages()
    {
        int[] ages = [pack.Ages.HeardFrom, pack.Ages.GreatWeightFrom, pack.Ages.OwnConsentFrom, pack.Ages.ServedTo];
        if (!ages.SequenceEqual(ages.Order()))
            faults.Add("$.ages", "heardFrom, greatWeightFrom, ownConsentFrom, servedTo in rising order", List(ages));
        if (pack.Ages.OwnConsentFrom > OfAge)
            faults.Add("$.ages.ownConsentFrom", $"at most {OfAge}, when nobody else consents any more", $"{pack.Ages.OwnConsentFrom}");
    }

    private void Consent()
    {
        if (pack.Consent.Texts is [{ Language: not "nb" }, ..]) faults.Add("$.consent.texts[0].language", "\"nb\", as the first", $"\"{pack.Consent.Texts[0].Language}\"");
        Once("$.consent.texts[{0}].language", pack.Consent.Texts.Select(text => text.Language));
        Once("$.consent.purposes[{0}].key", pack.Consent.Purposes.Select(purpose => purpose.Key));
    }

    private void Holders()
    {
        Same("$.usualHolders", "the levels", [1, 2, 3], pack.UsualHolders.Select(holders => holders.Level));
        foreach (var (i, holders) in pack.UsualHolders.Index())
        {
            if (holders.Titles.Count == 0 && !holders.DecidedByTeam)
                faults.Add($"$.usualHolders[{i}].titles", "at least one title, as the team does not decide", "an empty list");
            Once($"$.usualHolders[{i}].titles[{{0}}]", holders.Titles);
        }
    }

    private void Meetings()
    {
        foreach (var (i, arena) in pack.MeetingArenas.Index())
        {
            var ofCase = arena.Organisation == OrganisationLevel.Case;
            var levels = arena.ConcernLevels;
            var rising = levels.SequenceEqual(levels.Distinct().Order()) && levels.All(level => level is >= 0 and <= 3);
            if (ofCase && (levels.Count == 0 || !rising))
                faults.Add($"$.meetingArenas[{i}].concernLevels", "levels from 0 to 3 in rising order", List(levels));
            if (!ofCase && levels.Count > 0)
                faults.Add($"$.meetingArenas[{i}].concernLevels", $"an empty list, as a meeting at {PackValue.Word(arena.Organisation)} level hears of no single child", List(levels));
        }
    }

    private void Duties()
    {
        var general = pack.DutyToReport.InLaw.Count(duty => duty.Services.Count == 0);
        if (general != 1)
            faults.Add("$.dutyToReport.inLaw", "one that names no service, for everybody else", $"{general}");
        foreach (var (i, duty) in pack.DutyToReport.Beside.Index().Where(it => it.Item.Services.Count == 0))
            faults.Add($"$.dutyToReport.beside[{i}].services", "the service whose duty it is", "an empty list");
    }

    private void Once(string path, IEnumerable<string> words) => faults.AddRepeated(path, "something said only once", words);

    private void Same<T>(string path, string what, IEnumerable<T> expected, IEnumerable<T> found)
    {
        if (!expected.SequenceEqual(found)) faults.Add(path, $"{what} {List(expected)} in this order", List(found));
    }

    private static string List<T>(IEnumerable<T> items) => string.Join(", ", items) is { Length: > 0 } list ? list : "an empty list";
}

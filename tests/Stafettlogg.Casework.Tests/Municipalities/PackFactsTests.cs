using System.Text.Json;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Testing;

namespace Stafettlogg.Casework.Tests.Municipalities;

/// <summary>From the facts to the packs, a row at a time, for every municipality that the program carries out of the box.</summary>
public sealed class PackFactsTests
{
    private static readonly MunicipalityPacks Packs = MunicipalityPacks.Load(MunicipalityPacks.StandardFolder);

    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> Facts = new()
    {
        ["modum"] = ModumFacts.Rows,
        ["nordre-land"] = NordreLandFacts.Rows,
        ["sortland"] = SortlandFacts.Rows,
        ["strand"] = StrandFacts.Rows,
    };

    public static TheoryData<string, string> EveryRow => [.. Facts.SelectMany(facts => facts.Value.Keys.Select(row => (facts.Key, row)))];

    public static TheoryData<string> Everyone => [.. Facts.Keys];

    [Fact]
    public void Load_TheProgramsOwnPacks_AreThoseOfTheFourMunicipalities() => Assert.Equal(Facts.Keys.Order(StringComparer.Ordinal), Packs.All.Select(pack => pack.Id.Value));

    [Theory]
    [MemberData(nameof(EveryRow))]
    public void Load_RowOfTheFacts_IsToldByThePack(string municipality, string row) =>
        Assert.Equal(Facts[municipality][row], PackRows.Of(Pack(municipality), row));

    [Theory]
    [MemberData(nameof(Everyone))]
    public void Facts_OfAMunicipality_HaveEveryRow(string municipality) => Assert.Empty(PackRows.OfEveryone.Except(Facts[municipality].Keys));

    // What stands in a pack and in no row is our own, and says so.
    [Theory]
    [MemberData(nameof(Everyone))]
    public void Load_ServiceOrMeetingThatNoPageNames_IsMarkedAsOurOwnDefault(string municipality)
    {
        var pack = Pack(municipality);
        var ours = pack.Services.Index().Where(one => !Facts[municipality].ContainsKey(PackRows.OfService + one.Item.Key)).Select(one => $"/services/{one.Index}")
            .Concat(pack.MeetingArenas.Index().Where(one => !Facts[municipality].ContainsKey(PackRows.OfArena + one.Item.Key)).Select(one => $"/meetingArenas/{one.Index}"));

        Assert.Empty(ours.Except(pack.OwnDefaults));
    }

    // What no page states must be marked, so that the municipality sees what it has to decide.
    [Theory]
    [MemberData(nameof(Everyone))]
    public void Load_RowThatNoPageStates_IsMarkedAsOurOwnDefault(string municipality) =>
        Assert.Superset(
            new HashSet<string> { "/wonder", "/sharedLogOpensAtLevel", "/ages", "/consentUnderOwnAge", "/deadlines", "/usualHolders", "/developmentAreas", "/levels", "/dutyToReport", "/privacy" },
            Pack(municipality).OwnDefaults.ToHashSet());

    [Theory]
    [MemberData(nameof(Everyone))]
    public void Load_RowThatThePagesState_IsNotMarkedAsOurs(string municipality) =>
        Assert.DoesNotContain(Pack(municipality).OwnDefaults, pointer => pointer is "/model" or "/model/name" or "/individualPlan" or "/userExperience" or "/logToday" or "/services" or "/meetingArenas");

    [Theory]
    [MemberData(nameof(Everyone))]
    public void Load_EveryLevel_HasATextForEveryStep(string municipality)
    {
        var steps = Pack(municipality).Levels.SelectMany(level => LevelSteps.OfLevel(level.Number).Select(step => Pack(municipality).Level(level.Number).Step(step)));

        Assert.All(steps, step => Assert.All(step.Text.Append(step.Brief), sentence => Assert.Matches("[.?]$", sentence)));
    }

    // A number that is not known is left out: an invented one would be rung in an emergency.
    [Theory]
    [MemberData(nameof(Everyone))]
    public void Load_TelephoneThatNoPageGives_IsLeftOut(string municipality) => Assert.All(
        Pack(municipality).Services.Where(service => service.Telephone is not null),
        service => Assert.Contains(service.Telephone!, Facts[municipality][PackRows.OfService + service.Key], StringComparison.Ordinal));

    [Fact]
    public void Load_StepTexts_AreEachMunicipalitysOwn()
    {
        var all = Packs.All.SelectMany(pack => pack.Levels.SelectMany(level => level.Steps.SelectMany(step => step.Text).Append(level.Purpose)).Distinct().Select(sentence => sentence)).ToList();
        var shared = all.GroupBy(sentence => sentence).Where(same => same.Count() > 1).Select(same => same.Key).ToList();

        Assert.True(shared.Count < all.Count / 20, $"{shared.Count} of {all.Count}: {string.Join(Environment.NewLine, shared)}");
    }

    [Theory]
    [InlineData("modum", "stafettholder")]
    [InlineData("nordre-land", "stafettpinneholder")]
    [InlineData("sortland", "stafettholder")]
    [InlineData("strand", "stafettholder")]
    public void Load_AnothersWordForTheHolder_StandsNowhere(string municipality, string word) =>
        Assert.DoesNotContain(word, File.ReadAllText(Path.Combine(MunicipalityPacks.StandardFolder, $"{municipality}.json")), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [MemberData(nameof(Everyone))]
    public void Load_EveryoneEmployedInTheDemo_ServesInAServiceOfThePack(string municipality)
    {
        using var people = JsonDocument.Parse(File.ReadAllBytes(Repository.PathTo("src", "Stafettlogg.DemoIdentity", "demo-people.json")));
        var services = people.RootElement.EnumerateArray()
            .Where(person => person.TryGetProperty("service", out _) && Serves(person, municipality))
            .Select(person => person.GetProperty("service").GetString()!)
            .ToList();

        Assert.NotEmpty(services);
        Assert.All(services, service => Assert.NotNull(Pack(municipality).FindService(service)));
    }

    [Fact]
    public void Load_AMunicipalityNotServedHere_IsNotFound()
    {
        Assert.Null(Packs.Find(new MunicipalityId("oslo")));
        Assert.Throws<KeyNotFoundException>(() => Packs[new("oslo")]);
    }

    private static bool Serves(JsonElement person, string municipality) =>
        person.GetProperty("municipality").ValueEquals(municipality)
        || (person.TryGetProperty("alsoServes", out var also) && also.EnumerateArray().Any(one => one.ValueEquals(municipality)));

    private static MunicipalityPack Pack(string municipality) => Packs[new(municipality)];
}

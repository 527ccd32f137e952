using System.Text.Json;
using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Testing.Programs;

/// <summary>The demo people as the register's import takes them: invented, with synthetic birth numbers.</summary>
public static class DemoPeople
{
    private static readonly Lazy<IReadOnlyList<NewPerson>> All = new(Read);

    /// <summary>Everybody, in the order of the file.</summary>
    public static IReadOnlyList<NewPerson> Everybody => All.Value;

    /// <summary>One of them, by key such as "kari-lunde".</summary>
    public static NewPerson Find(string key) => Everybody.Single(person => person.Key == key);

    private static List<NewPerson> Read()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("src", "Stafettlogg.DemoIdentity", "demo-people.json")));
        var rows = file.RootElement.EnumerateArray().ToList();
        var responsible = rows.Where(row => row.TryGetProperty("parentalResponsibility", out var has) && has.GetBoolean()).Select(Key).ToHashSet();
        return rows.ConvertAll(row => PersonOf(row, responsible));
    }

    private static NewPerson PersonOf(JsonElement row, HashSet<string> responsible) => new()
    {
        Key = Key(row),
        Name = Text(row, "name")!,
        NationalId = NationalId.TryParse(Text(row, "fnr"), NationalIdSeries.Synthetic, out var number) ? number : throw new InvalidDataException(Key(row)),
        Born = DateOnly.ParseExact(Text(row, "born")!, "O"),
        AddressProtection = Text(row, "addressProtection") switch
        {
            null => AddressProtection.None,
            "confidential" => AddressProtection.Confidential,
            _ => AddressProtection.StrictlyConfidential,
        },
        Posts = Text(row, "kind") == "employee" ? [PostOf(row)] : [],
        BelongsTo = Text(row, "kind") == "child" ? UnitOf(row) : null,
        Guardians = [.. Texts(row, "guardians").Select(key => (key, (bool?)responsible.Contains(key)))],
    };

    private static NewPost PostOf(JsonElement row) =>
        new(UnitOf(row), new(Text(row, "municipality")!), Text(row, "service")!, Text(row, "title")!, [.. Texts(row, "roles")]);

    private static NewUnit UnitOf(JsonElement row) =>
        new(new(Text(row, "municipality")!), Text(row, "unit")!, Text(row, "unitOwner") ?? "kommune");

    private static string Key(JsonElement row) => Text(row, "id")!;

    private static string? Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static IEnumerable<string> Texts(JsonElement row, string name) =>
        row.TryGetProperty(name, out var values) ? values.EnumerateArray().Select(value => value.GetString()!) : [];
}

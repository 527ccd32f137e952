using System.Text.Json;
using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.SignIn;

/// <summary>The invented people, taken into the registers once; the same file that the demo's provider lists.</summary>
public sealed class DemoPeople(PeopleImport import, People people)
{
    private const string Employee = "employee";
    private const string MunicipalOwner = "kommune";

    private static string File => Path.Combine(AppContext.BaseDirectory, "demo-identity", "demo-people.json");

    public async Task<int> ImportAsync(CancellationToken cancel)
    {
        var everybody = await ReadAsync(cancel);
        var responsibility = everybody.ToDictionary(person => person.Id, person => person.ParentalResponsibility);
        return await import.RunAsync(everybody.ConvertAll(person => ToNew(person, responsibility)), cancel);
    }

    /// <summary>The first employee of the municipality in the file; null when there is none, or nobody was imported.</summary>
    public async Task<PersonId?> FirstEmployeeAsync(MunicipalityId municipality, CancellationToken cancel)
    {
        var first = (await ReadAsync(cancel)).FirstOrDefault(person => person.Kind == Employee && person.Municipality == municipality.Value);
        return first is null ? null : await people.FindAsync(NumberOf(first), cancel);
    }

    private static async Task<List<DemoPerson>> ReadAsync(CancellationToken cancel)
    {
        await using var file = System.IO.File.OpenRead(File);
        return (await JsonSerializer.DeserializeAsync<List<DemoPerson>>(file, JsonSerializerOptions.Web, cancel))!;
    }

    private static NationalId NumberOf(DemoPerson person) => NationalId.TryParse(person.Fnr, NationalIdSeries.Synthetic, out var number)
        ? number
        : throw new JsonException($"The birth number of {person.Id} is none.");

    private static NewPerson ToNew(DemoPerson person, Dictionary<string, bool?> responsibility)
    {
        var municipality = new MunicipalityId(person.Municipality);
        var unit = person.Unit is null ? null : new NewUnit(municipality, person.Unit, person.UnitOwner ?? MunicipalOwner);
        return new NewPerson
        {
            Key = person.Id,
            Name = person.Name,
            NationalId = NumberOf(person),
            Born = person.Born,
            AddressProtection = person.AddressProtection switch
            {
                null => AddressProtection.None,
                "confidential" => AddressProtection.Confidential,
                _ => AddressProtection.StrictlyConfidential, // what is not known is kept closest
            },
            Posts = person.Kind == Employee
                ? [.. (person.AlsoServes ?? []).Prepend(person.Municipality).Select(serves =>
                    new NewPost(unit!, new MunicipalityId(serves), person.Service!, person.Title!, person.Roles ?? []))]
                : [],
            BelongsTo = person.Kind == "child" ? unit : null,
            Guardians = [.. (person.Guardians ?? []).Select(guardian => (guardian, responsibility[guardian]))],
        };
    }

    private sealed record DemoPerson(
        string Id, string Name, string Fnr, DateOnly Born, string Municipality, string Kind, string? Unit, string? UnitOwner,
        string? Service, string? Title, IReadOnlyList<string>? Roles, IReadOnlyList<string>? AlsoServes, IReadOnlyList<string>? Guardians, bool? ParentalResponsibility,
        string? AddressProtection);
}

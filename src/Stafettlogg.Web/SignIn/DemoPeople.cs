using System.Text.Json;
using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.SignIn;

/// <summary>The invented people, taken into the registers once; the same file that the demo's provider lists.</summary>
public sealed class DemoPeople(PeopleImport import)
{
    private const string MunicipalOwner = "kommune";

    private static string File => Path.Combine(AppContext.BaseDirectory, "demo-identity", "demo-people.json");

    public Task<int> ImportAsync(CancellationToken cancel)
    {
        var people = JsonSerializer.Deserialize<List<DemoPerson>>(System.IO.File.ReadAllBytes(File), JsonSerializerOptions.Web)!;
        var responsibility = people.ToDictionary(person => person.Id, person => person.ParentalResponsibility);
        return import.RunAsync(people.ConvertAll(person => ToNew(person, responsibility)), cancel);
    }

    private static NewPerson ToNew(DemoPerson person, Dictionary<string, bool?> responsibility)
    {
        if (!NationalId.TryParse(person.Fnr, NationalIdSeries.Synthetic, out var nationalId)) throw new JsonException($"The birth number of {person.Id} is none.");
        var municipality = new MunicipalityId(person.Municipality);
        var unit = person.Unit is null ? null : new NewUnit(municipality, person.Unit, person.UnitOwner ?? MunicipalOwner);
        return new NewPerson
        {
            Key = person.Id,
            Name = person.Name,
            NationalId = nationalId,
            Born = person.Born,
            Posts = person.Kind == "employee"
                ? [.. (person.AlsoServes ?? []).Prepend(person.Municipality).Select(serves =>
                    new NewPost(unit!, new MunicipalityId(serves), person.Service!, person.Title!, person.Roles ?? []))]
                : [],
            BelongsTo = person.Kind == "child" ? unit : null,
            Guardians = [.. (person.Guardians ?? []).Select(guardian => (guardian, responsibility[guardian]))],
        };
    }

    private sealed record DemoPerson(
        string Id, string Name, string Fnr, DateOnly Born, string Municipality, string Kind, string? Unit, string? UnitOwner,
        string? Service, string? Title, IReadOnlyList<string>? Roles, IReadOnlyList<string>? AlsoServes, IReadOnlyList<string>? Guardians, bool? ParentalResponsibility);
}

using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Access;

/// <summary>Where somebody serves, as the pages of a case name it. Randi Hol serves Sortland and Nordre Land, here from a unit in each.</summary>
public sealed class ServingTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Serving_OfOneWithAPostInEachOfTwoMunicipalities_IsThePostOfTheCase(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var randi = await InTwoMunicipalitiesAsync(program);

        Assert.Equal(("logoped", "Helse og omsorg"), await ShownAsync(program, randi, "nordre-land"));
        Assert.Equal(("PP-rådgiver", "PPD Vesterålen"), await ShownAsync(program, randi, "sortland"));
        Assert.Equal(("logoped", "Helse og omsorg"), await ShownAsync(program, randi, "nordre-land"));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Serving_OfOneWhoServesElsewhereAlone_IsThePostTheyHaveHadLongest(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var randi = await InTwoMunicipalitiesAsync(program);

        foreach (var (longest, other) in new[] { ("sortland", "nordre-land"), ("nordre-land", "sortland") })
        {
            await SinceAsync(program, randi, longest, 2, "fagleder");
            await SinceAsync(program, randi, other, 1, "PP-rådgiver");

            Assert.Equal("fagleder", (await ShownAsync(program, randi, "modum")).Title);
        }
    }

    private static async Task<PersonId> InTwoMunicipalitiesAsync(CaseworkHost program)
    {
        var randi = await program.PersonAsync("randi-hol");
        await program.Tables.RunAsync("""DELETE FROM "Employment" WHERE "PersonId" = @p0 AND "MunicipalityId" <> 'sortland'""", program.Tables.Id(randi.Value));
        Assert.Equal(1, await program.Tables.RunAsync(
            """
            INSERT INTO "Employment" ("PersonId", "UnitId", "MunicipalityId", "Service", "Title", "Roles", "From", "To")
            SELECT mine."PersonId", unit."UnitId", 'nordre-land', mine."Service", 'logoped', mine."Roles", mine."From", mine."To"
            FROM "Employment" mine, "Unit" unit WHERE mine."PersonId" = @p0 AND unit."Name" = 'Helse og omsorg'
            """,
            program.Tables.Id(randi.Value)));
        return randi;
    }

    private static async Task<(string Title, string Unit)> ShownAsync(CaseworkHost program, PersonId person, string municipality)
    {
        await program.Get<ActorDirectory>().ActorAsync(person, ActorRole.Employee, default); // as the request does that comes before the page
        var card = (await program.Get<ActorDirectory>().ServingAsync([person], new(municipality), default))[person];
        return (card.Title, card.UnitName);
    }

    private static Task<int> SinceAsync(CaseworkHost program, PersonId person, string municipality, int years, string title)
    {
        var from = Oslo.Day(program.Clock.GetUtcNow()).AddYears(-years);
        return program.Tables.RunAsync(
            """UPDATE "Employment" SET "From" = @p2, "Title" = @p3 WHERE "PersonId" = @p0 AND "MunicipalityId" = @p1""",
            program.Tables.Id(person.Value), municipality, program.Tables.AreSqlite ? $"{from:O}" : from, title);
    }
}

using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Meetings;
using Stafettlogg.Casework.Store;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Meetings;

/// <summary>A unit may serve several municipalities, and a leader leads it for one of them.</summary>
public sealed class DiscussionsOfTwoMunicipalitiesTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Discussion_SharedInAUnitOfTwoMunicipalities_IsForThoseWhoLeadItForItsOwn(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (randi, unit) = (await program.AsAsync("randi-hol"), (await program.AsAsync("randi-hol")).Actor.Posts.First(post => post.Municipality.Value == "sortland").Unit);
        var asked = await program.InScopeAsync((Discussions all) => all.AskAsync(new(randi.NewDeed(), new("sortland"), "lavterskelteam", "Et barn sitter alene. Hva kan vi prøve?", Sure: false), randi.Actor, default));
        await program.InScopeAsync(async (Discussions all) =>
        {
            await all.ShareAsync(asked, randi.NewDeed(), unit, randi.Actor, default);
            return true;
        });
        await LeadsAsync(program, "silje-nes", "sortland");
        await LeadsAsync(program, "ida-rud", "nordre-land");
        var (own, other) = (await program.AsAsync("silje-nes"), await program.AsAsync("ida-rud"));

        Assert.Equal([asked], (await program.InScopeAsync((Discussions all) => all.MineAsync(own.Actor, default))).Select(one => one.Id));
        Assert.Empty(await program.InScopeAsync((Discussions all) => all.MineAsync(other.Actor, default)));
        Assert.Equal(asked, (await program.InScopeAsync((Discussions all) => all.ReadAsync(asked, own.Actor, default))).Id);
        await Assert.ThrowsAsync<NotThere>(() => program.InScopeAsync((Discussions all) => all.ReadAsync(asked, other.Actor, default)));
    }

    private static async Task LeadsAsync(CaseworkHost program, string person, string municipality) => Assert.Equal(1, await program.Tables.RunAsync(
        """
        INSERT INTO "Employment" ("PersonId", "UnitId", "MunicipalityId", "Service", "Title", "Roles", "From", "To")
        SELECT @p0, randi."UnitId", @p1, randi."Service", 'leder', 'employee unit-leader', randi."From", randi."To" FROM "Employment" randi
        WHERE randi."PersonId" = @p2 AND randi."MunicipalityId" = 'sortland'
        """,
        program.Tables.Id((await program.PersonAsync(person)).Value), municipality, program.Tables.Id((await program.PersonAsync("randi-hol")).Value)));
}

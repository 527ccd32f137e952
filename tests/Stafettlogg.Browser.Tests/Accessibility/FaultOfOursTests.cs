using Microsoft.Data.Sqlite;
using Stafettlogg.Browser.Tests.Running;

namespace Stafettlogg.Browser.Tests.Accessibility;

/// <summary>The page for when the fault is ours.</summary>
public sealed class FaultOfOursTests(School school)
{
    [Fact]
    public async Task Page_WhoseTableIsGone_SaysThatTheFaultIsOursAndServesEverybody()
    {
        await using var program = await BuiltProgram.StartAsync();
        await using var kari = await school.Chromium.DeskAsync(program);
        await kari.SignInAsync("Kari Lunde");
        await Desk.SeesAsync(kari.Heading("Mine saker"));
        await using (var database = new SqliteConnection($"Data Source={program.Database};Pooling=False"))
        {
            await database.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = database.CreateCommand();
            command.CommandText = "ALTER TABLE Concern RENAME TO Gone";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(500, await kari.OpenAsync("/saker"));

        await Desk.SeesAsync(kari.Heading("Noe gikk galt hos oss"));
        Assert.Empty(await Inspection.FaultsAsync(kari, "fault of ours"));
    }
}

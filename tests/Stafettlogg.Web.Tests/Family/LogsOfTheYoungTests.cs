using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Testing.Databases;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Family;

/// <summary>Guardians of a young person who consents alone, where the pack lets them know that there is a log: that, and nothing of it (R6).</summary>
public sealed class LogsOfTheYoungTests(SharedProgram shared)
{
    private const string Told = "Nora har en stafettlogg og bestemmer selv hvem som leser den.";
    private const string Written = "KANARI-notat";

    [Fact]
    public async Task Guardian_WhereThePackTellsThatThereIsALog_IsToldThatAndNothingOfIt_R6()
    {
        using var folder = new TemporaryFolder();
        await using var program = await WholeProgram.StartAsync(also: services => services.Replace(ServiceDescriptor.Singleton(Telling(folder))));
        var (kari, marte) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Marte Testesen"));
        var id = await program.OpenedAsync("nora-testesen");
        await kari.NoteAsync(id, Written);

        var page = await marte.GetAsync("/mitt-barn");

        Assert.Contains(Told, page.Text, StringComparison.Ordinal);
        foreach (var trace in new[] { Written, $"{id}", "Kari Lunde", "Fjellglimt", "Nivå" }) Assert.DoesNotContain(trace, page.Document.Source.Text, StringComparison.OrdinalIgnoreCase);
        foreach (var rest in new[] { "", "/innsyn", "/innslag", "/innslag/1", "/logg.pdf" })
            Assert.Equal(HttpStatusCode.NotFound, (await marte.StepAsync($"/mitt-barn/{id}{rest}")).Status);
    }

    [Fact]
    public async Task Guardian_WhereThePackSaysNothing_IsNotToldThatThereIsALog_R6()
    {
        var program = await shared.ProgramAsync();
        await program.OpenedAsync("nora-testesen");

        Assert.DoesNotContain("Nora har en", (await (await program.AsAsync("Marte Testesen")).GetAsync("/mitt-barn")).Text, StringComparison.Ordinal);
    }

    private static MunicipalityPacks Telling(TemporaryFolder folder)
    {
        foreach (var file in Directory.EnumerateFiles(MunicipalityPacks.StandardFolder, "*.json"))
        {
            var pack = File.ReadAllText(file).Replace("\"guardiansReadFromOwnConsent\": \"nothing\"", "\"guardiansReadFromOwnConsent\": \"that-there-is-a-log\"", StringComparison.Ordinal);
            File.WriteAllText(folder.File(Path.GetFileName(file)), pack);
        }

        return MunicipalityPacks.Load(folder.Path);
    }
}

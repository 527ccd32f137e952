using Stafettlogg.Casework.Concerns;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Printing;

/// <summary>Many at once, and very much at a time.</summary>
public sealed class ManyPrintsTests(SharedProgram shared)
{
    [Fact]
    public async Task Prints_TwentyAtOnce_AreAllMade()
    {
        var program = await shared.ProgramAsync();
        var told = await ToldCase.SharedAsync(program);
        Browser[] readers = [await program.AsAsync("Kari Lunde"), await program.AsAsync("Per Haugen")];
        await readers[1].StatePurposeAsync(told.Id);

        var prints = await Task.WhenAll(Enumerable.Range(0, 20).Select(at => Pdf.OfAsync(readers[at % 2], told.Print)));

        Assert.All(prints, print => Assert.True(print.Bytes.AsSpan().StartsWith("%PDF-"u8) && print.Bytes.Length > 20_000));
    }

    [Fact]
    public async Task Print_OfFiveThousandEntries_IsMadeWhole()
    {
        const int entries = 5_000;
        var program = await shared.ProgramAsync();
        var (kari, owner) = (await program.AsAsync("Kari Lunde"), await program.PersonAsync("kari-lunde"));
        var pack = await program.InScopeAsync((MunicipalityPacks packs) => Task.FromResult(packs.Find(new MunicipalityId("modum"))!));
        var ids = await program.InScopeAsync((Seeding seeding) => seeding.RunAsync(
            new(pack, 1, owner, 1, entries, number => $"Barn {number}", number => $"Innføring {number} om dagen som gikk."), TestContext.Current.CancellationToken));

        var pdf = await Pdf.OfAsync(kari, $"/saker/{ids[0]}/logg.pdf");

        var text = await pdf.TextAsync();
        Assert.Contains($"{entries} innføringer. Kontrollkode: ", text, StringComparison.Ordinal);
        Assert.Contains("Tiltak 200", text, StringComparison.Ordinal);
    }
}

using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Stafettlogg.Web.Printing;

namespace Stafettlogg.Web.Tests.Printing;

/// <summary>The real worker: whatever is written comes out as typed, and costs no print; it leaves with the program that started it.</summary>
public sealed class WorkerTests
{
    private static readonly PrintSettings Settings = new("node", Path.Combine(AppContext.BaseDirectory, "printing", "worker.mjs")) { Workers = 1 };

    [Theory]
    [InlineData("Et smil \U0001F600 og 漢字.", "Et smil \uFFFD og \uFFFD\uFFFD.")]
    [InlineData("NUL \0 her", "NUL \uFFFD her")]
    [InlineData("Privat \uE000 tegn", "Privat \uFFFD tegn")]
    [InlineData("Aksent: e\u0301 og å\u0323\u0308", "Aksent: é og ạ̊̈")]
    [InlineData("Snudd \u202Egnidnev\u202C slutt", "Snudd gnidnev slutt")]
    [InlineData("Myk binde\u00ADstrek", "Myk bindestrek")]
    [InlineData("Latin med \u0651 arabisk merke", null)]
    [InlineData("\u0301 alene først", null)]
    [InlineData("Blandet \u1200\u0301\u0651\u20E3 klynge", null)]
    public async Task Print_TextThatFontsDoNotShow_CostsNoPrint(string typed, string? read)
    {
        await using var pool = new PrintPool(Settings, NullLogger<PrintPool>.Instance);

        foreach (var standard in new[] { PrintRequest.ForPeople, PrintRequest.ForArchive })
        {
            var pdf = await PrintAsync(pool, standard, new Paragraph(typed));
            if (read is not null) Assert.Contains(read.Normalize(), (await pdf.FlowingTextAsync()).Normalize(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Print_ClusterThatNoFontSetsWhole_CostsItselfAndNothingElsewhere()
    {
        await using var pool = new PrintPool(Settings, NullLogger<PrintPool>.Instance);

        var pdf = await PrintAsync(
            pool, PrintRequest.ForPeople, new Paragraph("e\u0338\u0651 a\u0338\u0651"), new Paragraph("e\u065B\u200E\u0353\u0652 her"), new Paragraph("eple alene"),
            new Paragraph("Et merke e\u0353"), new Paragraph("\u0645\u062F\u0652"));

        var text = await pdf.FlowingTextAsync();
        Assert.Contains("eple alene", text, StringComparison.Ordinal);
        Assert.Equal(1, text.Count(character => character == '\uFFFD'));
    }

    [Fact]
    public async Task Print_OfEveryPlaneAndFold_CostsNoPrint()
    {
        await using var pool = new PrintPool(Settings, NullLogger<PrintPool>.Instance);
        var everything = string.Concat(Enumerable.Range(1, 0x2FFF).Where(code => code is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32));

        var pdf = await PrintAsync(pool, PrintRequest.ForPeople, new Paragraph(everything));

        Assert.Contains("ABCDEFGHIJKLMNOPQRSTUVWXYZ", (await pdf.TextAsync()).ReplaceLineEndings(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_OfVeryLongWords_BreaksThemAndLeavesNoTrace()
    {
        await using var pool = new PrintPool(Settings, NullLogger<PrintPool>.Instance);
        var word = string.Concat(Enumerable.Repeat("abcdefghij", 40));
        Piece[] pieces =
        [
            new Paragraph(word), new FactList([new("Navn", word)]), new Table([new("En", 1), new("To", 1), new("Tre")], [[word[..60], "kort", "22. november 2026"]]),
            new PrintedEntry("når", word, word, [new(word[..80], word)]),
        ];

        var pdf = await PrintAsync(pool, PrintRequest.ForPeople, pieces);

        Assert.Contains(word, string.Concat((await pdf.TextAsync()).Split((char[]?)null)), StringComparison.Ordinal);
        Assert.DoesNotContain("\u200B", await pdf.TextAsync(), StringComparison.Ordinal);
        Assert.True(await pdf.WidestAsync() <= 596 - 50, "a word runs off the paper");
    }

    [Fact]
    public async Task Print_Twice_LeavesNothingOfTheFirst()
    {
        await using var pool = new PrintPool(Settings, NullLogger<PrintPool>.Instance);
        await PrintAsync(pool, PrintRequest.ForPeople, new Paragraph("kanarifugl"));

        var second = await PrintAsync(pool, PrintRequest.ForPeople, new Paragraph("noe annet"));

        Assert.DoesNotContain("kanarifugl", await second.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Worker_WhoseInputCloses_Ends()
    {
        using var worker = Start();
        worker.StandardInput.Close();

        await worker.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);

        Assert.Equal(0, worker.ExitCode);
    }

    [Fact]
    public async Task Worker_Interrupted_GoesOnUntilItsInputCloses()
    {
        using var worker = Start();
        await worker.StandardInput.BaseStream.WriteAsync(new byte[] { 0, 0, 0, 2, (byte)'{', (byte)'}' }, TestContext.Current.CancellationToken);
        await worker.StandardInput.BaseStream.FlushAsync(TestContext.Current.CancellationToken);
        var answer = new byte[5]; // it is up, and has set its ways
        await worker.StandardOutput.BaseStream.ReadExactlyAsync(answer, TestContext.Current.CancellationToken);
        using (var kill = Process.Start("kill", ["-INT", $"{worker.Id}"])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);

        await Task.Delay(200, TestContext.Current.CancellationToken);

        Assert.Equal(1, answer[4]);
        Assert.False(worker.HasExited, "it ended when interrupted");
        worker.StandardInput.Close();
        await worker.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<Pdf> PrintAsync(PrintPool pool, string standard, params Piece[] pieces) =>
        new(await pool.PrintAsync(new(standard, FakeWorkers.Document("Prøve", new Section("Del", pieces))), FakeWorkers.Somebody, TestContext.Current.CancellationToken));

    private static Process Start() => Process.Start(new ProcessStartInfo(Settings.Node, [Settings.Script]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
}

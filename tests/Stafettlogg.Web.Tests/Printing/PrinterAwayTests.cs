using System.Net;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Printing;

/// <summary>Without a printer, with a busy one, a late one, and with one that is slower than a consent is withdrawn.</summary>
public sealed class PrinterAwayTests(PrinterOnTrial trial) : IClassFixture<PrinterOnTrial>
{
    [Fact]
    public async Task Print_WithoutNode_SaysSoInPlainWordsAndAllElseWorks()
    {
        trial.Workers.RemoveNode();
        var kari = await trial.Program.AsAsync("Kari Lunde");
        var id = await kari.WonderAsync();

        var page = await kari.StepAsync($"/saker/{id}/logg.pdf");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Utskrift virker ikke akkurat nå"), (page.Status, page.Heading));
        Assert.Contains("Alt annet virker som før", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await kari.GetAsync($"/saker/{id}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await kari.GetAsync("/health/ready")).Status);
    }

    [Fact]
    public async Task Print_LineFull_SaysThatItIsBusy()
    {
        var ((kari, id), per) = (await ReadyAsync(), await trial.Program.AsAsync("Per Haugen"));
        await kari.ShareAsync(id);
        trial.Workers.Hold();
        var prints = new[] { kari, kari, per }.Select(reader => reader.StepAsync($"/saker/{id}/logg.pdf")).ToList(); // one with the worker, one in line
        var first = await Task.WhenAny(prints);
        trial.Workers.LetGo();
        var busy = await first;

        Assert.Equal("Utskriften er opptatt", busy.Heading);
        Assert.Equal(TimeSpan.FromMinutes(1), busy.Response.Headers.RetryAfter?.Delta);
        Assert.All(await Task.WhenAll(prints.Except([first])), page => Assert.Equal(HttpStatusCode.OK, page.Status));
    }

    [Fact]
    public async Task Print_MoreThanOnePersonMayHave_AsksThemToWait()
    {
        var (kari, id) = await ReadyAsync();
        trial.Workers.Hold();
        var prints = Enumerable.Range(0, 3).Select(_ => kari.StepAsync($"/saker/{id}/logg.pdf")).ToList();
        var first = await Task.WhenAny(prints);
        trial.Workers.LetGo();
        var tooMany = await first;

        Assert.Equal((HttpStatusCode.TooManyRequests, "Det gikk litt fort"), (tooMany.Status, tooMany.Heading));
        Assert.All(await Task.WhenAll(prints.Except([first])), page => Assert.Equal(HttpStatusCode.OK, page.Status));
    }

    [Fact]
    public async Task Print_TooLate_SaysWhoseFaultItIsWithAReferenceThatTheLogKnows()
    {
        var (kari, id) = await ReadyAsync();
        trial.Workers.Hold();

        var page = await kari.StepAsync($"/saker/{id}/logg.pdf");
        trial.Workers.LetGo();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Utskriften ble ikke laget"), (page.Status, page.Heading));
        var reference = page.Document.QuerySelector("main strong")!.TextContent;
        Assert.Contains(trial.Program.Log.All, line => line.Contains($"Unavailable was answered: PrintFailed, reference {reference}", StringComparison.Ordinal));
        Assert.Contains(trial.Program.Log.All, line => line.EndsWith("No print was made: Late", StringComparison.Ordinal));
        Assert.DoesNotContain(trial.Program.Log.All, line => line.Contains(ToldCase.Wonder, StringComparison.Ordinal) || line.Contains("Emil", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await kari.StepAsync($"/saker/{id}/logg.pdf")).Status);
    }

    [Fact]
    public async Task Print_ConsentWithdrawnWhileItIsMade_IsNotGivenOut()
    {
        trial.Workers.InstallNode();
        trial.Workers.LetGo();
        var id = await trial.Program.ReadByFamilyAsync();
        var (marte, jonas) = (await trial.Program.AsAsync("Marte Testesen"), await trial.Program.AsAsync("Jonas Testesen"));
        trial.Workers.Hold();
        var before = await trial.Program.AccessesAsync(id, "Allowed");
        var print = marte.StepAsync($"/mitt-barn/{id}/logg.pdf");
        await EventuallyAsync(() => trial.Program.AccessesAsync(id, "Allowed"), accesses => accesses > before);
        await jonas.WithdrawAsync(id);
        trial.Workers.LetGo();

        var page = await print;

        Assert.Equal((HttpStatusCode.NotFound, "Fant ikke siden"), (page.Status, page.Heading));
        Assert.Equal((1, 1), (await AccessesAsync(id, "PrintAsFamily", "Allowed"), await AccessesAsync(id, "PrintAsFamily", "Refused")));
    }

    [Fact]
    public async Task Print_AddressProtectionTightenedWhileItIsMade_IsNotGivenOutAndTheNextActIsRefused_R12()
    {
        trial.Workers.InstallNode();
        trial.Workers.LetGo();
        var (nora, id) = (await trial.Program.AsAsync("Nora Testesen"), await trial.Program.OpenedAsync("nora-testesen"));
        await trial.Program.AskAsync(id, ["nora-testesen"], ["familien"]);
        await nora.AnswerConsentAsync(id);
        trial.Workers.Hold();
        var print = nora.StepAsync($"/mitt-barn/{id}/logg.pdf");
        await EventuallyAsync(() => AccessesAsync(id, "PrintAsFamily", "Allowed"), prints => prints == 1);
        await trial.Program.ImportAsync("nora-testesen", AddressProtection.StrictlyConfidential);
        trial.Workers.LetGo();

        Assert.Equal(HttpStatusCode.NotFound, (await print).Status);

        Assert.Equal((1, 1), (await AccessesAsync(id, "PrintAsFamily", "Allowed"), await AccessesAsync(id, "PrintAsFamily", "Refused")));
        Assert.Equal(HttpStatusCode.NotFound, (await nora.StepAsync($"/mitt-barn/{id}")).Status);
    }

    [Theory]
    [InlineData(true, HttpStatusCode.NotFound, 1)]
    [InlineData(false, HttpStatusCode.OK, 0)]
    public async Task Print_WhileItIsMade_IsGivenOutUnlessTheReaderBecameLess(bool handedOn, HttpStatusCode answer, int refused)
    {
        trial.Workers.InstallNode();
        trial.Workers.LetGo();
        var (kari, hege) = (await trial.Program.AsAsync("Kari Lunde"), await trial.Program.AsAsync("Hege Solli", "Ansatt"));
        var id = await kari.FollowUpAsync();
        await kari.OfferAsync(id, "Hege Solli", stay: true);
        trial.Workers.Hold();
        var print = kari.StepAsync($"/saker/{id}/logg.pdf");
        await EventuallyAsync(() => AccessesAsync(id, "PrintLog", "Allowed"), prints => prints == 1);
        await (handedOn ? hege.AcceptAsync(id) : kari.NoteAsync(id)); // she who stays as a participant may still print
        trial.Workers.LetGo();

        Assert.Equal(answer, (await print).Status);

        Assert.Equal((1, refused), (await AccessesAsync(id, "PrintLog", "Allowed"), await AccessesAsync(id, "PrintLog", "Refused")));
        Assert.Equal(HttpStatusCode.OK, (await kari.StepAsync($"/saker/{id}/logg.pdf")).Status);
    }

    private Task<long> AccessesAsync(Guid id, string deed, string outcome) => trial.Program.Tables.NumberAsync(
        """SELECT count(*) FROM "AccessRecord" WHERE "ConcernId" = @p0 AND "Deed" = @p1 AND "Outcome" = @p2""", trial.Program.Tables.Id(id), deed, outcome);

    private async Task<(Browser Kari, Guid Id)> ReadyAsync()
    {
        trial.Workers.InstallNode();
        trial.Workers.LetGo();
        var kari = await trial.Program.AsAsync("Kari Lunde");
        return (kari, await kari.WonderAsync(text: ToldCase.Wonder));
    }

    private static async Task<T> EventuallyAsync<T>(Func<Task<T>> ask, Func<T, bool> holds)
    {
        for (var tries = 0; ; tries++)
        {
            var answer = await ask();
            if (holds(answer)) return answer;
            Assert.True(tries < 200, "it did not come about");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}

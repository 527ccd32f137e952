using System.Net;
using Stafettlogg.Testing.Programs;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Answers;

/// <summary>What must not leak is planted, and then looked for wherever the program writes.</summary>
public sealed class CanaryTests
{
    private const string Said = "Kanarifuglen synger i storefri";
    private const string Newcomer = "Kanarinus Fjærvold";

    [Theory]
    [InlineData(Casework.Store.DatabaseProvider.Sqlite)]
    [InlineData(Casework.Store.DatabaseProvider.Postgres)]
    public async Task Canary_PlantedByEveryForm_IsInNoLogAddressHeaderOrFileName(Casework.Store.DatabaseProvider provider)
    {
        await using var program = await WholeProgram.StartAsync(provider);
        var pages = await LiveAsync(program);

        var secrets = new[] { Said, Newcomer }.Concat(DemoPeople.Everybody.Select(person => person.NationalId.Digits)).Concat(DemoPeople.Everybody.Select(person => person.Name)).ToList();
        var numbers = DemoPeople.Everybody.Select(person => person.NationalId.Digits).ToList();

        Assert.True(program.Log.All.Count > 500, "the log was not heard");
        Assert.Empty(Found(program.Log.All, secrets));
        Assert.Empty(Found(pages.Select(page => Uri.UnescapeDataString(page.Address.AbsoluteUri)), secrets));
        Assert.Empty(Found(pages.SelectMany(page => page.Response.Headers.Concat(page.Response.Content.Headers)).SelectMany(header => header.Value).Select(Uri.UnescapeDataString), secrets));
        Assert.All(pages, page => Assert.Equal("", string.Join('\n', Found([page.Document.Source.Text], numbers))));
        Assert.Empty(Found(Directory.EnumerateFileSystemEntries(program.DataDirectory, "*", SearchOption.AllDirectories), secrets));
        Assert.Empty(Found(await ContentsAsync(program.DataDirectory), [Said, Newcomer, .. numbers]));
    }

    [Fact]
    public void Canary_WhereItIs_IsFound() => Assert.NotEmpty(Found([$"en linje med {Said} i"], [Said]));

    // A life with every deed, its refusals included, and all that was answered.
    private static async Task<List<Page>> LiveAsync(WholeProgram program)
    {
        var (kari, per) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Per Haugen"));
        var pages = new List<Page>();
        var wonder = (await kari.WonderFormAsync()).With("Input.About", "et-annet-barn").With("Input.Text", Said);
        pages.Add(await wonder.Copy().With("Input.NationalId", DemoPeople.Find("mia-delt").NationalId.Digits + "0").SendAsync());
        pages.Add(await wonder.Copy().With("Input.NationalId", DemoPeople.Find("mia-delt").NationalId.Digits).With("Input.Name", Newcomer).SendAsync());
        pages.Add(await wonder.Copy().With("Input.NationalId", DemoPeople.Find("mia-delt").NationalId.Digits).SendAsync());
        pages.Add(await (await kari.WonderFormAsync()).With("Input.About", "gravid").With("Input.Name", Newcomer).With("Input.Text", Said).SendAsync());
        var id = pages[^1].Concern();
        await kari.ObserveAsync(id, Said);
        await kari.ShareAsync(id, Said);
        var stale = (await kari.LevelFormAsync(id, "observation")).With("Observation.Text", Said);
        await per.AnswerAsync(id, Said);
        pages.Add(await stale.SendAsync());
        pages.Add(await (await kari.FormAsync($"/saker/{id}/rett/1", "correction")).With("Correction.Text", Said + "!").With("Correction.Reason", Said).SendAsync());
        await kari.CloseAsync(id, Said);
        foreach (var address in new[] { "/saker", $"/saker/{id}", $"/saker/{id}/niva", $"/saker/{id}/innsyn", "/undringer/ny", "/saker/1" }) pages.Add(await kari.GetAsync(address));
        Assert.Contains(pages, page => page.Status == HttpStatusCode.Conflict);
        Assert.Contains(pages, page => page.Status == HttpStatusCode.UnprocessableEntity);
        return pages;
    }

    private static async Task<List<string>> ContentsAsync(string folder)
    {
        var contents = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, TestContext.Current.CancellationToken);
            contents.Add(System.Text.Encoding.UTF8.GetString(bytes.ToArray()));
        }

        return contents;
    }

    private static List<string> Found(IEnumerable<string> places, IReadOnlyCollection<string> secrets) =>
        [.. from place in places from secret in secrets where place.Contains(secret, StringComparison.OrdinalIgnoreCase) select Around(place, place.IndexOf(secret, StringComparison.OrdinalIgnoreCase))];

    private static string Around(string place, int at) => place[Math.Max(0, at - 60)..Math.Min(place.Length, at + 60)];
}

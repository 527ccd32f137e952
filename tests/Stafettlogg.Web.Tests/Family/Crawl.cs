using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Stafettlogg.Web.Tests.Printing;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Family;

/// <summary>
/// Every byte of every case that a guardian can fetch: each page that links lead to from their list, each route there is with every id there is, each form sent
/// right and wrong, the print with all that is in it, headers and cookies. The pages that are open to everyone are asked about apart.
/// </summary>
internal sealed partial class Crawl(WholeProgram program, Browser guardian)
{
    private static readonly string[] Open = ["/veileder", "/tjenester", "/personvern", "/tilgjengelighet"];

    private const string Withdrawing = "withdraw";

    private readonly Dictionary<string, string> told = [];

    /// <summary>What was fetched, by address.</summary>
    public IReadOnlyDictionary<string, string> Told => told;

    /// <summary>The addresses of open pages that pages of theirs lead to.</summary>
    public HashSet<string> OpenLinks { get; } = [];

    /// <summary>What answered, by address.</summary>
    public Dictionary<string, HttpStatusCode> Answers { get; } = [];

    /// <summary>The canaries found, each with where.</summary>
    public IReadOnlyList<string> Found(IEnumerable<string> canaries) =>
        [.. from canary in canaries from page in told where page.Value.Contains(canary, StringComparison.Ordinal) select $"{canary} at {page.Key}: {Around(page.Value, canary)}"];

    /// <summary>By links from the first page on.</summary>
    public async Task FollowAsync()
    {
        var ahead = new Queue<string>(["/", "/mitt-barn"]);
        while (ahead.TryDequeue(out var address))
        {
            if (told.ContainsKey(address)) continue;
            if (address.EndsWith(".pdf", StringComparison.Ordinal))
            {
                await PrintAsync(address);
                continue;
            }

            var page = await guardian.GetAsync(address);
            Keep(address, page);
            foreach (var link in page.Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(link => link.StartsWith('/')))
            {
                var bare = link.Split('#')[0];
                if (Open.Any(open => bare.StartsWith(open, StringComparison.Ordinal))) OpenLinks.Add(bare);
                else ahead.Enqueue(bare);
            }
        }
    }

    /// <summary>Every route with these ids in every place, asked for and sent to.</summary>
    public async Task WalkAsync(IReadOnlyCollection<Guid> concerns, IReadOnlyCollection<Guid> others)
    {
        var routes = program.Endpoints.Select(endpoint => endpoint.RoutePattern.RawText!).Where(route => route.Contains("ConcernId", StringComparison.Ordinal)).Distinct();
        foreach (var (route, concern) in from route in routes from concern in concerns select (route, concern))
            foreach (var other in route.Contains("{Guardian", StringComparison.Ordinal) ? others : others.Take(1))
            {
                var address = "/" + Parameter().Replace(route, found => Filled(found.Value, concern, other)).TrimStart('/');
                if (told.ContainsKey(address)) continue;
                if (address == $"/mitt-barn/{concern}/logg.pdf") await PrintAsync(address);
                else Keep(address, await guardian.StepAsync(address));
                Keep($"POST {address}", await guardian.PostAsync(address, ("_handler", "comment"), ("Comment.Text", "Hei.")));
            }
    }

    /// <summary>Every form of theirs and every other of the program, empty, wrong and to things that are not there.</summary>
    public async Task SendAsync(Guid concern, params string[] also)
    {
        var address = $"/mitt-barn/{concern}";
        var page = await guardian.GetAsync(address);
        foreach (var handler in page.Forms().Where(name => name.Length > 0 && !name.StartsWith(Withdrawing, StringComparison.Ordinal)).ToList())
        {
            var form = FilledForm.On(page, handler, guardian);
            var wrong = form.WithAll(form.Named(FieldKind.Text), new string('a', 30_000)).With("Ending.Sure");
            Keep($"{handler}: wrong", await wrong.With("Invitation.Says", "tull").SendAsync());
            var late = form.Copy().With($"{form.Prefix}.SeenVersion", "1").With("Ending.Sure").With("Comment.Text", "");
            Keep($"{handler}: late", await late.With("Invitation.Says", "AnotherTime").SendAsync());
        }

        var comment = FilledForm.On(page, "comment", guardian);
        foreach (var handler in EveryForm.Components.Keys.Concat(also)) Keep($"{handler}: made up", await comment.Copy().With("_handler", handler).SendAsync());
        Keep("comment: late", await comment.Copy().With("Comment.SeenVersion", "1").With("Comment.Text", "Sent for sent.").SendAsync());
        Keep("comment: sent", await comment.Copy().With("Comment.Text", "Hei.").SendAsync());
        // Last, for it closes what was open.
        foreach (var handler in page.Forms().Where(name => name.StartsWith(Withdrawing, StringComparison.Ordinal)).ToList())
            Keep($"{handler}: sent", await FilledForm.On(page, handler, guardian).SendAsync());
        foreach (var after in new[] { address, $"{address}?gjort=trukket", "/mitt-barn", $"{address}/innsyn", $"{address}/logg.pdf" })
            Keep($"{after} after", await guardian.GetAsync(after));
    }

    private async Task PrintAsync(string address)
    {
        var answer = await guardian.StepAsync(address);
        Keep(address, answer);
        if (answer.Status != HttpStatusCode.OK) return;
        var pdf = await Pdf.OfAsync(guardian, address);
        told[$"{address} text"] = await pdf.FlowingTextAsync();
        told[$"{address} objects"] = await pdf.ObjectsAsync();
        told[$"{address} metadata"] = await pdf.MetadataAsync();
        told[$"{address} structure"] = await pdf.StructureAsync();
        told[$"{address} info"] = await pdf.InfoAsync();
        told[$"{address} bytes"] = Encoding.Latin1.GetString(pdf.Bytes);
    }

    private void Keep(string address, Page page)
    {
        Answers[address] = page.Status;
        var cookies = string.Join('\n', guardian.Cookies.GetAllCookies().Select(cookie => $"{cookie.Name}={cookie.Value}"));
        told[address] = WebUtility.HtmlDecode($"{page.Response.Headers}{page.Response.Content.Headers}{cookies}\n{page.Address}\n{page.Document.Source.Text}");
    }

    private static string Filled(string parameter, Guid concern, Guid other) => parameter switch
    {
        _ when parameter.Contains("ConcernId", StringComparison.Ordinal) => $"{concern}",
        _ when parameter.Contains("guid", StringComparison.Ordinal) => $"{other}",
        _ when parameter.Contains("Part", StringComparison.Ordinal) => "moter",
        _ => "2",
    };

    private static string Around(string text, string canary)
    {
        var at = text.IndexOf(canary, StringComparison.Ordinal);
        return text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 60)].ReplaceLineEndings(" ");
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}

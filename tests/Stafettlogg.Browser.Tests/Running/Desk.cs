using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Stafettlogg.Browser.Tests.Running;

/// <summary>Somebody at a browser. What stands on the page is found by role and accessible name, as a screen reader would.</summary>
public sealed class Desk : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> complaints = new();

    private Desk(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>What the browser wrote to its console as errors, breaches of the content policy among them.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    public static async Task<Desk> AtAsync(IBrowserContext context)
    {
        var desk = new Desk(await context.NewPageAsync());
        await desk.Page.AddInitScriptAsync("addEventListener('securitypolicyviolation', e => console.error(`policy: ${e.violatedDirective} ${e.blockedURI}`))");
        desk.Page.Console += (_, message) => desk.Hear(message);
        desk.Page.PageError += (_, error) => desk.complaints.Enqueue(error);
        return desk;
    }

    public ValueTask DisposeAsync() => new(Page.Context.CloseAsync());

    public ILocator Heading(string name) => Find(AriaRole.Heading, name);

    public ILocator Link(string name) => Find(AriaRole.Link, name);

    public ILocator Button(string name) => Find(AriaRole.Button, name);

    public ILocator Box(string name) => Find(AriaRole.Textbox, name);

    public ILocator List(string name) => Find(AriaRole.Combobox, name);

    public ILocator Region(string name) => Find(AriaRole.Region, name);

    /// <summary>The links to an address: several cases may be named by the same child.</summary>
    public ILocator LinkTo(string path) => Page.Locator($"a[href='{path}']");

    public ILocator Find(AriaRole role, string name) => Page.GetByRole(role, new() { Name = name, Exact = true });

    /// <summary>The status of the answer, after redirects.</summary>
    public async Task<int> OpenAsync(string path) => (await Page.GotoAsync(path))!.Status;

    /// <summary>From wherever sign-in begins to the page that was asked for.</summary>
    public async Task SignInAsync(string name, string path = "/saker")
    {
        await OpenAsync(path);
        await Button(name).ClickAsync();
    }

    public async Task SignOutAsync()
    {
        await Button("Logg ut").ClickAsync();
        await SeesAsync(Heading("Du er logget ut"));
    }

    public static Task SeesAsync(ILocator what) => Assertions.Expect(what).ToBeVisibleAsync();

    public static Task SeesNotAsync(ILocator what) => Assertions.Expect(what).ToHaveCountAsync(0);

    private void Hear(IConsoleMessage message)
    {
        // An answer of 404 or 422 is part of the journey; the browser tells of it all the same.
        if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)) complaints.Enqueue(message.Text);
    }
}

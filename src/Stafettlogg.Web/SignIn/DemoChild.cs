using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Stafettlogg.Web.SignIn.Providers;

namespace Stafettlogg.Web.SignIn;

/// <summary>What the demo's provider is told when it starts: where it is, and which provider it is to be like.</summary>
public sealed record DemoSettings(string Host, int Port, ProviderSettings Oidc, IReadOnlyList<Uri> Program)
{
    /// <summary>Behind host and port, where one host has many issuers.</summary>
    public string Path { get; init; } = "";

    /// <summary>What it tells of a person, by claim: their own "fnr" or "id", or a fixed word.</summary>
    public IReadOnlyDictionary<string, object> Gives { get; init; } = new Dictionary<string, object> { ["pid"] = "fnr" };

    /// <summary>The level that everybody signs in by; the one asked for when not said.</summary>
    public string? SignedInBy { get; init; }

    /// <summary>Where it fetches our keys; it is given the key itself when not said.</summary>
    public Uri? KeysAt { get; init; }

    /// <summary>Whether it tells of a sign-out in a frame of its own page.</summary>
    public bool TellsByFrame { get; init; } = true;

    public string ToLine() => JsonSerializer.Serialize(new
    {
        host = Host,
        port = Port,
        path = Path,
        acr = Oidc.Profile.Levels.Values.SelectMany(level => level).Concat(Oidc.Acr).Distinct(),
        signedInBy = SignedInBy ?? Oidc.Acr[0],
        scopes = Oidc.Profile.Scopes.Prepend("openid"),
        gives = Gives,
        push = Oidc.Profile.PushDemanded,
        userInfo = Oidc.Profile.AsksUserInfo,
        client = new
        {
            id = Oidc.ClientId,
            jwk = Oidc.Credential.Key is { } key ? ClientKeys.Shown(ClientKeys.PublicHalf(key)) : null,
            secret = Oidc.Credential.Secret,
            keysAt = KeysAt,
            redirectUris = Program.Select(at => new Uri(at, Oidc.AnswerPath)),
            afterSignOut = Program.Select(at => new Uri(at, SignInLinks.SignedOut)),
            frame = TellsByFrame ? At(SignInLinks.FrameOfProvider) : null,
            message = Oidc.Profile.TellsBehindTheBrowser ? At(SignInLinks.MessageOfProvider) : null,
        },
    });

    private Uri? At(string route) =>
        Program is [var first, ..] ? new Uri(first, route.Replace("{provider}", Oidc.Name, StringComparison.Ordinal)) : null;
}

/// <summary>
/// The demo's provider as a process that lives exactly as long as this program: it ends when its standard input closes,
/// which happens also when this program is killed.
/// </summary>
public sealed class DemoChild : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private readonly Process process;

    private DemoChild(Process process) => this.process = process;

    public string Issuer { get; private set; } = "";

    public int ProcessId => process.Id;

    public static async Task<DemoChild> StartAsync(DemoSettings settings, Action<string> says, CancellationToken cancel)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "demo-identity");
        var process = Process.Start(new ProcessStartInfo("node", ["main.mjs"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        // An unread pipe would stop the child when it is full.
        process.ErrorDataReceived += (_, line) => says(line.Data ?? "");
        process.BeginErrorReadLine();
        var child = new DemoChild(process);
        try
        {
            child.Issuer = await child.AskAsync(settings.ToLine(), "ready", cancel);
            return child;
        }
        catch
        {
            await child.DisposeAsync();
            throw;
        }
    }

    /// <summary>Signs with a fresh key from now on.</summary>
    public Task<string> RotateAsync(CancellationToken cancel) => AskAsync("rotate", "rotated", cancel);

    public Task EndedAsync(CancellationToken cancel) => process.WaitForExitAsync(cancel);

    public async ValueTask DisposeAsync()
    {
        using var grace = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync(grace.Token);
        }
        catch (Exception slow) when (slow is OperationCanceledException or IOException)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private async Task<string> AskAsync(string line, string expected, CancellationToken cancel)
    {
        await process.StandardInput.WriteLineAsync(line.AsMemory(), cancel);
        await process.StandardInput.FlushAsync(cancel);
        var answer = await process.StandardOutput.ReadLineAsync(cancel).AsTask().WaitAsync(Patience, cancel);
        return answer is not null && JsonNode.Parse(answer)?[expected] is { } value
            ? value.GetValue<string>()
            : throw new IOException("the process ended without an answer");
    }
}

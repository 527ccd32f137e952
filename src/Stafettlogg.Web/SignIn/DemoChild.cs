using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Stafettlogg.Web.SignIn;

/// <summary>What the demo's provider is told when it starts.</summary>
public sealed record DemoSettings(string Host, int Port, OidcSettings Oidc, IReadOnlyList<Uri> Program)
{
    public string ToLine()
    {
        var key = ClientKeys.PublicHalf(Oidc.ClientKey);
        return JsonSerializer.Serialize(new
        {
            host = Host,
            port = Port,
            acr = Oidc.Acr,
            client = new
            {
                id = Oidc.ClientId,
                jwk = new { kty = key.Kty, crv = key.Crv, x = key.X, y = key.Y, kid = key.KeyId, alg = key.Alg, use = key.Use },
                redirectUris = Program.Select(at => new Uri(at, SignInLinks.Answer)),
                afterSignOut = Program.Select(at => new Uri(at, SignInLinks.SignedOut)),
            },
        });
    }
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

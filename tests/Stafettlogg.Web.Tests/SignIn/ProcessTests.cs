using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>The built program as a process of its own, and its child.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("stafettlogg");

    public void Dispose() => data.Delete(recursive: true);

    [Fact]
    public async Task Program_KilledHard_LeavesNoChild()
    {
        using var program = Start([]);
        var child = await ChildOfAsync(program);

        program.Kill();

        Assert.True(await EventuallyAsync(() => !IsAlive(child)), "the provider outlived its program");
    }

    [Fact]
    public async Task Child_KilledHard_IsStartedAgainAtTheSamePlace()
    {
        await using var program = await RunningProgram.StartAsync();
        using var browser = new Browser(program.Address);
        var before = (await browser.StepAsync("/logg-inn")).Response.Headers.Location!;
        using var child = Process.GetProcessById(program.Provider.ProcessId!.Value);

        child.Kill();

        Assert.True(await EventuallyAsync(() => program.Provider.ProcessId is { } now && now != child.Id), "the provider did not come back");
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/health/ready")).Status);
        Assert.Equal("Mine saker", (await browser.SignInAsync("Kari Lunde")).Heading);
        Assert.Contains(browser.Visited, address => address.Authority == before.Authority && address.AbsolutePath.StartsWith("/velg/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Program_WhoseChildIsAway_LivesButIsNotReady()
    {
        await using var program = await RunningProgram.StartAsync();
        using var browser = new Browser(program.Address);
        using var child = Process.GetProcessById(program.Provider.ProcessId!.Value);
        child.Kill();

        Assert.True(await EventuallyAsync(async () => (await browser.GetAsync("/health/ready")).Status == HttpStatusCode.ServiceUnavailable));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/health/live")).Status);
        Assert.Equal("Innloggingen gikk ikke", (await browser.GetAsync("/prove/saker")).Heading);
    }

    [Fact]
    public async Task Program_StoppedInOrder_LeavesNoChild()
    {
        var program = await RunningProgram.StartAsync();
        var child = program.Provider.ProcessId!.Value;

        await program.DisposeAsync();

        Assert.True(await EventuallyAsync(() => !IsAlive(child)));
    }

    [Theory]
    [InlineData("Stafettlogg__Demo=false", "Stafettlogg__Oidc__NAME__Profile")]
    [InlineData("ASPNETCORE_ENVIRONMENT=Production;Stafettlogg__Oidc__Modum__Profile=Ansattporten", "Stafettlogg__Oidc__Modum__ClientId")]
    [InlineData("ASPNETCORE_ENVIRONMENT=Production;Stafettlogg__Demo=true", "Stafettlogg__Demo=true is refused")]
    public async Task Program_WithoutTheSettingsItNeeds_DoesNotStartAndNamesThem(string environment, string named)
    {
        var settings = environment.Split(';');
        using var program = Start(settings.Any(setting => setting.EndsWith("Demo=true", StringComparison.Ordinal)) ? settings : [.. settings, Certificate()]);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await using var stop = patience.Token.Register(program.Kill);

        var said = await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.False(patience.IsCancellationRequested, "the program started");
        Assert.NotEqual(0, program.ExitCode);
        Assert.Contains(named, said, StringComparison.Ordinal);
    }

    private Process Start(IEnumerable<string> environment)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(SignInWiring).Assembly.Location])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_URLS"] = "http://127.0.0.1:0", ["Stafettlogg__DataDirectory"] = data.FullName },
        };
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        start.Environment.Remove("DOTNET_ENVIRONMENT");
        foreach (var pair in environment.Select(setting => setting.Split('=')))
        {
            start.Environment[pair[0]] = pair[1];
        }

        return Process.Start(start)!;
    }

    // The keys' certificate is asked for before sign-in is, and is not what these tests are about.
    private string Certificate()
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var made = new CertificateRequest("CN=test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        var file = Path.Combine(data.FullName, "keys.pfx");
        File.WriteAllBytes(file, made.Export(X509ContentType.Pfx));
        return $"Stafettlogg__Keys__CertificatePath={file}";
    }

    private static async Task<int> ChildOfAsync(Process program)
    {
        while (await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Contains("identity provider answers", StringComparison.Ordinal))
            {
                return Directory.GetDirectories("/proc").Select(Path.GetFileName)
                    .Where(name => int.TryParse(name, out _))
                    .Select(name => int.Parse(name!, CultureInfo.InvariantCulture))
                    .Single(id => ParentOf(id) == program.Id);
            }
        }

        throw new InvalidOperationException("the program ended");
    }

    // The name in parentheses may hold spaces: what comes after the last parenthesis is state and parent.
    private static string[] StatusOf(int id) =>
        File.Exists($"/proc/{id}/stat") ? File.ReadAllText($"/proc/{id}/stat").Split(") ")[^1].Split(' ') : ["gone", "0"];

    private static int ParentOf(int id)
    {
        try
        {
            return int.Parse(StatusOf(id)[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static bool IsAlive(int id) => StatusOf(id)[0] is not ("gone" or "Z");

    private static Task<bool> EventuallyAsync(Func<bool> holds) => EventuallyAsync(() => Task.FromResult(holds()));

    private static async Task<bool> EventuallyAsync(Func<Task<bool>> holds)
    {
        for (var waited = 0; waited < 100; waited++)
        {
            if (await holds())
            {
                return true;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        return false;
    }
}

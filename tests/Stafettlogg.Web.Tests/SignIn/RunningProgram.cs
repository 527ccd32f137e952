using System.Net;
using System.Security.Claims;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Stafettlogg.Casework.Access;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>The room in a real Kestrel on a free port, with the real provider as its child unless settings name another.</summary>
public sealed class RunningProgram : IAsyncDisposable
{
    private WebApplication app = null!;

    private RunningProgram()
    {
    }

    public DemoDirectory People { get; } = new();

    public SessionsInMemory Sessions { get; } = new();

    public CapturedLog Log { get; } = new();

    public ShiftedClock Clock { get; } = new();

    public Uri Address { get; private set; } = null!;

    public DemoProvider Provider => app.Services.GetServices<IHostedService>().OfType<DemoProvider>().Single();

    public static async Task<RunningProgram> StartAsync(Dictionary<string, string?>? settings = null, X509Certificate2? certificate = null)
    {
        var program = new RunningProgram();
        program.app = Assemble(program.Builder(settings ?? new() { ["Stafettlogg:Demo"] = "true" }, certificate).Build());
        await program.app.StartAsync(TestContext.Current.CancellationToken);
        program.Address = new Uri(program.app.Urls.Single());
        await program.ReadyAsync(certificate);
        return program;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static WebApplication Assemble(WebApplication app)
    {
        app.UseSignIn();
        app.UseAntiforgery();
        app.MapSignIn();
        app.MapRazorComponents<Shell>().AddAdditionalAssemblies(typeof(SignInPage).Assembly);
        // Addresses that no page of the program has.
        app.MapGet("/prove/saker", (ClaimsPrincipal user) => Results.Text($"<h1>Mine saker</h1><p>{CurrentActor.Of(user)}</p>", "text/html"));
        app.MapGet("/prove/claims", (ClaimsPrincipal user) => string.Join('\n', user.Claims.Select(claim => $"{claim.Type}={claim.Value}")));
        return app;
    }

    private WebApplicationBuilder Builder(Dictionary<string, string?> settings, X509Certificate2? certificate)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "Stafettlogg.Web" });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.AddSignIn();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listener =>
        {
            if (certificate is not null)
            {
                listener.UseHttps(certificate);
            }
        }));
        builder.Services.AddRazorComponents();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        // The people are invented, whoever the provider is.
        builder.Services.Replace(ServiceDescriptor.Singleton(new DemoMode(true)));
        builder.Services.AddSingleton<IActorDirectory>(People).AddSingleton<IAccounts>(People).AddSingleton<ISessions>(Sessions);
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        builder.Logging.ClearProviders().AddProvider(Log);
        return builder;
    }

    private async Task ReadyAsync(X509Certificate2? certificate)
    {
        using var browser = new Browser(Address, certificate);
        var until = TimeProvider.System.GetUtcNow() + TimeSpan.FromSeconds(20);
        while ((await browser.GetAsync("/health/ready")).Status != HttpStatusCode.OK)
        {
            Assert.True(TimeProvider.System.GetUtcNow() < until, "the provider did not come up");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}

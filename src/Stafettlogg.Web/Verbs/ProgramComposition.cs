using System.Globalization;
using Stafettlogg.Casework;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Web.Answers;
using Stafettlogg.Web.Layout;
using Stafettlogg.Web.Printing;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Verbs;

/// <summary>How the program is put together: the one place that sees every room.</summary>
public static class ProgramComposition
{
    private const string StandardAddress = "http://localhost:5080";

    private static readonly CultureInfo Norwegian = CultureInfo.GetCultureInfo("nb-NO");

    /// <summary>The program that serves pages.</summary>
    public static WebApplication Serve(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = Norwegian;
        var builder = WebApplication.CreateBuilder(args);
        // Said here and not in appsettings.json, which would outrank ASPNETCORE_URLS.
        if (builder.Configuration[WebHostDefaults.ServerUrlsKey] is null) builder.WebHost.UseUrls(StandardAddress);
        builder.WebHost.UseStaticWebAssets(); // from the build folder too, whatever the environment is called; published, it finds nothing to do
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false"; // else what is run from the build folder sends its styles and fonts as large as they are
        AddCasework(builder);
        // For the family's phones (a first visit under 100 kB). Over https too: no page echoes what another site can choose, and the token of a form is new in each.
        builder.Services.AddResponseCompression(options => (options.EnableForHttps, options.MimeTypes) = (true, ["text/html"]));
        builder.AddSignIn().AddAnswers().AddPrinting();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddHealthChecks().AddCheck<DatabaseReady>("database", tags: [SignInWiring.Ready]);
        builder.Services.AddHostedService<Anchoring>().AddHostedService<DailyShredding>();
        adjust?.Invoke(builder);

        var app = builder.Build();
        app.UseResponseCompression();
        app.UseAnswers();
        app.UseSignIn();
        app.UseDoor();
        app.UseAntiforgery();
        app.UseMiddleware<RepeatedDeeds>();
        app.MapSignIn();
        app.MapPrinting();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode().StillWithoutIsland().OpenToHead();
        return app;
    }

    /// <summary>The same without pages, for the verbs that work on the data.</summary>
    public static WebApplication Work(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        AddCasework(builder);
        return builder.Build();
    }

    private static void AddCasework(WebApplicationBuilder builder)
    {
        var settings = DataSettings.Read(builder.Configuration, builder.Environment);
        var demo = DemoMode.Decide(builder.Environment, builder.Configuration);
        var certificate = DataSettings.Certificate(builder.Configuration, settings, demo);
        builder.Services.AddCasework(settings, certificate, MunicipalityPacks.Load(MunicipalityPacks.StandardFolder));
        builder.Services.AddSingleton(demo).AddSingleton<DemoPeople>();
    }
}

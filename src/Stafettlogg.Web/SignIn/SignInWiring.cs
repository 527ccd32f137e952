using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Stafettlogg.Web.Shared;
using Stafettlogg.Web.SignIn.Providers;
using Stafettlogg.Web.SignIn.Sessions;

namespace Stafettlogg.Web.SignIn;

/// <summary>How the program takes this room in.</summary>
public static class SignInWiring
{
    /// <summary>The tag of every check that must hold before the program is ready.</summary>
    public const string Ready = "ready";

    /// <exception cref="StartRefused">The settings are missing, wrong or dangerous; the message names them.</exception>
    public static WebApplicationBuilder AddSignIn(this WebApplicationBuilder builder)
    {
        var demo = DemoMode.Decide(builder.Environment, builder.Configuration);
        var settings = demo.IsOn ? [ProviderSettings.ForDemo()] : ProviderBlock.ReadAll(builder.Configuration);
        // The framework's line for a request quotes its address, and ours carry codes and states.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(demo);
        AddProviders(services, settings);
        AddSession(services, settings);
        services.AddHealthChecks();
        if (demo.IsOn)
        {
            services.AddHostedService<DemoProvider>();
            services.AddHealthChecks().AddCheck<ProviderReady>("sign-in", tags: [Ready]);
        }

        return builder;
    }

    /// <summary>Headers, who it is, the way to the provider, what they may open. Comes before the door and antiforgery.</summary>
    public static WebApplication UseSignIn(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseAuthentication();
        app.UseMiddleware<SignInStart>();
        app.UseAuthorization();
        return app;
    }

    public static WebApplication MapSignIn(this WebApplication app)
    {
        app.MapPost(SignInLinks.SignOut, SignOut.HandleAsync).AllowAnonymous();
        app.MapPost(SignInLinks.EndSession, EndSessions.HandleAsync).RequireAuthorization();
        app.MapGet(SignInLinks.EndSession, () => Results.Redirect(SignInLinks.Sessions)).RequireAuthorization(); // where sign-in leads back to
        app.MapGet(SignInLinks.FrameOfProvider, SignOutFromProvider.FromFrameAsync).AllowAnonymous();
        app.MapPost(SignInLinks.MessageOfProvider, SignOutFromProvider.FromServerAsync).AllowAnonymous();
        app.MapGet(SignInLinks.Keys, ClientKeys.Published).AllowAnonymous();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
        return app;
    }

    private static void AddProviders(IServiceCollection services, IReadOnlyList<ProviderSettings> settings)
    {
        // The framework logs every address it calls; our one line per refusal is enough.
        services.AddHttpClient(nameof(SignInProviders), http => http.Timeout = TimeSpan.FromSeconds(10))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            .RemoveAllLoggers();
        services.AddSingleton(program => new SignInProviders([.. settings.Select(one => new SignInProvider(
            one, () => program.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(SignInProviders)), program.GetRequiredService<TimeProvider>()))]));
        services.AddScoped<Recognition>();
    }

    private static void AddSession(IServiceCollection services, IReadOnlyList<ProviderSettings> settings)
    {
        var schemes = services.AddAuthentication(SessionCookie.Scheme).AddCookie(SessionCookie.Scheme, SessionCookie.Configure);
        foreach (var one in settings)
        {
            schemes.AddOAuth<OidcOptions, OidcHandler>(one.Scheme, options =>
            {
                options.Events.OnRemoteFailure = TellOfRefusal;
                options.Events.OnTicketReceived = EndSessions.GoOnAsync;
            });
            services.AddOptions<OidcOptions>(one.Scheme).Configure<SignInProviders>((options, providers) => options.Take(providers.Find(one.Name)!));
        }

        services.AddSingleton<OpenCircuits>().AddHostedService(program => program.GetRequiredService<OpenCircuits>());
        services.AddScoped<CircuitHandler, LeavingCircuit>();
        var roleChosen = new AuthorizationPolicyBuilder().RequireAssertion(MayOpen).Build();
        services.AddAuthorizationBuilder().SetDefaultPolicy(roleChosen).SetFallbackPolicy(roleChosen);
        services.AddCascadingAuthenticationState();
        services.AddSpokenTexts();
        services.AddAntiforgery();
        services.AddOptions<AntiforgeryOptions>().Configure<IServer>((options, server) => options.Cookie = new FormCookie(server)
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            SecurePolicy = CookieSecurePolicy.SameAsRequest,
            IsEssential = true,
        });
    }

    // Not a policy of that page's own: [Authorize] of every page would be asked for as well, and lead back to it without end.
    private static bool MayOpen(AuthorizationHandlerContext context) =>
        CurrentActor.Of(context.User) is not null
        || (CurrentActor.PersonOf(context.User) is not null
            && context.Resource is HttpContext http
            && http.GetEndpoint()?.Metadata.GetMetadata<BeforeRoleAttribute>() is not null);

    // The answer's address is a page of its own: left alone by the handler, it tells what went wrong.
    private static Task TellOfRefusal(RemoteFailureContext context)
    {
        if (context.Failure is SignInRefused refused)
        {
            RefusedSignIn.Report(context.HttpContext, refused.Kind);
            context.SkipHandler();
        }

        return Task.CompletedTask;
    }
}

using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.SignalR;
using Stafettlogg.Web.Shared;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Answers;

/// <summary>How the program takes this room in: what is answered when something is not as asked.</summary>
public static class AnswersWiring
{
    public static WebApplicationBuilder AddAnswers(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<Acting>().AddScoped<ConcernWords>().AddScoped<EntrySentences>().AddScoped<EntryFacts>().AddScoped<TermsWords>().AddScoped<MeetingFacts>().AddScoped<KeptChoices>().AddScoped<BasisWords>()
            .AddScoped<QuestionWords>().AddScoped<ReaderSentences>();
        builder.Services.Configure<FormOptions>(options => options.ValueLengthLimit = UnreadableForms.LongestText);
        // Without a host no page can say where it stands. The framework refuses it before all else, and with no words of its own.
        builder.Services.Configure<HostFilteringOptions>(options => (options.AllowEmptyHosts, options.IncludeFailureMessage) = (false, false));
        builder.Services.AddSingleton(RequestLimits.Read(builder.Configuration, DemoMode.Decide(builder.Environment, builder.Configuration))).AddSingleton<RequestShares>();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton<CircuitPace>().Configure<HubOptions>(hubs => hubs.AddFilter<CircuitPace>());
        builder.Services.AddSingleton<AccessibilityStatements>();
        builder.Services.AddCascadingValue(request => request.GetRequiredService<Acting>().Visitor);
        return builder;
    }

    /// <summary>First in line, so that whatever goes wrong further in is answered here.</summary>
    public static WebApplication UseAnswers(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/svar/500", CreateScopeForErrors = true });
        app.UseStatusCodePagesWithReExecute("/svar/{0}", createScopeForStatusCodePages: true);
        app.UseMiddleware<EmptyAnswers>();
        app.UseMiddleware<OverHttps>();
        app.UseMiddleware<TooMany>("address", app.Services.GetRequiredService<RequestShares>().Address);
        app.UseMiddleware<ForeignOrigin>();
        return app;
    }

    /// <summary>
    /// Who asks, and whether what they ask for is theirs. An answer about a fault of ours does without: what failed may be
    /// the very registers that would be asked.
    /// </summary>
    public static WebApplication UseDoor(this WebApplication app)
    {
        app.UseMiddleware<TooMany>("person", app.Services.GetRequiredService<RequestShares>().Person);
        app.UseWhen(http => http.Features.Get<IExceptionHandlerFeature>() is null, asked => asked.UseMiddleware<Presence>().UseMiddleware<Door>().UseMiddleware<UnreadableForms>());
        return app;
    }
}

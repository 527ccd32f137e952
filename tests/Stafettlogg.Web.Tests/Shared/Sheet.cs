using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Stafettlogg.Web.Layout;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Tests.Shared;

/// <summary>Renders a component as the server does, and reads the result as a browser does.</summary>
internal static class Sheet
{
    public const string Here = "http://localhost:5080/saker/7?vis=alt";

    public static async Task<IHtmlDocument> Of<T>(Dictionary<string, object?> parameters, Visitor? visitor = null)
        where T : IComponent
    {
        var services = new ServiceCollection();
        services.AddLogging().AddSpokenTexts();
        services.AddScoped<NavigationManager, Address>();
        services.AddScoped<ConcernWords>().AddScoped<EntrySentences>().AddScoped<QuestionWords>().AddScoped<TermsWords>().AddSingleton(TimeProvider.System);
        services.AddScoped<AntiforgeryStateProvider, NoToken>();
        if (visitor is not null) services.AddCascadingValue(_ => visitor);

        await using var provider = services.BuildServiceProvider();
        await using var renderer = new HtmlRenderer(provider, provider.GetRequiredService<ILoggerFactory>());
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        return await new HtmlParser().ParseDocumentAsync(html);
    }

    /// <summary>The form with these fields, as it is sent again after a post: first rendered, then found wanting.</summary>
    public static Task<IHtmlDocument> OfForm(EditContext form, params RenderFragment[] fields) => Of<Posted>(new()
    {
        [nameof(Posted.Form)] = form,
        [nameof(Posted.Fields)] = fields,
    });

    public static IElement Named(this IHtmlDocument page, string name) =>
        page.GetElementById(page.QuerySelectorAll("label").Single(label => label.TextContent == name).GetAttribute("for")!)!;

    private sealed class Address : NavigationManager
    {
        public Address() => Initialize("http://localhost:5080/", Here);
    }

    private sealed class NoToken : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}

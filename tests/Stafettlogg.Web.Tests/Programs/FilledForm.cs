using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Programs;

/// <summary>A form of a page as a browser would send it, to be filled in or tampered with before.</summary>
public sealed class FilledForm(Browser browser, Uri target, IEnumerable<(string Name, string Value)> shown, FormFields? fieldsShown = null)
{
    private readonly List<(string Name, string Value)> fields = [.. shown];
    private (string Name, string Value)? header;

    public string this[string name] => fields.Single(field => field.Name == name).Value;

    /// <summary>The form of that name, with all that stands in it.</summary>
    public static FilledForm On(Page page, string handler, Browser browser)
    {
        var form = page.Document.QuerySelectorAll<IHtmlFormElement>("form")
            .SingleOrDefault(form => form.QuerySelector<IHtmlInputElement>("input[name=_handler]")?.Value == handler);
        Assert.True(form is not null, $"no form '{handler}' at {page.Address}: {page.Status} {page.Heading}");
        return new(browser, page.Address, FieldsOf(form), FormFields.Of(form));
    }

    public FilledForm With(string name, params string[] values)
    {
        fields.RemoveAll(field => field.Name == name);
        fields.AddRange(values.Select(value => (name, value)));
        return this;
    }

    /// <summary>With a header that browsers add of themselves.</summary>
    public FilledForm Under(string name, string value)
    {
        header = (name, value);
        return this;
    }

    public FilledForm Without(string name) => With(name);

    /// <summary>As it is now, to be sent again later.</summary>
    public FilledForm Copy() => new(browser, target, fields, fieldsShown);

    /// <summary>What was typed and chosen in it, without its marks.</summary>
    public IReadOnlyList<string> Typed => [.. fields
        .Where(one => one.Name.Contains('.', StringComparison.Ordinal) && !one.Name.EndsWith(".SeenVersion", StringComparison.Ordinal) && !one.Name.EndsWith(".DeedId", StringComparison.Ordinal))
        .Select(one => $"{one.Name}: {one.Value}").Order(StringComparer.Ordinal)];

    /// <summary>Where it is sent to.</summary>
    public string Address => target.PathAndQuery;

    /// <summary>What is chosen in the field, the first of it; nothing when nothing is.</summary>
    public string ValueIn(string name) => fields.FirstOrDefault(field => field.Name == name).Value ?? "";

    public string Handler => this["_handler"];

    /// <summary>The names of the fields of the kind that stand in it, filled in or not.</summary>
    public IReadOnlyList<string> Named(FieldKind kind) => [.. fieldsShown!.Kinds[kind]];

    /// <summary>Whether the form says that the field must be filled in.</summary>
    public bool Needs(string name) => fieldsShown!.Needed.Contains(name);

    /// <summary>A copy with the same in each of these fields; with them left out when there is nothing.</summary>
    public FilledForm WithAll(IEnumerable<string> names, params string[] values) => names.Aggregate(Copy(), (filled, name) => filled.With(name, values));

    /// <summary>What the names of its fields begin with.</summary>
    public string Prefix => fields.First(one => one.Name.EndsWith(".DeedId", StringComparison.Ordinal)).Name.Split('.')[0];

    /// <summary>The same marks and token, under the names of another form.</summary>
    public FilledForm As(string handler, string prefix) => new FilledForm(browser, target, fields.Where(field => !field.Name.EndsWith(".Text", StringComparison.Ordinal))
        .Select(field => (field.Name.Replace(Prefix + ".", prefix + ".", StringComparison.Ordinal), field.Value))).With("_handler", handler);

    public FilledForm SentBy(Browser another) => new(another, target, fields);

    /// <summary>As another would send it who had made it up: with a token of their own.</summary>
    public async Task<FilledForm> MadeUpByAsync(Browser another) =>
        Copy().SentBy(another).With("__RequestVerificationToken", (await another.WonderFormAsync())["__RequestVerificationToken"]);

    public FilledForm To(string address) => new(browser, new Uri(target, address), fields);

    /// <summary>The program's own answer: a redirect is not followed.</summary>
    public Task<Page> SendAsync()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, target) { Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))) };
        if (header is { } added) request.Headers.Add(added.Name, added.Value);
        return browser.SendAsync(request, follow: false);
    }

    private static IEnumerable<(string, string)> FieldsOf(IHtmlFormElement form)
    {
        foreach (var control in form.QuerySelectorAll("input, textarea, select"))
        {
            switch (control)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }:
                    break;
                case IHtmlInputElement { Name: { Length: > 0 } name } input:
                    yield return (name, input.Value);
                    break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } name } area:
                    yield return (name, area.Value);
                    break;
                case IHtmlSelectElement { Name: { Length: > 0 } name } select:
                    yield return (name, select.Value ?? "");
                    break;
            }
        }
    }
}

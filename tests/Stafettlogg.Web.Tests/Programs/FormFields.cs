using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Stafettlogg.Web.Tests.Programs;

/// <summary>What a person does with a field.</summary>
public enum FieldKind
{
    /// <summary>Writes.</summary>
    Text,

    /// <summary>Gives a day.</summary>
    Day,

    /// <summary>Gives a day and a time of it.</summary>
    Moment,

    /// <summary>Chooses one of some.</summary>
    Choice,

    /// <summary>Chooses any of some.</summary>
    Choices,

    /// <summary>Nothing: the program put it there.</summary>
    Mark,
}

/// <summary>The names of a form's fields: by what a person does with them, and those that must be filled in.</summary>
public sealed record FormFields(ILookup<FieldKind, string> Kinds, IReadOnlySet<string> Needed)
{
    public static FormFields Of(IHtmlFormElement form)
    {
        var fields = form.QuerySelectorAll("input[name], textarea[name], select[name]").ToList();
        return new(
            fields.Select(field => (Kind: KindOf(field), Name: field.GetAttribute("name")!)).Distinct().ToLookup(field => field.Kind, field => field.Name),
            fields.Where(field => field.GetAttribute("aria-required") == "true").Select(field => field.GetAttribute("name")!).ToHashSet());
    }

    private static FieldKind KindOf(IElement field) => field switch
    {
        IHtmlTextAreaElement => FieldKind.Text,
        IHtmlSelectElement or IHtmlInputElement { Type: "radio" } => FieldKind.Choice,
        IHtmlInputElement { Type: "checkbox" } => FieldKind.Choices,
        IHtmlInputElement { Type: "date" } => FieldKind.Day,
        IHtmlInputElement { Type: "datetime-local" or "time" } => FieldKind.Moment,
        IHtmlInputElement { Type: "hidden" } => FieldKind.Mark,
        _ => FieldKind.Text,
    };
}

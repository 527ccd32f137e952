using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Tests.Shared;

/// <summary>A form model with a property of each kind, and the fields that edit it.</summary>
internal sealed class Wish
{
    private static readonly IReadOnlyList<Choice> Places = [new("hjemme", "Hjemme"), new("skole", "På skolen")];

    [Required(ErrorMessage = "Skriv tiltaket")] public string? Title { get; set; }

    [MinLength(20, ErrorMessage = "Skriv litt mer")] public string? Text { get; set; }

    [Required(ErrorMessage = "Velg frist")] public DateOnly? Due { get; set; }

    [MinLength(2, ErrorMessage = "Velg minst to")] public List<string>? Where { get; set; }

    [Required(ErrorMessage = "Velg arena")] public string? Arena { get; set; }

    [Required(ErrorMessage = "Velg form")] public string? Form { get; set; }

    public RenderFragment TitleField(bool optional = false, string? help = null) =>
        Field<TextField, string?>("Tiltak", Title, () => Title, ("Optional", optional), ("Description", help));

    public RenderFragment TextField() => Field<TextAreaField, string?>("Notat", Text, () => Text);

    public RenderFragment DueField() => Field<DateField, DateOnly?>("Frist", Due, () => Due);

    public RenderFragment WhereField() => Field<CheckboxGroup<List<string>>, List<string>?>("Hvor?", Where, () => Where, ("Choices", Places));

    public RenderFragment ArenaField() => Field<SelectField<string?>, string?>("Arena", Arena, () => Arena, ("Choices", Places), ("Prompt", "Velg"));

    public RenderFragment FormField() => Field<RadioGroup<string?>, string?>("Form", Form, () => Form, ("Choices", Places));

    public RenderFragment[] All() => [TitleField(), TextField(), DueField(), WhereField(), ArenaField(), FormField()];

    private static RenderFragment Field<TField, TValue>(
        string label, TValue value, Expression<Func<TValue>> expression, params (string Name, object? Value)[] more)
        where TField : FormField<TValue> => builder =>
        {
            builder.OpenComponent<TField>(0);
            builder.AddComponentParameter(1, "Label", label);
            builder.AddComponentParameter(2, "Value", value);
            builder.AddComponentParameter(3, "ValueExpression", expression);
            foreach (var (name, given) in more) builder.AddComponentParameter(4, name, given);
            builder.CloseComponent();
        };
}

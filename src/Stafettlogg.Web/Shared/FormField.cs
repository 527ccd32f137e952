using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace Stafettlogg.Web.Shared;

/// <summary>A labelled field of a static form. Its id follows its name in the form, so that it stays the same from post to post.</summary>
public abstract class FormField<TValue> : InputBase<TValue>
{
    [Parameter, EditorRequired] public string Label { get; set; } = "";

    [Parameter] public string? Description { get; set; }

    /// <summary>Fields must be filled in unless this is set; then the label says "Valgfritt".</summary>
    [Parameter] public bool Optional { get; set; }

    /// <summary>Set it only where two forms of a page would give the same id.</summary>
    [Parameter] public string? Id { get; set; }

    protected string FieldId => Id ?? NameAttributeValue.Replace('.', '-');

    protected FieldChrome Chrome => new(FieldId, Label, Description, Optional, Errors);

    /// <summary>For the attribute: "true" or nothing at all.</summary>
    protected string? AriaInvalid => Errors.Count > 0 ? "true" : null;

    protected string? AriaRequired => Optional ? null : "true";

    /// <summary>What the page itself put on the field: autocomplete, inputmode, maxlength.</summary>
    protected IEnumerable<KeyValuePair<string, object>>? Extra =>
        AdditionalAttributes?.Where(attribute => attribute.Key is not ("aria-invalid" or "id" or "name"));

    protected virtual IReadOnlyList<string> Errors => EditContext is null ? [] : [.. EditContext.GetValidationMessages(FieldIdentifier)];

    protected override void OnInitialized()
    {
        if (EditContext is not null) FieldsOfForm.In(EditContext).Place(new(FieldIdentifier, FieldId, () => Errors));
    }

    protected override bool TryParseValueFromString(
        string? value, [MaybeNullWhen(false)] out TValue result, [NotNullWhen(false)] out string? validationErrorMessage)
    {
        // Only an island comes here; a static form is read by the framework's form mapping.
        var parsed = BindConverter.TryConvertTo(value, System.Globalization.CultureInfo.InvariantCulture, out result);
        validationErrorMessage = parsed ? null : $"{Label}: {value}";
        return parsed;
    }
}

using Microsoft.AspNetCore.Components.Forms;

namespace Stafettlogg.Web.Shared;

/// <summary>Where the fields of one form stand, in the order of the page, so that the summary of errors finds them.</summary>
public sealed class FieldsOfForm
{
    private readonly List<PlacedField> placed = [];

    public IReadOnlyList<PlacedField> Placed => placed;

    /// <summary>What was typed and could not be read as what the field holds, a date say, by the field's name.</summary>
    public IReadOnlyDictionary<string, string> Unread { get; set; } = new Dictionary<string, string>();

    /// <summary>The form was sent and is shown again: what may not be sent back is asked for again.</summary>
    public bool Refused { get; set; }

    public static FieldsOfForm In(EditContext form)
    {
        if (form.Properties.TryGetValue(typeof(FieldsOfForm), out var known)) return (FieldsOfForm)known;

        var fields = new FieldsOfForm();
        form.Properties[typeof(FieldsOfForm)] = fields;
        return fields;
    }

    public void Place(PlacedField field)
    {
        placed.RemoveAll(known => known.Id == field.Id);
        placed.Add(field);
    }
}

/// <summary>A field that stands on the page.</summary>
/// <param name="Field">What it edits.</param>
/// <param name="Id">The id of its input.</param>
/// <param name="Errors">What is wrong with it just now, in the words the field itself shows.</param>
public sealed record PlacedField(FieldIdentifier Field, string Id, Func<IReadOnlyList<string>> Errors);

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace Stafettlogg.Web.Shared;

/// <summary>
/// All that must be put right, first in the form. A message of a field is a link to it; what belongs to no field
/// (a broken rule) is given by <see cref="Messages"/> or on the model itself, and is plain text.
/// </summary>
public sealed partial class ErrorSummary
{
    private EditContext? listenedTo;

    [CascadingParameter] public EditContext? Form { get; set; }

    [Parameter] public IReadOnlyList<string> Messages { get; set; } = [];

    private List<(string Message, string? Id)> Lines => [.. Messages.Select(message => (message, (string?)null)), .. OfForm()];

    public void Dispose() => Listen(null);

    protected override void OnParametersSet() => Listen(Form);

    private IEnumerable<(string Message, string? Id)> OfForm()
    {
        if (Form is null) return [];

        var placed = FieldsOfForm.In(Form).Placed;
        var tied = placed.SelectMany(field => field.Errors().Select(message => (message, (string?)field.Id)));
        var elsewhere = placed.SelectMany(field => Form.GetValidationMessages(field.Field)).ToHashSet();
        var loose = Form.GetValidationMessages().Where(message => !elsewhere.Contains(message)).Select(message => (message, (string?)null));
        return [.. tied, .. loose];
    }

    private void Listen(EditContext? form)
    {
        if (ReferenceEquals(listenedTo, form)) return;
        if (listenedTo is not null) listenedTo.OnValidationStateChanged -= Changed;
        if (form is not null) form.OnValidationStateChanged += Changed;
        listenedTo = form;
    }

    private void Changed(object? sender, ValidationStateChangedEventArgs e) => StateHasChanged();
}

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Rendering;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Tests.Shared;

/// <summary>A form with the summary of errors before its fields.</summary>
public sealed class Posted : ComponentBase
{
    [Parameter] public EditContext Form { get; set; } = null!;

    [Parameter] public IReadOnlyList<RenderFragment> Fields { get; set; } = [];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<CascadingValue<EditContext>>(0);
        builder.AddComponentParameter(1, nameof(CascadingValue<>.Value), Form);
        builder.AddComponentParameter(2, nameof(CascadingValue<>.ChildContent), (RenderFragment)(inner =>
        {
            inner.OpenComponent<ErrorSummary>(0);
            inner.CloseComponent();
            foreach (var field in Fields) inner.AddContent(1, field);
        }));
        builder.CloseComponent();
    }

    protected override async Task OnInitializedAsync()
    {
        await Task.Yield();
        Form.Validate();
    }
}

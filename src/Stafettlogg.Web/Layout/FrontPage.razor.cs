using Microsoft.AspNetCore.Components;

namespace Stafettlogg.Web.Layout;

/// <summary>The front page for those who are not signed in; the others go on to their own first page.</summary>
public sealed partial class FrontPage
{
    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    public Visitor? Visitor { get; set; }

    protected override void OnInitialized()
    {
        if (Visitor is { Links: [var first, ..] }) Navigation.NavigateTo(first.Path);
    }
}

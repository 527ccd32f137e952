using Microsoft.AspNetCore.Components;
using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Web.Log;

/// <summary>The duty to report: whom to ring, how one reports, what the law says to the one who reads; and what they write for themselves alone. It stops nothing and passes nothing on (R15, R16).</summary>
public sealed partial class DutyPage
{
    private IReadOnlyList<DutyNote> notes = [];

    [Inject]
    public required DutyNotes Notes { get; init; }

    private DutyToReport Duty => View!.Pack.DutyToReport;

    /// <summary>Where the reader serves in this municipality: the law puts the duty differently to each service.</summary>
    private IReadOnlyCollection<string> Services => [.. View!.Reader.For(View.Concern.Municipality).Posts.Select(post => post.Service)];

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (View is not null) notes = await Notes.MineAsync(View.Concern.Id, View.Reader, Acting.Cancel);
    }
}

using Microsoft.AspNetCore.Components;
using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Shared;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Access;

/// <summary>Who has seen the log, for those who work with it.</summary>
public sealed partial class ReadersPage
{
    [Inject]
    public required Readers Question { get; init; }

    [Inject]
    public required Acting Acting { get; init; }

    [Inject]
    public required MunicipalityPacks Packs { get; init; }

    [Inject]
    public required SpokenWords Spoken { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter]
    public Guid ConcernId { get; set; }

    private ReadersView? View { get; set; }

    protected override async Task OnInitializedAsync()
    {
        try
        {
            View = await Question.AskAsync(new ConcernId(ConcernId), Acting.Actor!, Acting.Cancel);
            Spoken.Speak(Packs.Find(View.Municipality));
        }
        catch (NotThere)
        {
            Navigation.NotFound();
        }
    }
}

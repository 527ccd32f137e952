using Microsoft.AspNetCore.Components;
using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Shared;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Family;

/// <summary>Who has seen the log, for the family: from the day it was opened, and only those who were let in.</summary>
public sealed partial class ChildReadersPage
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

    private bool IsOwn => View!.Subject.Id == Acting.Actor!.Person;

    // They are not told of everybody, and of nobody by name (R11).
    private bool IsForOther => View!.Municipality == Domain.Concerns.Masked.Municipality;

    protected override async Task OnInitializedAsync()
    {
        try
        {
            View = await Question.AskAsFamilyAsync(new ConcernId(ConcernId), Acting.Actor!, Acting.Cancel);
            Spoken.Speak(Packs.Find(View.Municipality));
        }
        catch (NotThere)
        {
            Navigation.NotFound();
        }
    }
}

using Microsoft.AspNetCore.Components;
using Stafettlogg.Casework.Family;

namespace Stafettlogg.Web.Answers;

/// <summary>A page about one concern that needs what the registers know of the family: who cares for the child, and whether anybody is protected.</summary>
public abstract class ConcernPageWithFamily : ConcernPage
{
    [Inject]
    public required FamilyInRegister Register { get; init; }

    /// <summary>Null until it is read, and where <see cref="ConcernPage.View"/> is.</summary>
    protected RegisteredFamily? Family { get; private set; }

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (View is not null) Family = await Register.AskAsync(View.Concern, Acting.Cancel);
    }
}

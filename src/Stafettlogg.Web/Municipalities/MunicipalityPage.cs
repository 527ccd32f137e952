using Microsoft.AspNetCore.Components;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Web.Shared;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Municipalities;

/// <summary>A page about a municipality, open to everyone. Which one stands in the address; unasked, it is where the reader works.</summary>
public abstract class MunicipalityPage : ComponentBase
{
    [Inject]
    public required MunicipalityPacks Packs { get; init; }

    [Inject]
    public required Acting Acting { get; init; }

    [Inject]
    public required SpokenWords Spoken { get; init; }

    [SupplyParameterFromQuery(Name = Links.MunicipalityQuery)]
    public string? Asked { get; set; }

    /// <summary>Null until one is chosen.</summary>
    protected MunicipalityPack? Pack { get; private set; }

    /// <summary>Asked for one that is not served here.</summary>
    protected bool Unknown => !string.IsNullOrEmpty(Asked) && Pack is null;

    // A family's is not looked up: where a child goes to school now is told to nobody by what a page chooses beforehand (R11).
    private MunicipalityPack? Own => Acting.Actor?.Posts is [var post, ..] ? Packs.Find(post.Municipality) : Packs.All is [var only] ? only : null;

    protected override void OnInitialized()
    {
        Pack = string.IsNullOrEmpty(Asked) ? Own : Packs.Find(new(Asked));
        Spoken.Speak(Pack);
    }
}

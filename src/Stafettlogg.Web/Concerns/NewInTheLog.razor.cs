using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Shared;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Concerns;

/// <summary>
/// Says that somebody has written since the page was read, and leaves the page when its reader may read no more: withdrawn, run out, ended (R3, F15).
/// Holds an id and a version, never a word of the log.
/// </summary>
public sealed partial class NewInTheLog
{
    private bool somethingNew;
    private IDisposable? watching;

    [Inject]
    public required Watch Watch { get; init; }

    [Inject]
    public required IServiceScopeFactory Scopes { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required Guid ConcernId { get; set; }

    [Parameter, EditorRequired]
    public required int Seen { get; set; }

    /// <summary>When the purpose or the emergency ends on which one reads; null for one who reads on neither.</summary>
    [Parameter]
    public DateTimeOffset? Until { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState> Session { get; set; } = null!;

    public void Dispose() => watching?.Dispose();

    // Only a circuit watches: the page that was rendered first is gone before anybody could write.
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender) watching = Watch.Over(Concern, Seen, Until, version => _ = InvokeAsync(() => TellAsync(version)));
    }

    private ConcernId Concern => new(ConcernId);

    // Each time anew: who was told that something is new may lose the case by what comes after.
    private async Task TellAsync(int version)
    {
        if (await ElsewhereAsync() is { } elsewhere)
        {
            Navigation.NavigateTo(elsewhere, forceLoad: true);
        }
        else if (version > Seen && !somethingNew)
        {
            somethingNew = true;
            StateHasChanged();
        }
    }

    // Where nobody can tell, it is a no: the page can be asked for again.
    private async Task<string?> ElsewhereAsync()
    {
        try
        {
            return await LeavesToAsync();
        }
        catch (Exception)
        {
            return Links.MyConcerns;
        }
    }

    // The circuit may be hours old: who it is, and whether they may, is asked anew in a scope of this act's own.
    private async Task<string?> LeavesToAsync()
    {
        await using var act = Scopes.CreateAsyncScope();
        var actor = CurrentActor.Of((await Session).User) is { } signedIn
            ? await act.ServiceProvider.GetRequiredService<ActorDirectory>().ActorAsync(signedIn.Person, signedIn.Role, default)
            : null;
        if (actor is null) return Links.MyConcerns;
        var gate = act.ServiceProvider.GetRequiredService<ConcernGate>();
        if (await gate.AdmitAsync(Concern, actor, Deed.ReadLog, default)) return null;
        // A leader knows of the case without reading it, and is told there what is needed.
        return await gate.AsksForPurposeAsync(Concern, actor, default) ? Links.Concern(Concern) : Links.MyConcerns;
    }
}

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
    private ITimer? end;

    [Inject]
    public required Watch Watch { get; init; }

    [Inject]
    public required IServiceScopeFactory Scopes { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Time { get; init; }

    [Parameter, EditorRequired]
    public required Guid ConcernId { get; set; }

    [Parameter, EditorRequired]
    public required int Seen { get; set; }

    /// <summary>When the reader's purpose ends, of one who reads on a purpose: then nobody writes anything that this would hear of.</summary>
    [Parameter]
    public DateTimeOffset? Until { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState> Session { get; set; } = null!;

    public void Dispose()
    {
        watching?.Dispose();
        end?.Dispose();
    }

    // Only a circuit watches: the page that was rendered first is gone before anybody could write.
    protected override void OnAfterRender(bool firstRender)
    {
        if (!firstRender) return;
        watching = Watch.Over(new ConcernId(ConcernId), Seen, version => _ = InvokeAsync(() => TellAsync(version)));
        if (Until is { } until && until > Time.GetUtcNow()) end = Time.CreateTimer(_ => _ = InvokeAsync(LeaveAsync), null, until - Time.GetUtcNow(), Timeout.InfiniteTimeSpan);
    }

    private async Task LeaveAsync()
    {
        if (!await MayStillReadAsync()) Navigation.NavigateTo(Links.Concern(new ConcernId(ConcernId)), forceLoad: true);
    }

    // Each time anew: who was told that something is new may lose the case by what comes after.
    private async Task TellAsync(int version)
    {
        if (!await MayStillReadAsync())
        {
            Navigation.NavigateTo(Links.MyConcerns, forceLoad: true);
        }
        else if (version > Seen && !somethingNew)
        {
            somethingNew = true;
            StateHasChanged();
        }
    }

    // Where nobody can tell, it is a no: the page can be asked for again.
    private async Task<bool> MayStillReadAsync()
    {
        try
        {
            return await AdmittedAsync();
        }
        catch (Exception)
        {
            return false;
        }
    }

    // The circuit may be hours old: who it is, and whether they may, is asked anew in a scope of this act's own.
    private async Task<bool> AdmittedAsync()
    {
        if (CurrentActor.Of((await Session).User) is not { } signedIn) return false;
        await using var act = Scopes.CreateAsyncScope();
        var actor = await act.ServiceProvider.GetRequiredService<ActorDirectory>().ActorAsync(signedIn.Person, signedIn.Role, default);
        return actor is not null && await act.ServiceProvider.GetRequiredService<ConcernGate>().AdmitAsync(new ConcernId(ConcernId), actor, Deed.ReadLog, default);
    }
}

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Stafettlogg.Casework.Access;

namespace Stafettlogg.Web.SignIn.Sessions;

/// <summary>Ties a circuit to the session it was opened in: when that ends the browser leaves the page, and nothing more is done for it here.</summary>
public sealed class LeavingCircuit(OpenCircuits circuits, ISessions sessions, AuthenticationStateProvider state, NavigationManager navigation) : CircuitHandler
{
    private Guid? session;
    private bool left;

    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        session = CurrentActor.SessionOf((await state.GetAuthenticationStateAsync()).User);
        if (session is { } own) circuits.Enter(this, own, Leave);
    }

    // The session may have ended while the line was down.
    public override async Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        if (session is { } own && !await sessions.IsOpenAsync(own, cancellationToken)) Leave();
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        circuits.Left(this);
        return Task.CompletedTask;
    }

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) =>
        activity => left ? Task.CompletedTask : next(activity);

    private void Leave()
    {
        left = true;
        navigation.NavigateTo(SignInLinks.SignedOut, forceLoad: true);
    }
}

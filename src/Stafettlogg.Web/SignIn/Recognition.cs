using System.Security.Claims;
using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.SignIn.Providers;

namespace Stafettlogg.Web.SignIn;

/// <summary>From a checked token to one of us, in a session of their own. The birth number goes no further.</summary>
public sealed class Recognition(IAccounts accounts, IActorDirectory directory, ISessions sessions, DemoMode demo, ILogger<Recognition> log)
{
    /// <exception cref="SignInRefused">Nobody we know, nobody with a role now, or nobody with a role that this provider is for.</exception>
    public async Task<ClaimsPrincipal> OfAsync(IdToken token, ProviderSettings provider, CancellationToken cancel)
    {
        var known = await OwnerAsync(token, provider, cancel) is { } owner ? await directory.FindAsync(owner, cancel) : null;
        if (known is not { Roles.Count: > 0 } person) throw new SignInRefused(SignInFailure.UnknownPerson);
        var roles = person.Roles.Intersect(provider.Roles).ToList();
        if (roles.Count == 0) throw new SignInRefused(SignInFailure.WrongDoor);
        var session = await sessions.BeginAsync(new(person.Id, provider.Name, token.Session, token.Sub), cancel);
        SignInLog.SignedIn(log, provider.Name);
        return CurrentActor.Enter(person.Id, provider.Name, session, roles is [var only] ? only : null);
    }

    private async Task<PersonId?> OwnerAsync(IdToken token, ProviderSettings provider, CancellationToken cancel)
    {
        try
        {
            return await accounts.OwnerAsync(new(token.Issuer, token.Subject), NumberIn(token, provider), cancel);
        }
        catch (AccountOfAnother)
        {
            throw new SignInRefused(SignInFailure.AccountOfAnother);
        }
    }

    private NationalId? NumberIn(IdToken token, ProviderSettings provider) =>
        token.NationalId is null && !provider.Profile.NationalIdDemanded ? null
        : NationalId.TryParse(token.NationalId, demo.NationalIds, out var number) ? number
        : throw new SignInRefused(SignInFailure.NoNationalId);
}

using System.Security.Claims;
using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.SignIn;

/// <summary>From the birth number in a checked token to one of us. The number goes no further.</summary>
public sealed class Recognition(IActorDirectory directory, DemoMode demo)
{
    /// <exception cref="SignInRefused">Nobody we know, or nobody with a role now.</exception>
    public async Task<ClaimsPrincipal> OfAsync(IdToken token, CancellationToken cancel)
    {
        if (!NationalId.TryParse(token.NationalId, demo.NationalIds, out var nationalId))
        {
            throw new SignInRefused(SignInFailure.NoNationalId);
        }

        var person = await directory.RecogniseAsync(nationalId, cancel);
        if (person is null or { Roles.Count: 0 })
        {
            throw new SignInRefused(SignInFailure.UnknownPerson);
        }

        return CurrentActor.Enter(token, person.Id, person.Roles is [var only] ? only : null);
    }
}

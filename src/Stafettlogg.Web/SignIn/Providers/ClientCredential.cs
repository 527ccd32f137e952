using Microsoft.IdentityModel.Tokens;

namespace Stafettlogg.Web.SignIn.Providers;

/// <summary>How the program shows a provider who it is: a key that never leaves it, or, where nothing better is taken, a secret that both know.</summary>
/// <param name="Key">Signs what we say of ourselves.</param>
/// <param name="Next">Published beside the key, so that the provider knows it before it is taken into use.</param>
/// <param name="Thumbprint">The certificate's, SHA-256, where the provider knows the key by it.</param>
/// <param name="Secret">Null where there is a key.</param>
public sealed record ClientCredential(SigningCredentials? Key, SigningCredentials? Next = null, string? Thumbprint = null, string? Secret = null)
{
    // The record's own words would hold the secret.
    public override string ToString() => nameof(ClientCredential);
}

namespace Stafettlogg.Web.SignIn.Providers;

/// <summary>Where the provider is: fixed by the settings, or, in demo mode, wherever the child listens just now.</summary>
public sealed class ProviderAddress(string? issuer)
{
    private volatile string? issuer = issuer;

    /// <summary>Null while the demo's provider is not up.</summary>
    public string? Issuer { get => issuer; set => issuer = value; }
}

using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Stafettlogg.Web.SignIn.Providers;

/// <summary>The provider's discovery document and keys, fetched when needed. The library's own manager fails the first token after a change of keys.</summary>
public sealed class ProviderMetadata(ProviderAddress address, ProviderSettings settings, Func<HttpClient> backChannel, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    // What stands for the tenant where one document speaks for many.
    private const string Tenant = "{tenantid}";

    private readonly SemaphoreSlim gate = new(1);
    private volatile Known? known;

    /// <summary>Where forms of ours may lead: the issuer and the addresses it names.</summary>
    public IEnumerable<string> Origins =>
        new[] { address.Issuer, known?.Document.AuthorizationEndpoint, known?.Document.EndSessionEndpoint }
            .Where(endpoint => !string.IsNullOrEmpty(endpoint))
            .Select(endpoint => new Uri(endpoint!).GetLeftPart(UriPartial.Authority))
            .Distinct();

    /// <summary>The document; a fresh one when the given one lacked a key, but at most every ten seconds.</summary>
    public async Task<OpenIdConnectConfiguration> GetAsync(CancellationToken cancel, OpenIdConnectConfiguration? lacking = null)
    {
        var issuer = address.Issuer ?? throw new SignInRefused(SignInFailure.ProviderAway);
        if (Usable(issuer, lacking) is { } at)
        {
            return at;
        }

        await gate.WaitAsync(cancel);
        try
        {
            return Usable(issuer, lacking) ?? await FetchAsync(issuer, lacking is null ? null : time.GetUtcNow(), cancel);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Who may have issued an answer: the one issuer, or where there are many tenants the one of each that we let in.</summary>
    public IReadOnlyList<string> IssuersOf(OpenIdConnectConfiguration document) => document.Issuer.Contains(Tenant, StringComparison.Ordinal)
        ? [.. settings.Tenants.Select(tenant => document.Issuer.Replace(Tenant, tenant, StringComparison.Ordinal))]
        : [document.Issuer];

    public void Dispose() => gate.Dispose();

    private OpenIdConnectConfiguration? Usable(string issuer, OpenIdConnectConfiguration? lacking)
    {
        var now = time.GetUtcNow();
        return known is not { } have || have.Address != issuer || now - have.Fetched > Lifetime ? null
            : have.Document != lacking || now - have.LastLacking < Patience ? have.Document
            : null;
    }

    private async Task<OpenIdConnectConfiguration> FetchAsync(string issuer, DateTimeOffset? lacked, CancellationToken cancel)
    {
        var documents = new HttpDocumentRetriever(backChannel()) { RequireHttps = !new Uri(issuer).IsLoopback };
        OpenIdConnectConfiguration document;
        try
        {
            document = await OpenIdConnectConfigurationRetriever.GetAsync($"{issuer}/.well-known/openid-configuration", documents, cancel);
        }
        catch (Exception away) when (!cancel.IsCancellationRequested && away is not SignInRefused)
        {
            throw new SignInRefused(SignInFailure.ProviderAway);
        }

        if (document.Issuer != issuer && !(settings.Profile.ManyTenants && document.Issuer?.Contains(Tenant, StringComparison.Ordinal) == true))
        {
            throw new SignInRefused(SignInFailure.WrongIssuer);
        }

        known = new(issuer, document, time.GetUtcNow(), lacked ?? DateTimeOffset.MinValue);
        return document;
    }

    private sealed record Known(string Address, OpenIdConnectConfiguration Document, DateTimeOffset Fetched, DateTimeOffset LastLacking);
}

using Microsoft.Extensions.Diagnostics.HealthChecks;
using Stafettlogg.Web.SignIn.Providers;

namespace Stafettlogg.Web.SignIn;

/// <summary>In demo mode nobody can sign in before the child listens, so the program is not ready before it does.</summary>
public sealed class ProviderReady(SignInProviders providers) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(providers.All.Any(provider => provider.Address.Issuer is null) ? HealthCheckResult.Unhealthy() : HealthCheckResult.Healthy());
}

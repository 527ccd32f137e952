using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Stafettlogg.Web.SignIn;

/// <summary>In demo mode nobody can sign in before the child listens, so the program is not ready before it does.</summary>
public sealed class ProviderReady(ProviderAddress address) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(address.Issuer is null ? HealthCheckResult.Unhealthy() : HealthCheckResult.Healthy());
}

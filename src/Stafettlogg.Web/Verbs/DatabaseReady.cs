using Microsoft.Extensions.Diagnostics.HealthChecks;
using Stafettlogg.Casework.Store;

namespace Stafettlogg.Web.Verbs;

/// <summary>Not ready while the database is away.</summary>
public sealed class DatabaseReady(Database database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await database.AnswersAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}

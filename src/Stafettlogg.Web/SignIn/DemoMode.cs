using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.SignIn.Providers;

namespace Stafettlogg.Web.SignIn;

/// <summary>
/// Whether invented people may sign in. Asked for by Stafettlogg__Demo; unasked, it is on where no real provider is
/// configured and the environment is unnamed or Development, so that a fresh checkout and a published folder just run.
/// </summary>
public sealed record DemoMode(bool IsOn)
{
    /// <summary>Invented people have invented numbers, and nobody else has (R30).</summary>
    public NationalIdSeries NationalIds => IsOn ? NationalIdSeries.Synthetic : NationalIdSeries.Issued;

    public static DemoMode Decide(IHostEnvironment environment, IConfiguration configuration) => Decide(
        configuration.GetValue<bool?>("Stafettlogg:Demo"),
        environment.EnvironmentName,
        environmentNamed: configuration[HostDefaults.EnvironmentKey] is not null,
        providerNamed: ProviderBlock.AnyIn(configuration));

    public static DemoMode Decide(bool? wanted, string environment, bool environmentNamed, bool providerNamed)
    {
        // The framework's own default is Production: only the name spoken aloud counts.
        var production = environmentNamed && environment.Equals(Environments.Production, StringComparison.OrdinalIgnoreCase);
        if (wanted is true && production)
        {
            throw new StartRefused("Stafettlogg__Demo=true is refused when ASPNETCORE_ENVIRONMENT=Production: anyone could sign in as anyone.");
        }

        if (wanted is true && providerNamed)
        {
            throw new StartRefused("Stafettlogg__Demo=true and Stafettlogg__Oidc__… are both set: take one away.");
        }

        var developing = !environmentNamed || environment.Equals(Environments.Development, StringComparison.OrdinalIgnoreCase);
        return new(wanted ?? (developing && !providerNamed));
    }
}

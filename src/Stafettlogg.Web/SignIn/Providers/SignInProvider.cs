namespace Stafettlogg.Web.SignIn.Providers;

/// <summary>One provider at work: its settings, what it publishes, and the rules its answers must keep.</summary>
public sealed class SignInProvider : IDisposable
{
    public SignInProvider(ProviderSettings settings, Func<HttpClient> backChannel, TimeProvider time)
    {
        Settings = settings;
        Address = new(settings.Authority);
        Metadata = new(Address, settings, backChannel, time);
        Client = new(backChannel, settings, time);
        Rules = new(Metadata, settings, time);
    }

    public ProviderSettings Settings { get; }

    public ProviderAddress Address { get; }

    public ProviderMetadata Metadata { get; }

    public ProviderClient Client { get; }

    public TokenRules Rules { get; }

    public void Dispose() => Metadata.Dispose();
}

/// <summary>All the ways in.</summary>
public sealed class SignInProviders(IReadOnlyList<SignInProvider> all) : IDisposable
{
    public IReadOnlyList<SignInProvider> All => all;

    /// <summary>Where forms of ours may lead.</summary>
    public IEnumerable<string> Origins => all.SelectMany(provider => provider.Metadata.Origins).Distinct();

    /// <summary>Null when there is none of that name, or no longer.</summary>
    public SignInProvider? Find(string? name) => all.FirstOrDefault(provider => provider.Settings.Name == name);

    public void Dispose()
    {
        foreach (var provider in all) provider.Dispose();
    }
}

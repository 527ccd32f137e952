using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Answers;

/// <summary>How much one may ask for: as a bucket that fills by the minute, so that a quick hand is never stopped and a script soon is.</summary>
public sealed record RequestLimits
{
    /// <summary>What one who is signed in may ask for in a minute, pages and deeds together; four a second is more than anybody reads.</summary>
    public int PersonPerMinute { get; init; } = 240;

    /// <summary>What one address may ask for in a minute: a whole town hall may stand behind one.</summary>
    public int AddressPerMinute { get; init; } = 6_000;

    /// <summary>How often one address may come to the pages of signing in, in a minute.</summary>
    public int SignInsPerMinute { get; init; } = 300;

    // Anybody may be anybody there: a roomful tries it as one teacher, and measurements are made of it.
    private static RequestLimits OfDemo { get; } = new() { PersonPerMinute = 1_000_000, AddressPerMinute = 1_000_000, SignInsPerMinute = 1_000_000 };

    /// <exception cref="StartRefused">A limit is no whole number from one.</exception>
    public static RequestLimits Read(IConfiguration configuration, DemoMode demo)
    {
        var standard = demo.IsOn ? OfDemo : new();
        int Limit(string name, int otherwise) => configuration[$"Stafettlogg:Limits:{name}"] is not { Length: > 0 } said ? otherwise
            : int.TryParse(said, out var number) && number > 0 ? number
            : throw new StartRefused($"Stafettlogg__Limits__{name} is '{said}': it must be a whole number from 1.");
        return new()
        {
            PersonPerMinute = Limit(nameof(PersonPerMinute), standard.PersonPerMinute),
            AddressPerMinute = Limit(nameof(AddressPerMinute), standard.AddressPerMinute),
            SignInsPerMinute = Limit(nameof(SignInsPerMinute), standard.SignInsPerMinute),
        };
    }

    internal RateLimitPartition<string> OfPerson(HttpContext http) =>
        CurrentActor.PersonOf(http.User) is { } person ? Bucket($"{person}", PersonPerMinute) : RateLimitPartition.GetNoLimiter("");

    internal RateLimitPartition<string> OfAddress(HttpContext http) => Bucket(NetworkOf(http.Connection.RemoteIpAddress), AddressPerMinute);

    internal RateLimitPartition<string> OfSignIn(HttpContext http) => http.Request.Path.StartsWithSegments(SignInLinks.Start)
        ? Bucket(NetworkOf(http.Connection.RemoteIpAddress), SignInsPerMinute)
        : RateLimitPartition.GetNoLimiter("");

    // Whoever has one address of the newer kind has all of its network, and would else never meet a limit.
    private static string NetworkOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => $"{address.MapToIPv4()}",
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => $"{address}",
    };

    private static RateLimitPartition<string> Bucket(string whose, int perMinute) => RateLimitPartition.GetTokenBucketLimiter(whose, _ => new()
    {
        TokenLimit = perMinute,
        TokensPerPeriod = Math.Max(1, perMinute / 60),
        ReplenishmentPeriod = TimeSpan.FromMinutes(1) * Math.Max(1, perMinute / 60) / perMinute,
        QueueLimit = 0,
    });
}

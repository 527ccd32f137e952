using System.Threading.RateLimiting;

namespace Stafettlogg.Web.Answers;

/// <summary>What is left to everybody of what they may ask for.</summary>
public sealed class RequestShares(RequestLimits limits) : IAsyncDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> ofAddress = PartitionedRateLimiter.Create<HttpContext, string>(limits.OfAddress);
    private readonly PartitionedRateLimiter<HttpContext> ofSignIn = PartitionedRateLimiter.Create<HttpContext, string>(limits.OfSignIn);
    private readonly PartitionedRateLimiter<HttpContext> ofPerson = PartitionedRateLimiter.Create<HttpContext, string>(limits.OfPerson);

    /// <summary>Asked before it is known who it is.</summary>
    public PartitionedRateLimiter<HttpContext> Address => PartitionedRateLimiter.CreateChained(ofAddress, ofSignIn);

    /// <summary>Asked when it is.</summary>
    public PartitionedRateLimiter<HttpContext> Person => ofPerson;

    public async ValueTask DisposeAsync()
    {
        await ofAddress.DisposeAsync();
        await ofSignIn.DisposeAsync();
        await ofPerson.DisposeAsync();
    }
}

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>The real clock, moved by hand: the provider's clock is not ours to stop.</summary>
public sealed class ShiftedClock : TimeProvider
{
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;
}

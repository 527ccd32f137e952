namespace Stafettlogg.Web.Tests.Programs;

/// <summary>The real clock, until a test makes it stand still somewhere in the past, where sessions begun now still hold.</summary>
public sealed class MovableClock : TimeProvider
{
    public DateTimeOffset? StandsAt { get; set; }

    public override DateTimeOffset GetUtcNow() => StandsAt ?? System.GetUtcNow();
}

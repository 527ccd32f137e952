namespace Stafettlogg.Benchmarks.Load;

/// <summary>What one loop gave.</summary>
internal sealed record Sample(double P50, double P95, double P99, double PerSecond, double CpuEach, double Kibibytes, int Errors)
{
    public static Sample Of(IReadOnlyCollection<double> milliseconds, double seconds, double cpuMilliseconds, double kibibytes, int errors)
    {
        double[] sorted = [.. milliseconds.Order()];
        return new(Rank(sorted, 0.50), Rank(sorted, 0.95), Rank(sorted, 0.99), sorted.Length / seconds, cpuMilliseconds / sorted.Length, kibibytes, errors);
    }

    // The nearest rank: a time that somebody waited.
    private static double Rank(double[] sorted, double share) =>
        sorted.Length == 0 ? double.NaN : sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];
}

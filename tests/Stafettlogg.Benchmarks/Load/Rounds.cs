using System.Globalization;

namespace Stafettlogg.Benchmarks.Load;

/// <summary>The rounds of one loop: what is told of them is the median, and how far they lie apart.</summary>
internal sealed class Rounds(string name)
{
    private readonly List<Sample> samples = [];

    public static string Heading { get; } = Line("", "p50 ms", "p95 ms", "p99 ms", "units/s", "CPU ms each", "KiB");

    public double P50 => Median(sample => sample.P50);

    public double PerSecond => Median(sample => sample.PerSecond);

    public int Errors => samples.Sum(sample => sample.Errors);

    public void Add(Sample sample) => samples.Add(sample);

    public override string ToString() =>
        Line(name, Told(sample => sample.P50), Told(sample => sample.P95), Told(sample => sample.P99), Told(sample => sample.PerSecond), Told(sample => sample.CpuEach), Number(samples[^1].Kibibytes))
        + (Errors == 0 ? "" : $"  {Errors} ERRORS");

    private static string Line(string name, params string[] columns) => name.PadRight(34) + string.Concat(columns.Select(column => column.PadLeft(24)));

    private static string Number(double value) => value.ToString(value < 10 ? "0.00" : value < 1000 ? "0.0" : "0", CultureInfo.InvariantCulture);

    private double Median(Func<Sample, double> of)
    {
        double[] sorted = [.. samples.Select(of).Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private string Told(Func<Sample, double> of) => $"{Number(Median(of))} ({Number(samples.Min(of))}–{Number(samples.Max(of))})";
}

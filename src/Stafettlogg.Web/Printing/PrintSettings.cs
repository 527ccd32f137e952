namespace Stafettlogg.Web.Printing;

/// <summary>How the workers that print are run.</summary>
/// <param name="Node">The program that runs them: a name on the path, or a file.</param>
/// <param name="Script">The worker.</param>
public sealed record PrintSettings(string Node, string Script)
{
    public int Workers { get; init; } = 2;

    /// <summary>How long one print may take; standing in line does not count.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(40);

    /// <summary>How many may stand in line.</summary>
    public int Line { get; init; } = 50;

    /// <summary>How many prints one person may have at once, being made or in line.</summary>
    public int MostOfOne { get; init; } = 20;

    /// <summary>A fresh process now and then bounds what an old one may have gathered.</summary>
    public int PrintsOfAWorker { get; init; } = 200;

    /// <summary>A worker that has grown beyond this, as by a log of thousands of entries, is not used again.</summary>
    public long MostBytes { get; init; } = 500 * 1024 * 1024;

    public static PrintSettings Read(IConfiguration configuration) => new(
        configuration["Stafettlogg:Printing:Node"] is { Length: > 0 } node ? node : "node",
        Path.Combine(AppContext.BaseDirectory, "printing", "worker.mjs"));
}

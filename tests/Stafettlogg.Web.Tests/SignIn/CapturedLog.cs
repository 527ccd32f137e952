using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>Every line the program writes, whoever writes it.</summary>
public sealed class CapturedLog : ILoggerProvider
{
    private readonly ConcurrentQueue<(string Category, string Text)> lines = new();

    public IReadOnlyList<string> All => [.. lines.Select(line => $"{line.Category}: {line.Text}")];

    public IReadOnlyList<string> Refusals => [.. All.Where(line => line.Contains("refused", StringComparison.Ordinal))];

    /// <summary>What comes from our own rooms, apart from the demo's provider coming and going, and people who sign in.</summary>
    public IReadOnlyList<string> Ours =>
        [.. lines.Where(line => line.Category.StartsWith("Stafettlogg", StringComparison.Ordinal) && !line.Category.EndsWith("DemoProvider", StringComparison.Ordinal)).Select(line => line.Text).Where(text => !text.StartsWith("Signed in by ", StringComparison.Ordinal))];

    /// <summary>That somebody signed in.</summary>
    public IReadOnlyList<string> SignIns => [.. lines.Select(line => line.Text).Where(text => text.StartsWith("Signed in by ", StringComparison.Ordinal))];

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Writer(CapturedLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.lines.Enqueue((category, $"{formatter(state, exception)} {exception}".TrimEnd()));
    }
}

using System.Collections.Concurrent;
using Stafettlogg.Casework.Access;

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>Sessions without a database, for the room alone.</summary>
public sealed class SessionsInMemory : ISessions
{
    private readonly ConcurrentDictionary<Guid, NewSession> open = new();
    private readonly ConcurrentBag<Guid> ended = [];

    private Exception? trouble;
    private int away;

    public int Open => open.Count;

    /// <summary>The next questions about what has ended are answered with this.</summary>
    public void Away(int times, Exception with) => (away, trouble) = (times, with);

    public Task<Guid> BeginAsync(NewSession session, CancellationToken cancel)
    {
        var id = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
        open[id] = session;
        return Task.FromResult(id);
    }

    public Task<bool> IsOpenAsync(Guid session, CancellationToken cancel) => Task.FromResult(open.ContainsKey(session));

    public Task EndAsync(Guid session, CancellationToken cancel)
    {
        if (open.TryRemove(session, out _)) ended.Add(session);
        return Task.CompletedTask;
    }

    public async Task<Guid?> RenewAsync(Guid session, CancellationToken cancel)
    {
        if (!open.TryGetValue(session, out var same)) return null;
        await EndAsync(session, cancel);
        return await BeginAsync(same, cancel);
    }

    public async Task<int> EndAtProviderAsync(string provider, string? atProvider, string? subject, CancellationToken cancel)
    {
        var theirs = open.Where(one => one.Value.Provider == provider && (atProvider is null ? one.Value.Subject == subject : one.Value.AtProvider == atProvider)).ToList();
        foreach (var (id, _) in theirs) await EndAsync(id, cancel);
        return theirs.Count;
    }

    public Task<IReadOnlyCollection<Guid>> EndedSinceAsync(DateTimeOffset since, CancellationToken cancel) =>
        Interlocked.Decrement(ref away) >= 0 ? throw trouble! : Task.FromResult<IReadOnlyCollection<Guid>>([.. ended]);
}

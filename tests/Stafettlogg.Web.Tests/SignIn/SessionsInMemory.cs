using System.Collections.Concurrent;
using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Basics;

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

    public Task<IReadOnlyList<OpenSession>> OfAsync(PersonId person, DateTimeOffset since, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<OpenSession>>([.. open.Where(one => one.Value.Person == person).Select(one => one.Key).OrderDescending().Select(id => new OpenSession(id, TimeProvider.System.GetUtcNow()))]);

    public async Task<int> EndOwnAsync(PersonId person, Guid? which, Guid kept, CancellationToken cancel)
    {
        var theirs = open.Where(one => one.Value.Person == person && one.Key != kept && (which is null || one.Key == which)).Select(one => one.Key).ToList();
        foreach (var id in theirs) await EndAsync(id, cancel);
        return theirs.Count;
    }

    public Task<int> EndAllAsync(IReadOnlyCollection<PersonId>? persons, CancellationToken cancel) => throw new NotSupportedException("It is a verb's, and has a database.");

    public Task<IReadOnlyCollection<Guid>> EndedSinceAsync(DateTimeOffset since, CancellationToken cancel) =>
        Interlocked.Decrement(ref away) >= 0 ? throw trouble! : Task.FromResult<IReadOnlyCollection<Guid>>([.. ended]);
}

using Microsoft.EntityFrameworkCore;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Access;

/// <summary>Who is signed in by which provider, and what the provider calls that session and the person.</summary>
public sealed record NewSession(PersonId Person, string Provider, string? AtProvider, string Subject);

/// <summary>A session that is open, as its own person sees it: no more is kept of it than when it began (Norwegian: innlogging).</summary>
public sealed record OpenSession(Guid Id, DateTimeOffset Began);

/// <summary>
/// The sessions that are open, known to all instances: a cookie is good for as long as its session is, and a provider may end
/// one without any browser asking.
/// </summary>
public interface ISessions
{
    /// <summary>Opens a session; says its id, a new one each time.</summary>
    Task<Guid> BeginAsync(NewSession session, CancellationToken cancel);

    /// <summary>Whether it is open at this moment.</summary>
    Task<bool> IsOpenAsync(Guid session, CancellationToken cancel);

    /// <summary>Ends one.</summary>
    Task EndAsync(Guid session, CancellationToken cancel);

    /// <summary>The same session under a new id, as when the role changes; the old id is ended. Null when it was not open.</summary>
    Task<Guid?> RenewAsync(Guid session, CancellationToken cancel);

    /// <summary>Ends those that belong to a session at the provider, or, where it names none, all of the subject's; where it names one that we were never told of, those of the subject's of which we know no more. Says how many.</summary>
    Task<int> EndAtProviderAsync(string provider, string? atProvider, string? subject, CancellationToken cancel);

    /// <summary>Those of the person's that are open and began since then, the newest first.</summary>
    Task<IReadOnlyList<OpenSession>> OfAsync(PersonId person, DateTimeOffset since, CancellationToken cancel);

    /// <summary>Ends the one of the person's, or, where none is named, all but the one that is kept. Another person's is left alone. Says how many.</summary>
    Task<int> EndOwnAsync(PersonId person, Guid? which, Guid kept, CancellationToken cancel);

    /// <summary>Ends all of these persons', or, where none are named, everybody's. Says how many.</summary>
    Task<int> EndAllAsync(IReadOnlyCollection<PersonId>? persons, CancellationToken cancel);

    /// <summary>Those that have been ended since then.</summary>
    Task<IReadOnlyCollection<Guid>> EndedSinceAsync(DateTimeOffset since, CancellationToken cancel);
}

/// <summary>The sessions in the database.</summary>
public sealed class Sessions : ISessions
{
    /// <summary>How many one person may have open at once; the oldest ends when there is one more.</summary>
    public const int MostAtOnce = 10;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1); // longer than any cookie lasts

    private readonly IDbContextFactory<CaseworkDb> databases;
    private readonly StoreKeys keys;
    private readonly TimeProvider time;

    internal Sessions(IDbContextFactory<CaseworkDb> databases, StoreKeys keys, TimeProvider time) =>
        (this.databases, this.keys, this.time) = (databases, keys, time);

    /// <inheritdoc/>
    public async Task<Guid> BeginAsync(NewSession session, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var row = new SessionRow
        {
            SessionId = Guid.CreateVersion7(now),
            PersonId = session.Person,
            AtProvider = session.AtProvider is { } own ? await AtProviderAsync(session.Provider, own, cancel) : null,
            OfSubject = await OfSubjectAsync(session.Provider, session.Subject, cancel),
            Began = now,
            Ended = null,
        };
        await using var db = await databases.CreateDbContextAsync(cancel);
        await db.Sessions.Where(old => old.Began < now - Kept).ExecuteDeleteAsync(cancel);
        var tooMany = db.Sessions.Where(old => old.PersonId == session.Person && old.Ended == null)
            .OrderByDescending(old => old.Began).ThenByDescending(old => old.SessionId).Skip(MostAtOnce - 1).Select(old => old.SessionId);
        await EndAsync(db.Sessions.Where(old => tooMany.Contains(old.SessionId)), cancel);
        db.Sessions.Add(row);
        await db.SaveChangesAsync(cancel);
        return row.SessionId;
    }

    /// <inheritdoc/>
    public async Task<bool> IsOpenAsync(Guid session, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Sessions.AnyAsync(row => row.SessionId == session && row.Ended == null, cancel);
    }

    /// <inheritdoc/>
    public async Task EndAsync(Guid session, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        await EndAsync(db.Sessions.Where(row => row.SessionId == session), cancel);
    }

    /// <inheritdoc/>
    public async Task<Guid?> RenewAsync(Guid session, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (await db.Sessions.AsNoTracking().SingleOrDefaultAsync(row => row.SessionId == session, cancel) is not { } old) return null;
        var renewed = new SessionRow
        {
            SessionId = Guid.CreateVersion7(time.GetUtcNow()),
            PersonId = old.PersonId,
            AtProvider = old.AtProvider,
            OfSubject = old.OfSubject,
            Began = old.Began,
            Ended = null,
        };
        // One of the two is open at any moment, so that a sign-out that comes just now finds it.
        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        if (await EndAsync(db.Sessions.Where(row => row.SessionId == session), cancel) == 0) return null;
        db.Sessions.Add(renewed);
        await db.SaveChangesAsync(cancel);
        await whole.CommitAsync(cancel);
        return renewed.SessionId;
    }

    /// <inheritdoc/>
    public async Task<int> EndAtProviderAsync(string provider, string? atProvider, string? subject, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (atProvider is not null)
        {
            var theirs = await AtProviderAsync(provider, atProvider, cancel);
            var ended = await EndAsync(db.Sessions.Where(row => row.AtProvider == theirs), cancel);
            if (ended > 0 || subject is null) return ended;
            var unnamed = await OfSubjectAsync(provider, subject, cancel);
            return await EndAsync(db.Sessions.Where(row => row.OfSubject == unnamed && row.AtProvider == null), cancel);
        }

        if (subject is null) return 0;
        var of = await OfSubjectAsync(provider, subject, cancel);
        return await EndAsync(db.Sessions.Where(row => row.OfSubject == of), cancel);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<OpenSession>> OfAsync(PersonId person, DateTimeOffset since, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Sessions.AsNoTracking().Where(row => row.PersonId == person && row.Ended == null && row.Began > since)
            .OrderByDescending(row => row.Began).ThenByDescending(row => row.SessionId).Select(row => new OpenSession(row.SessionId, row.Began)).ToListAsync(cancel);
    }

    /// <inheritdoc/>
    public async Task<int> EndOwnAsync(PersonId person, Guid? which, Guid kept, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await EndAsync(db.Sessions.Where(row => row.PersonId == person && row.SessionId != kept && (which == null || row.SessionId == which)), cancel);
    }

    /// <inheritdoc/>
    public async Task<int> EndAllAsync(IReadOnlyCollection<PersonId>? persons, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await EndAsync(persons is null ? db.Sessions : db.Sessions.Where(row => persons.Contains(row.PersonId)), cancel);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyCollection<Guid>> EndedSinceAsync(DateTimeOffset since, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Sessions.Where(row => row.Ended >= since).Select(row => row.SessionId).ToListAsync(cancel);
    }

    private Task<int> EndAsync(IQueryable<SessionRow> which, CancellationToken cancel)
    {
        DateTimeOffset? now = time.GetUtcNow();
        return which.Where(row => row.Ended == null).ExecuteUpdateAsync(set => set.SetProperty(row => row.Ended, now), cancel);
    }

    private Task<byte[]> AtProviderAsync(string provider, string session, CancellationToken cancel) => keys.HashOfAccountAsync($"sid {provider}", session, cancel);

    private Task<byte[]> OfSubjectAsync(string provider, string subject, CancellationToken cancel) => keys.HashOfAccountAsync($"sub {provider}", subject, cancel);
}

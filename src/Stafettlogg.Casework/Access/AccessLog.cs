using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Access;

/// <summary>Who looked, did or was refused: written for every access, readable until the month's key is gone (R41).</summary>
public sealed class AccessLog
{
    /// <summary>What is recorded when somebody opens their list.</summary>
    public const string ListConcerns = nameof(ListConcerns);

    /// <summary>What is recorded when somebody opens their anonymous discussions, reads one, or writes in one: never which.</summary>
    public const string ListDiscussions = nameof(ListDiscussions);

    /// <inheritdoc cref="ListDiscussions"/>
    public const string ReadDiscussion = nameof(ReadDiscussion);

    /// <inheritdoc cref="ListDiscussions"/>
    public const string WriteDiscussion = nameof(WriteDiscussion);

    /// <summary>What is recorded when the program shreds what is no longer kept.</summary>
    public const string Shred = nameof(Shred);

    /// <summary>What is recorded when a leader looks up what the unit holds of a child, because somebody asked for access (Norwegian: innsynskrav).</summary>
    public const string AccessRequest = nameof(AccessRequest);

    /// <summary>What is recorded when a parent asks for information about a child, or reads what was answered (Norwegian: be om opplysninger; R9): never about whom.</summary>
    public const string AskForInformation = nameof(AskForInformation);

    /// <inheritdoc cref="AskForInformation"/>
    public const string ReadInformation = nameof(ReadInformation);

    /// <summary>What is recorded when a leader opens the requests for information, reads one, or answers it (R9).</summary>
    public const string ListInformation = nameof(ListInformation);

    /// <inheritdoc cref="ListInformation"/>
    public const string HandleInformation = nameof(HandleInformation);

    /// <inheritdoc cref="ListInformation"/>
    public const string AnswerInformation = nameof(AnswerInformation);

    /// <summary>What is recorded when a wonder begins a concern.</summary>
    public const string RegisterWonder = nameof(RegisterWonder);

    /// <summary>What the family is told of deeds that are not theirs to know of.</summary>
    public const string Worked = nameof(Worked);

    // Who weighed the duty to report is told to nobody: not to the family, not to a colleague, not to the leader (R15). Who was turned away
    // there had no duty to weigh in this, and is told of as one who tried to read.
    private static readonly string[] OneOwns = [nameof(Deed.SeeDuty), nameof(Deed.NoteDuty)];

    /// <summary>The program itself, where nobody acts.</summary>
    internal static readonly Actor Program = new(default, ActorRole.Employee, [], new HashSet<PersonId>());

    internal const string Allowed = nameof(Allowed);
    internal const string Refused = nameof(Refused);

    private readonly IDbContextFactory<CaseworkDb> databases;
    private readonly StoreKeys keys;
    private readonly LogStore log;
    private readonly TimeProvider time;

    internal AccessLog(IDbContextFactory<CaseworkDb> databases, StoreKeys keys, LogStore log, TimeProvider time) =>
        (this.databases, this.keys, this.log, this.time) = (databases, keys, log, time);

    /// <summary>The accesses to a concern that can still be read, newest first; those that are one's own alone are left out, whoever asks. The gate has decided that the one who asks may see them.</summary>
    internal async Task<IReadOnlyList<Access>> OfAsync(ConcernId concern, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var rows = await db.AccessRecords.AsNoTracking().Where(row => row.ConcernId == concern.Value && !(OneOwns.Contains(row.Deed) && row.Outcome == Allowed)).OrderByDescending(row => row.At).ToListAsync(cancel);
        var months = new Dictionary<string, byte[]?>();
        foreach (var month in rows.Select(row => row.KeyMonth).Distinct()) months[month] = await keys.FindAccessAsync(month, cancel);
        var accesses = new List<Access>(rows.Count);
        foreach (var row in rows)
        {
            if (months[row.KeyMonth] is not { } key) continue; // pruned: who it was is forgotten
            var who = JsonSerializer.Deserialize(Sealing.Open(key, row.Sealed, Place(row.ConcernId, row.KeyMonth)), EntryJson.Default.SealedAccess)!;
            var deed = OneOwns.Contains(row.Deed) ? nameof(Deed.ReadLog) : row.Deed;
            accesses.Add(new Access(row.At, who.Person, who.Role, deed, row.Outcome == Allowed, who.Wrote) { Purpose = who.Purpose });
        }

        return accesses;
    }

    /// <summary>How often the person was refused the deed since the moment, whatever it was about.</summary>
    internal async Task<int> RefusedAsync(PersonId person, string deed, DateTimeOffset since, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var rows = await db.AccessRecords.AsNoTracking().Where(row => row.Deed == deed && row.Outcome == Refused && row.At >= since).ToListAsync(cancel);
        var count = 0;
        foreach (var row in rows)
        {
            if (await keys.FindAccessAsync(row.KeyMonth, cancel) is { } key
                && JsonSerializer.Deserialize(Sealing.Open(key, row.Sealed, Place(row.ConcernId, row.KeyMonth)), EntryJson.Default.SealedAccess)!.Person == person) count++;
        }

        return count;
    }

    /// <summary>Records an access alone; it is durable when this returns.</summary>
    internal async Task RecordAsync(ConcernId concern, Actor actor, string deed, string outcome, CancellationToken cancel, AccessReason? reason = null) =>
        await log.RecordAsync(await DraftAsync(concern, actor, deed, outcome, cancel, reason));

    /// <summary>The line for an access, to be written with what was done.</summary>
    internal async Task<AccessDraft> DraftAsync(ConcernId concern, Actor actor, string deed, string outcome, CancellationToken cancel, AccessReason? reason = null, int? wrote = null)
    {
        var now = HashChain.Cut(time.GetUtcNow());
        var month = Oslo.Local(now).ToString("yyyy-MM", CultureInfo.InvariantCulture);
        var who = JsonSerializer.SerializeToUtf8Bytes(new SealedAccess(actor.Person, actor.Role, reason?.Text, reason?.Purpose, wrote), EntryJson.Default.SealedAccess);
        return new(concern, now, deed, outcome, month, Sealing.Seal(await keys.AccessAsync(month, cancel), who, Place(concern.Value, month)));
    }

    private static byte[] Place(Guid concern, string month) => HashChain.PlaceOf(month, concern, sequence: 0, nameof(SealedAccess));
}

/// <summary>One access as it can be read (Norwegian: oppslag).</summary>
/// <param name="At">When.</param>
/// <param name="Person">Who.</param>
/// <param name="Role">In which capacity.</param>
/// <param name="Deed">What they did or tried.</param>
/// <param name="WasAllowed">Whether they were let through.</param>
/// <param name="Wrote">The first entry that it wrote; null for one that wrote nothing.</param>
public sealed record Access(DateTimeOffset At, PersonId Person, ActorRole Role, string Deed, bool WasAllowed, int? Wrote = null)
{
    /// <summary>The purpose they stated, of one who reads on a purpose; what they wrote beside it is not for the readers of the list.</summary>
    public Purpose? Purpose { get; init; }
}

/// <summary>Why somebody had access (Norwegian: begrunnelse).</summary>
/// <param name="Purpose">The purpose they chose; null where it was another reason.</param>
/// <param name="Text">What they wrote beside it; null when nothing.</param>
internal sealed record AccessReason(Purpose? Purpose, string? Text);

using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;

namespace Stafettlogg.Casework.Store;

/// <summary>Requests for information on disk: lines that are added to and never changed, sealed with a key of the month. Who may read one, is not asked here.</summary>
internal sealed class InformationStore(IDbContextFactory<CaseworkDb> databases, Writer writer, StoreKeys keys)
{
    private static readonly string Insert = Write.Insert(
        "Information", "RequestId", "Sequence", "DeedId", "Author", "ChildId", "UnitId", "MunicipalityId", "On", "KeyMonth", "Sealed");

    /// <summary>Those that the person has made, newest first.</summary>
    public Task<IReadOnlyList<StoredInformation>> OfAsync(PersonId asker, CancellationToken cancel) =>
        ReadAsync(rows => rows.Where(row => row.Sequence == 1 && row.Author == asker), cancel);

    /// <summary>Those that were made in the municipalities, newest first.</summary>
    public Task<IReadOnlyList<StoredInformation>> InAsync(IReadOnlyCollection<MunicipalityId> municipalities, CancellationToken cancel) =>
        ReadAsync(rows => rows.Where(row => row.Sequence == 1 && municipalities.Contains(row.MunicipalityId)), cancel);

    /// <summary>One of them; null when it is not there, or no longer kept.</summary>
    public async Task<StoredInformation?> FindAsync(Guid id, CancellationToken cancel) =>
        (await ReadAsync(rows => rows.Where(row => row.RequestId == id), cancel)).SingleOrDefault();

    /// <summary>Asks, with its access; false when the id is taken.</summary>
    /// <exception cref="AlienDeed">The deed's id was used by another person.</exception>
    public Task<bool> AskAsync(DeedId deed, InformationHead head, InformationAsked asked, AccessDraft access, CancellationToken cancel) =>
        AddAsync(deed.Value, 1, deed, head.Asker, head, new(Asked: asked), access, cancel);

    /// <summary>Answers, with its access; false when another has.</summary>
    /// <exception cref="AlienDeed">The deed's id was used by another person.</exception>
    public Task<bool> AnswerAsync(StoredInformation stored, DeedId deed, PersonId by, InformationAnswered answered, AccessDraft access, CancellationToken cancel) =>
        AddAsync(stored.Id, 2, deed, by, stored.Head with { On = answered.On }, new(Answered: answered), access, cancel);

    private async Task<bool> AddAsync(Guid id, int sequence, DeedId deed, PersonId by, InformationHead head, InformationLine line, AccessDraft access, CancellationToken cancel)
    {
        var month = head.On.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        var plain = JsonSerializer.SerializeToUtf8Bytes(line, EntryJson.Default.InformationLine);
        var sealedLine = Sealing.Seal(await keys.InformationAsync(month, cancel), plain, Place(id, sequence));
        var write = new Write(Insert, true, id, sequence, deed, by, head.Child, head.Unit, head.Municipality, head.On, month, sealedLine);
        if (await writer.WriteAsync(new WriteJob([write], access)) == WriteOutcome.Written) return true;
        await using var db = await databases.CreateDbContextAsync(cancel);
        var done = await db.Informations.AsNoTracking().SingleOrDefaultAsync(row => row.DeedId == deed.Value, cancel);
        if (done is not null && done.Author != by) throw new AlienDeed();
        return done is not null;
    }

    private async Task<IReadOnlyList<StoredInformation>> ReadAsync(Func<IQueryable<InformationRow>, IQueryable<InformationRow>> which, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var ids = which(db.Informations.AsNoTracking()).Select(row => row.RequestId);
        var rows = await db.Informations.AsNoTracking().Where(row => ids.Contains(row.RequestId)).ToListAsync(cancel);
        var kept = new Dictionary<string, byte[]?>();
        foreach (var month in rows.Select(row => row.KeyMonth).Distinct()) kept[month] = await keys.FindInformationAsync(month, cancel);
        return [.. rows.GroupBy(row => row.RequestId).Where(lines => lines.All(line => kept[line.KeyMonth] is not null))
            .Select(lines => Opened([.. lines.OrderBy(line => line.Sequence)], kept)).OrderByDescending(one => one.Head.On).ThenByDescending(one => one.Id)];
    }

    private static StoredInformation Opened(IReadOnlyList<InformationRow> lines, Dictionary<string, byte[]?> keys)
    {
        var first = lines[0];
        var head = new InformationHead(first.Author, first.ChildId, first.UnitId, first.MunicipalityId, first.On);
        return new(first.RequestId, head, Said(first).Asked!, lines.Count > 1 ? Said(lines[1]).Answered : null, lines.Count > 1 ? lines[1].Author : null);

        InformationLine Said(InformationRow row) =>
            JsonSerializer.Deserialize(Sealing.Open(keys[row.KeyMonth]!, row.Sealed, Place(row.RequestId, row.Sequence)), EntryJson.Default.InformationLine)!;
    }

    private static byte[] Place(Guid id, int sequence) => HashChain.PlaceOf("information", id, sequence, nameof(InformationLine));
}

/// <summary>What lies unsealed of a request: who asks, about whom, who is to answer, the day.</summary>
internal sealed record InformationHead(PersonId Asker, PersonId Child, UnitId Unit, MunicipalityId Municipality, DateOnly On);

/// <summary>A request for information as read.</summary>
internal sealed record StoredInformation(Guid Id, InformationHead Head, InformationAsked Asked, InformationAnswered? Answered, PersonId? AnsweredBy);

using System.Text;
using Microsoft.EntityFrameworkCore;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Store;

/// <summary>What people write beside a concern for themselves alone: in no chain, no head, no projection. Who may, is the gate's to say.</summary>
internal sealed class PrivateNotes(IDbContextFactory<CaseworkDb> databases, Writer writer, TimeProvider time)
{
    private static readonly string Insert = Write.Insert("PrivateNote", "NoteId", "ConcernId", "Author", "WrittenAt", "Sealed");

    /// <summary>The author's own notes, newest first.</summary>
    public async Task<IReadOnlyList<(DateTimeOffset At, string Text)>> OfAsync(StoredConcern stored, PersonId author, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var id = stored.Concern.Id;
        var rows = await db.PrivateNotes.AsNoTracking().Where(row => row.ConcernId == id && row.Author == author).OrderByDescending(row => row.WrittenAt).ToListAsync(cancel);
        return rows.ConvertAll(row => (row.WrittenAt, Encoding.UTF8.GetString(Sealing.Open(stored.Key, row.Sealed, Place(stored, row.NoteId)))));
    }

    /// <summary>Writes a note with its access; the same again writes nothing.</summary>
    /// <exception cref="AlienDeed">The deed's id was used by another person.</exception>
    public async Task WriteAsync(StoredConcern stored, PersonId author, DeedId deed, string text, AccessDraft access, CancellationToken cancel)
    {
        var noted = Sealing.Seal(stored.Key, Encoding.UTF8.GetBytes(text), Place(stored, deed.Value));
        var write = new Write(Insert, true, deed, stored.Concern.Id, author, HashChain.Cut(time.GetUtcNow()), noted);
        if (await writer.WriteAsync(new WriteJob([write], access)) == WriteOutcome.Written) return;
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (await db.PrivateNotes.AsNoTracking().AnyAsync(row => row.NoteId == deed.Value && row.Author != author, cancel)) throw new AlienDeed();
    }

    private static byte[] Place(StoredConcern stored, Guid note) => HashChain.PlaceOf($"{note:N}", stored.Concern.Id.Value, sequence: 0, "PrivateNote");
}

namespace Stafettlogg.Casework.Store;

/// <summary>The access chain of one writing instance: where it stands, and what the next row will be.</summary>
internal sealed record AccessStream(Guid Id, long Sequence, byte[] Head)
{
    private static readonly string InsertRow = Write.Insert(
        "AccessRecord", "StreamId", "Sequence", "At", "ConcernId", "Deed", "Outcome", "KeyMonth", "Sealed", "PreviousHash", "Hash");

    public static AccessStream Begin(DateTimeOffset now) => new(Guid.CreateVersion7(now), 0, HashChain.Beginning);

    public (Write Row, AccessStream After) Next(AccessDraft draft)
    {
        var row = new AccessRow
        {
            StreamId = Id,
            Sequence = Sequence + 1,
            At = draft.At,
            ConcernId = draft.Concern.Value,
            Deed = draft.Deed,
            Outcome = draft.Outcome,
            KeyMonth = draft.KeyMonth,
            Sealed = draft.Sealed,
            PreviousHash = Head,
            Hash = [],
        };
        row.Hash = HashChain.HashOf(row);
        var write = new Write(InsertRow, false,
            row.StreamId, row.Sequence, row.At, row.ConcernId, row.Deed, row.Outcome, row.KeyMonth, row.Sealed, row.PreviousHash, row.Hash);
        return (write, this with { Sequence = row.Sequence, Head = row.Hash });
    }
}

using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Stafettlogg.Casework.Store;

/// <summary>What a chain is called in anchors and in what the verifier says.</summary>
internal static class ChainName
{
    public static string OfLog(string municipality, Guid concern) => $"log {municipality}/{concern}";

    public static string OfAccess(Guid stream) => $"access {stream}";
}

/// <summary>One row of a chain as it lies on disk, with the hash that it should have; null when the row can no longer be read.</summary>
internal sealed record ChainRow(string Chain, long Sequence, byte[] Previous, byte[] Stored, byte[]? Computed)
{
    private const string Logs =
        """
        SELECT "MunicipalityId", "ConcernId", "Sequence", "Kind", "Visibility", "OccurredAt", "RecordedAt", "RecordedBy", "Payload", "PreviousHash", "Hash"
        FROM "LogEntry" ORDER BY "MunicipalityId", "ConcernId", "Sequence"
        """;

    private const string Accesses =
        """
        SELECT "StreamId", "Sequence", "At", "ConcernId", "Deed", "Outcome", "KeyMonth", "Sealed", "PreviousHash", "Hash"
        FROM "AccessRecord" ORDER BY "StreamId", "Sequence"
        """;

    public static IAsyncEnumerable<ChainRow> OfLogs(DbConnection connection, CancellationToken cancel) => ReadAsync(connection, Logs, LogOf, cancel);

    public static IAsyncEnumerable<ChainRow> OfAccesses(DbConnection connection, CancellationToken cancel) => ReadAsync(connection, Accesses, AccessOf, cancel);

    private static async IAsyncEnumerable<ChainRow> ReadAsync(
        DbConnection connection, string sql, Func<DbDataReader, ChainRow> read, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // one of the two constants above
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel)) yield return read(rows);
    }

    private static ChainRow LogOf(DbDataReader row)
    {
        var (municipality, concern, sequence) = (Text(row, 0), IdOrNone(row, 1), row.GetInt64(2));
        return new(ChainName.OfLog(municipality, concern), sequence, Bytes(row, 9), Bytes(row, 10), ComputedOrNull(() => HashChain.HashOf(new LogRow
        {
            MunicipalityId = municipality,
            ConcernId = Id(row, 1),
            Sequence = checked((int)sequence),
            Kind = Text(row, 3),
            Visibility = Text(row, 4),
            OccurredAt = Moment(row, 5),
            RecordedAt = Moment(row, 6),
            RecordedBy = Id(row, 7),
            Payload = Bytes(row, 8),
            PreviousHash = Bytes(row, 9),
            Hash = [],
        })));
    }

    private static ChainRow AccessOf(DbDataReader row)
    {
        var (stream, sequence) = (IdOrNone(row, 0), row.GetInt64(1));
        return new(ChainName.OfAccess(stream), sequence, Bytes(row, 8), Bytes(row, 9), ComputedOrNull(() => HashChain.HashOf(new AccessRow
        {
            StreamId = Id(row, 0),
            Sequence = sequence,
            At = Moment(row, 2),
            ConcernId = Id(row, 3),
            Deed = Text(row, 4),
            Outcome = Text(row, 5),
            KeyMonth = Text(row, 6),
            Sealed = Bytes(row, 7),
            PreviousHash = Bytes(row, 8),
            Hash = [],
        })));
    }

    /// <summary>What somebody has tampered with may be no moment and no number any more: that is a fault of the row, not of the verifier.</summary>
    private static byte[]? ComputedOrNull(Func<byte[]> hash)
    {
        try
        {
            return hash();
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or InvalidCastException or FormatException or OverflowException)
        {
            return null;
        }
    }

    private static Guid Id(DbDataReader row, int at) => row.GetValue(at) is Guid id ? id : new Guid(Bytes(row, at));

    /// <summary>For the chain's name, which must be told even where the id is none any more.</summary>
    private static Guid IdOrNone(DbDataReader row, int at)
    {
        if (row.GetValue(at) is Guid id) return id;
        return Bytes(row, at) is { Length: 16 } bytes ? new Guid(bytes) : Guid.Empty;
    }

    private static byte[] Bytes(DbDataReader row, int at) => row.GetFieldValue<byte[]>(at);

    // By its bytes: SQLite's driver reads a text no further than to the first NUL.
    private static string Text(DbDataReader row, int at) => Encoding.UTF8.GetString(Bytes(row, at));

    private static DateTimeOffset Moment(DbDataReader row, int at) => row.GetValue(at) is DateTime moment
        ? new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Utc))
        : new DateTimeOffset(Convert.ToInt64(row.GetValue(at), CultureInfo.InvariantCulture), TimeSpan.Zero);
}

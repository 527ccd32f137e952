using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Stafettlogg.Casework.Store;

/// <summary>The hash chains of log and access log: all columns in a listed order, each with its length before it, and the hash before. Needs no key.</summary>
internal static class HashChain
{
    private const byte Format = 1;

    /// <summary>What the first row of a chain has before it.</summary>
    public static byte[] Beginning { get; } = new byte[SHA256.HashSizeInBytes];

    public static byte[] HashOf(LogRow row) => new Columns("log")
        .Add(row.MunicipalityId).Add(row.ConcernId).Add(row.Sequence).Add(row.Kind).Add(row.Visibility)
        .Add(row.OccurredAt).Add(row.RecordedAt).Add(row.RecordedBy)
        .Add(SHA256.HashData(row.Payload)).Add(row.PreviousHash).Hash();

    public static byte[] HashOf(AccessRow row) => new Columns("access")
        .Add(row.StreamId).Add(row.Sequence).Add(row.At).Add(row.ConcernId).Add(row.Deed).Add(row.Outcome).Add(row.KeyMonth)
        .Add(SHA256.HashData(row.Sealed)).Add(row.PreviousHash).Hash();

    /// <summary>The place of an entry, to which its payload is bound.</summary>
    public static byte[] PlaceOf(string municipality, Guid concern, int sequence, string kind) =>
        new Columns("place").Add(municipality).Add(concern).Add(sequence).Add(kind).Bytes();

    /// <summary>PostgreSQL keeps microseconds and no more: moments are cut to them before they are hashed.</summary>
    public static DateTimeOffset Cut(DateTimeOffset moment) => new(moment.UtcTicks - (moment.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);

    private readonly struct Columns
    {
        private readonly ArrayBufferWriter<byte> written = new(512);

        public Columns(string table)
        {
            written.Write([Format]);
            Add(table);
        }

        public Columns Add(string text) => Add(Encoding.UTF8.GetBytes(text));

        public Columns Add(Guid id) => Add(id.ToByteArray(bigEndian: true));

        public Columns Add(DateTimeOffset moment) => Add(moment.UtcTicks);

        public Columns Add(long number)
        {
            var bytes = new byte[sizeof(long)];
            BinaryPrimitives.WriteInt64BigEndian(bytes, number);
            return Add(bytes);
        }

        public Columns Add(byte[] bytes)
        {
            BinaryPrimitives.WriteInt32BigEndian(written.GetSpan(sizeof(int)), bytes.Length);
            written.Advance(sizeof(int));
            written.Write(bytes);
            return this;
        }

        public byte[] Bytes() => written.WrittenSpan.ToArray();

        public byte[] Hash() => SHA256.HashData(written.WrittenSpan);
    }
}

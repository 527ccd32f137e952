using System.Text;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Store;

/// <summary>Flips one byte of a value where it lies in a chained table, asks, and puts it back.</summary>
internal sealed class OneByte(RawTables tables, string table)
{
    private int flipped;

    /// <summary>How many were flipped.</summary>
    public int Flipped => flipped;

    /// <summary>Every column of the row with the hash; what the question answers to each flip, by column.</summary>
    public async Task<List<(string Column, string Flip, T Answer)>> EachAsync<T>(byte[] hash, Func<Task<T>> ask)
    {
        var answers = new List<(string, string, T)>();
        foreach (var column in await tables.ColumnsAsync(table))
        {
            var original = (await tables.RowsAsync($"SELECT \"{column}\" FROM \"{table}\" WHERE \"Hash\" = @p0", hash))[0][0]!;
            var flips = Flips(original).ToList();
            Assert.NotEmpty(flips);
            for (var at = 0; at < flips.Count; at++)
            {
                await SetAsync(column, flips[at], hash);
                answers.Add((column, $"{at}", await ask()));
                await SetAsync(column, original, column == "Hash" ? (byte[])flips[at] : hash);
                flipped++;
            }
        }

        return answers;
    }

    private async Task SetAsync(string column, object value, byte[] hash)
    {
        var isText = value is string || (value is byte[] && column is "MunicipalityId" or "Kind" or "Visibility" or "Deed" or "Outcome" or "KeyMonth");
        var sql = tables.AreSqlite && isText ? "CAST(@p0 AS TEXT)" : "@p0";
        Assert.Equal(1, await tables.TamperAsync($"UPDATE \"{table}\" SET \"{column}\" = {sql} WHERE \"Hash\" = @p1", value, hash));
    }

    private IEnumerable<object> Flips(object value) => value switch
    {
        // PostgreSQL takes no text that is not UTF-8; SQLite takes anything.
        string text when tables.AreSqlite => FlipsOf(Encoding.UTF8.GetBytes(text), 0x01, 0x80),
        string text => FlipsOf(Encoding.UTF8.GetBytes(text), 0x01).Select(Encoding.UTF8.GetString),
        byte[] bytes => FlipsOf(bytes, 0x01, 0x80),
        Guid id => FlipsOf(id.ToByteArray(), 0x01, 0x80).Select(bytes => (object)new Guid(bytes)),
        DateTime moment => [moment.AddMicroseconds(1), moment.AddMicroseconds(1L << 24), moment.AddMicroseconds(1L << 56)],
        int number => [number ^ 0x40, number ^ 0x4000, number ^ int.MinValue],
        long number => [number ^ 0x40, number ^ (1L << 42), number ^ long.MinValue],
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.GetType(), "A column of a kind that is not flipped yet."),
    };

    private static IEnumerable<byte[]> FlipsOf(byte[] bytes, params byte[] masks)
    {
        foreach (var at in new[] { 0, bytes.Length / 2, bytes.Length - 1 }.Distinct())
        {
            foreach (var mask in masks)
            {
                var flipped = bytes.ToArray();
                flipped[at] ^= mask;
                yield return flipped;
            }
        }
    }
}

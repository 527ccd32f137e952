using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Store;

/// <summary>One finished row to write: SQL that is prepared once, and its values in order.</summary>
/// <param name="Sql">The statement, parameters @p0, @p1, …</param>
/// <param name="MustHit">It must change exactly one row; otherwise somebody else was first.</param>
/// <param name="Values">The values.</param>
internal sealed record Write(string Sql, bool MustHit, params IReadOnlyList<object?> Values)
{
    public static string Insert(string table, params IReadOnlyList<string> columns) =>
        $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(Quoted))}) VALUES ({string.Join(", ", columns.Select((_, at) => $"@p{at}"))})";

    public static string Delete(string table, params IReadOnlyList<string> keys) =>
        $"DELETE FROM \"{table}\" WHERE {string.Join(" AND ", keys.Select((key, at) => $"{Quoted(key)} = @p{at}"))}";

    public static string Update(string table, IReadOnlyList<string> columns, params IReadOnlyList<string> keys) =>
        $"UPDATE \"{table}\" SET {string.Join(", ", columns.Select((column, at) => $"{Quoted(column)} = @p{at}"))} "
        + $"WHERE {string.Join(" AND ", keys.Select((key, at) => $"{Quoted(key)} = @p{columns.Count + at}"))}";

    private static string Quoted(string name) => $"\"{name}\"";
}

/// <summary>What is to be written together or not at all.</summary>
internal sealed record WriteJob(IReadOnlyList<Write> Writes, AccessDraft? Access);

/// <summary>A line for the access log before the writer gives it its place in the chain.</summary>
/// <param name="Concern">Which concern, as asked for: it need not exist.</param>
/// <param name="At">When.</param>
/// <param name="Deed">What was done or tried.</param>
/// <param name="Outcome">Whether it was let through.</param>
/// <param name="KeyMonth">The month whose key seals the person.</param>
/// <param name="Sealed">Person, role and reason, sealed.</param>
internal sealed record AccessDraft(ConcernId Concern, DateTimeOffset At, string Deed, string Outcome, string KeyMonth, byte[] Sealed);

/// <summary>What became of a job.</summary>
internal enum WriteOutcome
{
    /// <summary>It is on disk.</summary>
    Written,

    /// <summary>Somebody else was first: nothing of it is on disk.</summary>
    Taken,
}

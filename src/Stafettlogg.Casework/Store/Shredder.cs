namespace Stafettlogg.Casework.Store;

/// <summary>
/// Shreds a concern: its key goes, and with it whom it was about, who had a part, and what was due. The sealed entries, the head and the
/// chain stay, so that it can be proved that there was something and that nobody changed it.
/// </summary>
internal sealed class Shredder(Writer writer)
{
    private const string Blank = """
        UPDATE "Concern" SET "SubjectId" = @p0, "Responsible" = @p1, "NextDue" = NULL, "NextDueKind" = NULL WHERE "ConcernId" = @p2 AND "Version" = @p3
        """;

    // Somebody known by the name that this wonder gave them alone.
    private const string DeleteStranger = """
        DELETE FROM "Person" WHERE "PersonId" = @p0 AND "Provisional" AND NOT EXISTS (SELECT 1 FROM "Concern" WHERE "SubjectId" = @p1)
        """;

    private static readonly string DeleteKey = Write.Delete("ConcernKey", "ConcernId");
    private static readonly string DeleteRelations = Write.Delete("Relation", "ConcernId");
    private static readonly string DeleteDues = Write.Delete("DueItem", "ConcernId");

    /// <summary>Does it with its line in the access log; false when another was first, or something was written since it was read.</summary>
    public async Task<bool> ShredAsync(StoredConcern stored, AccessDraft access)
    {
        var (id, subject) = (stored.Concern.Id, stored.Concern.Wonder.Registered.Subject.Person);
        List<Write> writes =
        [
            new(DeleteKey, true, id),
            new(Blank, true, Guid.Empty, Guid.Empty, id, stored.Concern.Version),
            new(DeleteRelations, false, id),
            new(DeleteDues, false, id),
            new(DeleteStranger, false, subject, subject),
        ];
        return await writer.WriteAsync(new WriteJob(writes, access)) == WriteOutcome.Written;
    }
}

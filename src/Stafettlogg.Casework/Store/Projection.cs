using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Levels;

namespace Stafettlogg.Casework.Store;

/// <summary>What lists need of a concern, as rows: a pure function of the log, so it can be made anew and compared. Ids, enums and days, no text.</summary>
internal static class Projection
{
    private static readonly IReadOnlyList<string> HeadFacts =
        ["MunicipalityId", "UnitId", "SubjectId", "Stage", "Step", "Responsible", "Version", "ChainHead", "NextDue", "NextDueKind"];

    private static readonly string InsertHead = Write.Insert("Concern", [.. HeadFacts, "ConcernId"]);
    private static readonly string UpdateHead = Write.Update("Concern", HeadFacts, "ConcernId", "Version", "SubjectId");
    private static readonly string InsertRelation = Write.Insert("Relation", "ConcernId", "PersonId", "Relation", "MunicipalityId", "UnitId", "Service", "From", "Until");
    private static readonly string DeleteRelation = Write.Delete("Relation", "ConcernId", "PersonId", "Relation");
    private static readonly string InsertDue = Write.Insert("DueItem", "ConcernId", "Kind", "Number", "By", "Responsible");
    private static readonly string DeleteDue = Write.Delete("DueItem", "ConcernId", "Kind", "Number");
    private static readonly string InsertPeriod = Write.Insert("LevelPeriod", "ConcernId", "Stage", "From", "To");
    private static readonly string DeletePeriod = Write.Delete("LevelPeriod", "ConcernId", "Stage", "From");

    public static IReadOnlyList<string> Tables { get; } = ["Concern", "Relation", "DueItem", "LevelPeriod"];

    /// <summary>The rows that change when a concern goes from before to after; all of them when there was no before.</summary>
    public static IEnumerable<Write> Writes(Concern? before, Concern after, byte[] chainHead)
    {
        yield return Head(before, after, chainHead);
        foreach (var write in Changes(before?.Relations(), after.Relations(), DeleteOf, InsertOf)) yield return write;
        foreach (var write in Changes(before is null ? null : DuesOf(before), DuesOf(after), DeleteOf, InsertOf)) yield return write;
        foreach (var write in Changes(before?.Course.Periods, after.Course.Periods, DeleteOf, InsertOf)) yield return write;

        Write InsertOf(object row) => row switch
        {
            ConcernRelation r => new(InsertRelation, false, after.Id, r.Person, r.Relation, after.Municipality, r.Unit, r.Service, r.From, r.Until),
            Due d => new(InsertDue, false, after.Id, d.Kind, d.Number, d.By, d.Responsible),
            LevelPeriod p => new(InsertPeriod, false, after.Id, p.Stage, p.From, p.To),
            _ => throw new ArgumentOutOfRangeException(nameof(row)),
        };

        Write DeleteOf(object row) => row switch
        {
            ConcernRelation r => new(DeleteRelation, false, after.Id, r.Person, r.Relation),
            Due d => new(DeleteDue, false, after.Id, d.Kind, d.Number),
            LevelPeriod p => new(DeletePeriod, false, after.Id, p.Stage, p.From),
            _ => throw new ArgumentOutOfRangeException(nameof(row)),
        };
    }

    // What lists sort by is what must be done; a warning of it is a row beside.
    private static IEnumerable<Due> DuesOf(Concern concern) => concern.Dues().Concat(concern.Warnings());

    // A concern that is shredded meanwhile keeps its version and loses its subject: nothing is written after that.
    private static Write Head(Concern? before, Concern after, byte[] chainHead)
    {
        var next = after.Dues().MinBy(due => due.By);
        object?[] facts =
        [
            after.Municipality, after.Unit, after.Subject.Person, after.Stage, after.Step, after.Responsible,
            after.Version, chainHead, next?.By, next?.Kind, after.Id,
        ];
        return before is null ? new(InsertHead, true, facts) : new(UpdateHead, true, [.. facts, before.Version, before.Subject.Person]);
    }

    private static IEnumerable<Write> Changes<T>(IEnumerable<T>? before, IEnumerable<T> after, Func<object, Write> delete, Func<object, Write> insert)
        where T : class
    {
        var old = (before ?? []).ToHashSet();
        var now = after.ToList();
        return old.Except(now).Select(delete).Concat(now.Where(row => !old.Contains(row)).Select(insert));
    }
}

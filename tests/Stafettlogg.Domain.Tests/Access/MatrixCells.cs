using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Tests.Access;

/// <summary>
/// Holds the access table against the matrix as it is written by hand, cell by cell. It knows of the code no more than deeds, relations, phases and
/// verdicts, and is compiled once more with each mutant of it.
/// </summary>
public sealed class MatrixCells
{
    private static readonly Phase[] Phases = [Phase.Wonder, Phase.ClosedWonder, Phase.FollowUp, Phase.Closed];
    private static readonly bool[] Either = [false, true];
    private static readonly string Letters = string.Concat(Enum.GetNames<Relation>().Select(name => name[0]));

    private readonly List<string[]> rows;
    private readonly List<(Phase Phase, Relation Relation)> columns;

    private MatrixCells(string matrix)
    {
        var lines = matrix.Split('\n').Where(line => line.Trim() is [not '#', ..]).Select(line => line.Split('|')).ToList();
        columns = [.. Phases.SelectMany((phase, at) => Cells(lines[1][at + 1]).Select(letter => (phase, (Relation)Letters.IndexOf(letter[0], StringComparison.Ordinal))))];
        rows = [.. lines.Skip(2).Select(line => (string[])[line[0].Trim(), .. line.Skip(1).SelectMany(Cells)])];
    }

    /// <summary>How many cells were asked about.</summary>
    public int Asked { get; private set; }

    /// <summary>Every cell where the code says something else than the matrix, the first few in words.</summary>
    public static IReadOnlyList<string> Differences(string matrix) => [.. new MatrixCells(matrix).Differ().Take(5)];

    /// <summary>The comparison, all of it.</summary>
    public static (int Asked, IReadOnlyList<string> Differences) Compare(string matrix)
    {
        var cells = new MatrixCells(matrix);
        var all = cells.Differ().ToList();
        return (cells.Asked, all);
    }

    private static string[] Cells(string part) => part.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private IEnumerable<string> Differ() => OfRows().Concat(Standings().SelectMany(OfDeeds)).Concat(Standings().SelectMany(OfEntries)).Concat(OfNarrowing());

    private IEnumerable<string> OfRows()
    {
        var (named, deeds) = (rows.ConvertAll(row => row[0]), Enum.GetNames<Deed>().Concat(Enum.GetNames<Visibility>()).ToList());
        foreach (var name in deeds.Except(named).Concat(named.Except(deeds))) yield return $"{name}: in code and matrix, or in neither";
        foreach (var row in rows.Where(row => row.Length != columns.Count + 1)) yield return $"{row[0]}: {row.Length - 1} cells";
    }

    private IEnumerable<string> OfDeeds(Standing standing)
    {
        foreach (var deed in Enum.GetValues<Deed>())
        {
            var (said, expected) = (Permissions.Decide(deed, standing), Expected(Row(deed.ToString()), standing));
            Asked++;
            if (said != expected) yield return $"{deed}, {Words(standing)}: {said}, by the matrix {expected}";
        }

        if (Permissions.Decide((Deed)999, standing) is not (Verdict.NotThisDeed or Verdict.NotThere)) yield return $"no deed, {Words(standing)}";
    }

    private IEnumerable<string> OfEntries(Standing standing)
    {
        foreach (var visibility in Enum.GetValues<Visibility>())
        {
            var (reads, expected) = (Permissions.MayRead(visibility, standing), Expected(Row(visibility.ToString()), standing) == Verdict.Allowed);
            Asked++;
            if (reads != expected) yield return $"{visibility}, {Words(standing)}: {reads}, by the matrix {expected}";
        }

        if (Permissions.MayRead((Visibility)9, standing)) yield return $"no visibility, {Words(standing)}";
    }

    // What was made for one who stood so may be given to who stands at least so, and to nobody less: a change of one fact at a time.
    private IEnumerable<string> OfNarrowing()
    {
        foreach (var standing in Standings().Where(standing => standing.Ties.All(tie => Counting(tie, standing))))
        {
            if (!standing.IsNoNarrowerThan(standing)) yield return $"{Words(standing)}: narrower than itself";
            foreach (var less in Less(standing).Where(less => Opens(standing).Except(Opens(less)).Any()))
            {
                Asked++;
                if (less.IsNoNarrowerThan(standing)) yield return $"{Words(less)} opens what was made for {Words(standing)}";
                if (!standing.IsNoNarrowerThan(less)) yield return $"{Words(standing)} is kept from what was made for {Words(less)}";
            }
        }
    }

    private static IEnumerable<Standing> Less(Standing standing) =>
    [
        standing with { Ties = [] },
        standing with { Ties = [.. standing.Ties.Skip(1)] },
        standing with { Ties = [.. standing.Ties.Take(1)] },
        standing with { Ties = [.. standing.Ties.Select(tie => tie with { Covered = false })] },
        standing with { OwnFamily = true },
        standing with { KnewTheWonder = false },
    ];

    private IEnumerable<string> Opens(Standing standing) => rows.Where(row => Expected(row, standing) == Verdict.Allowed).Select(row => row[0]);

    private Verdict Expected(string[] row, Standing standing)
    {
        var marks = standing.Ties.Where(tie => Counting(tie, standing)).Select(tie => row[1 + columns.IndexOf((standing.Phase, tie.Relation))][0]).ToList();
        if (marks.Count == 0) return Verdict.NotThere;
        if (marks.Any(mark => mark is '✔' or '①' || (mark == '③' && standing.KnewTheWonder))) return Verdict.Allowed;
        return marks.Contains('×') ? Verdict.NotNow : Verdict.NotThisDeed;
    }

    /// <summary>Whether the matrix has a column for the tie, in this role and phase, that is not closed for want of consent.</summary>
    private bool Counting(Tie tie, Standing standing)
    {
        var at = columns.IndexOf((standing.Phase, tie.Relation));
        if (at < 0 || !RolesOf(tie.Relation).Contains(standing.Role)) return false;
        if (standing.Role == ActorRole.Employee ? standing.OwnFamily : standing.Shielded) return false;
        return tie.Covered || rows.All(row => row[at + 1] != "①");
    }

    private static ActorRole[] RolesOf(Relation relation) => relation switch
    {
        Relation.Guardian => [ActorRole.Guardian],
        Relation.Youth => [ActorRole.Guardian, ActorRole.Child],
        Relation.Consenter => [ActorRole.Guardian, ActorRole.Child],
        _ => [ActorRole.Employee],
    };

    private string[] Row(string name) => rows.FirstOrDefault(row => row[0] == name) ?? throw new InvalidOperationException($"The matrix has no row for {name}.");

    // Nobody, everybody alone, and every two: more than two add nothing, since any one is enough.
    private static IEnumerable<Standing> Standings() =>
        from phase in Phases
        from role in Enum.GetValues<ActorRole>()
        from ties in Tied()
        from near in Either
        from shielded in Either
        from knew in Either
        select new Standing { Phase = phase, Role = role, Ties = ties, OwnFamily = near, Shielded = shielded, KnewTheWonder = knew };

    private static IEnumerable<Tie[]> Tied()
    {
        var all = Enum.GetValues<Relation>().SelectMany(relation => Either.Select(covered => new Tie(relation, covered))).ToList();
        return [[], .. all.Select(tie => (Tie[])[tie]), .. all.SelectMany(one => all.Where(other => other.Relation > one.Relation).Select(other => (Tie[])[one, other]))];
    }

    private static string Words(Standing standing) =>
        $"{standing.Role} at {standing.Phase} as {string.Join('+', standing.Ties.Select(tie => tie.Relation + (tie.Covered ? "①" : "")))}"
        + (standing.OwnFamily ? ", own family" : "") + (standing.Shielded ? ", shielded" : "") + (standing.KnewTheWonder ? ", had the wonder" : "");
}

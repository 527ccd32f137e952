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
    private static readonly Tie[] Ties = [.. Enum.GetValues<Relation>().SelectMany(relation => Either.Select(covered => new Tie(relation, covered)))];
    private static readonly Tie[][] Alone = [[], .. Ties.Select(tie => (Tie[])[tie])];
    private static readonly Tie[][] Two = [.. Ties.SelectMany(one => Ties.Where(other => other.Relation > one.Relation).Select(other => (Tie[])[one, other]))];
    private static readonly (AddressProtection Grade, bool Other, bool Named)[] Shields =
    [
        (AddressProtection.None, false, false), (AddressProtection.Confidential, false, false), (AddressProtection.Confidential, true, false),
        (AddressProtection.StrictlyConfidential, false, false), (AddressProtection.StrictlyConfidential, true, false), (AddressProtection.StrictlyConfidential, false, true),
    ];

    private static readonly string Letters = "ARLFHPONBVGYC"; // in the order of the relations

    private readonly Dictionary<string, string> rows; // a mark for each column
    private readonly Dictionary<(Phase Phase, Relation Relation), Column> columns;
    private readonly HashSet<string> ofOther; // what the one may do whom somebody in the family is protected from

    private MatrixCells(string matrix)
    {
        var lines = matrix.Split('\n').Where(line => line.Trim() is [not ('#' or '!'), ..]).Select(line => line.Split('|')).ToList();
        var heads = Phases.SelectMany((phase, at) => Marks(lines[1][at + 1]).Select(letter => (phase, (Relation)Letters.IndexOf(letter, StringComparison.Ordinal)))).ToList();
        rows = lines.Skip(2).ToDictionary(line => line[0].Trim(), line => string.Concat(line.Skip(1).SelectMany(Marks)));
        ofOther = [.. matrix.Split('\n').Where(line => line.StartsWith('!')).SelectMany(line => line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        foreach (var row in rows.Where(row => row.Value.Length != heads.Count)) throw new InvalidOperationException($"{row.Key}: {row.Value.Length} cells of {heads.Count}");
        columns = heads.Index().ToDictionary(head => head.Item, head => new Column(
            head.Index, rows.Values.Any(row => row[head.Index] == '①'), rows.Values.Any(row => row[head.Index] == '②'), rows.Values.Any(row => row[head.Index] == '④')));
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

    private static IEnumerable<char> Marks(string part) => part.Where(mark => mark != ' ');

    private IEnumerable<string> Differ() => OfRows().Concat(Standings().SelectMany(OfDeeds)).Concat(Standings().SelectMany(OfEntries)).Concat(OfNarrowing());

    private IEnumerable<string> OfRows()
    {
        var deeds = Enum.GetNames<Deed>().Concat(Enum.GetNames<Visibility>()).ToList();
        string[] unsaid = new Tie(Relation.Holder).Covered ? ["a tie of which nothing is said is covered"] : [];
        return unsaid.Concat(deeds.Except(rows.Keys).Concat(rows.Keys.Except(deeds)).Select(name => $"{name}: in code and matrix, or in neither"));
    }

    private IEnumerable<string> OfDeeds(Standing standing)
    {
        foreach (var deed in Enum.GetValues<Deed>().Where(deed => rows.ContainsKey(deed.ToString())))
        {
            var (said, expected) = (Permissions.Decide(deed, standing), ExpectedOf(deed.ToString(), standing));
            Asked++;
            if (said != expected) yield return $"{deed}, {Words(standing)}: {said}, by the matrix {expected}";
        }

        if (Permissions.Decide((Deed)999, standing) is not (Verdict.NotThisDeed or Verdict.NotThere)) yield return $"no deed, {Words(standing)}";
    }

    private IEnumerable<string> OfEntries(Standing standing)
    {
        foreach (var visibility in Enum.GetValues<Visibility>().Where(visibility => rows.ContainsKey(visibility.ToString())))
        {
            var (reads, expected) = (Permissions.MayRead(visibility, standing), Expected(rows[visibility.ToString()], standing) == Verdict.Allowed);
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
        standing with { HasPurpose = false },
        standing with { HasEmergency = false },
    ];

    // What can be made of a log is made by one who has it: that one could open it in an emergency makes nothing.
    private IEnumerable<string> Opens(Standing standing) => rows.Where(row => row.Key != nameof(Deed.OpenEmergency) && ExpectedOf(row.Key, standing) == Verdict.Allowed).Select(row => row.Key);

    private Verdict ExpectedOf(string deed, Standing standing)
    {
        var verdict = Expected(rows[deed], standing);
        return standing.IsOther && standing.Role != ActorRole.Employee && !ofOther.Contains(deed) && verdict != Verdict.NotThere ? Verdict.NotThisDeed : verdict;
    }

    private Verdict Expected(string row, Standing standing)
    {
        var (counts, notNow) = (false, false);
        foreach (var tie in standing.Ties)
        {
            if (!Counting(tie, standing)) continue;
            var mark = row[columns[(standing.Phase, tie.Relation)].At];
            if (mark is '✔' or '①' or '②' or '④' || (mark == '③' && standing.KnewTheWonder)) return Verdict.Allowed;
            (counts, notNow) = (counts || tie.Relation != Relation.Responder, notNow || mark == '×');
        }

        return notNow ? Verdict.NotNow : counts ? Verdict.NotThisDeed : Verdict.NotThere;
    }

    /// <summary>Whether the matrix has a column for the tie, in this role and phase, that is not closed for want of consent or purpose.</summary>
    private bool Counting(Tie tie, Standing standing) =>
        columns.TryGetValue((standing.Phase, tie.Relation), out var column)
        && RolesOf(tie.Relation).Contains(standing.Role)
        && (standing.Role == ActorRole.Employee ? !standing.OwnFamily && (standing.Named || standing.Grade != AddressProtection.StrictlyConfidential) : ReachesFamily(standing))
        && (tie.Covered || !column.OnConsent)
        && (standing.HasPurpose || !column.OnPurpose)
        && (standing.HasEmergency || !column.InEmergency);

    // Strictly confidential keeps it from the whole family. What the one sees whom somebody is protected from is not the table's to say (R11).
    private static bool ReachesFamily(Standing standing) => standing.Grade is AddressProtection.None or AddressProtection.Confidential;

    private static ActorRole[] RolesOf(Relation relation) => relation switch
    {
        Relation.Guardian => [ActorRole.Guardian],
        Relation.Youth => [ActorRole.Guardian, ActorRole.Child],
        Relation.Consenter => [ActorRole.Guardian, ActorRole.Child],
        _ => [ActorRole.Employee],
    };

    // Nobody, everybody alone in all circumstances, and every two: more than two add nothing, since any one is enough.
    private static IEnumerable<Standing> Standings() =>
        from phase in Phases
        from role in Enum.GetValues<ActorRole>()
        from knew in Either
        from purpose in Either
        from near in Either
        from shield in Shields
        from emergency in Either
        from ties in near || shield.Grade != AddressProtection.None ? Alone : [.. Alone, .. Two]
        select new Standing { Phase = phase, Role = role, Ties = ties, OwnFamily = near, Grade = shield.Grade, IsOther = shield.Other, Named = shield.Named, KnewTheWonder = knew, HasPurpose = purpose, HasEmergency = emergency };

    private static string Words(Standing standing) =>
        $"{standing.Role} at {standing.Phase} as {string.Join('+', standing.Ties.Select(tie => tie.Relation + (tie.Covered ? "①" : "")))}"
        + (standing.OwnFamily ? ", own family" : "") + (standing.Grade == AddressProtection.None ? "" : $", {standing.Grade}") + (standing.IsOther ? ", the other" : "") + (standing.Named ? ", named" : "") + (standing.KnewTheWonder ? ", had the wonder" : "") + (standing.HasPurpose ? ", on a purpose" : "") + (standing.HasEmergency ? ", in an emergency" : "");

    private sealed record Column(int At, bool OnConsent, bool OnPurpose, bool InEmergency);
}

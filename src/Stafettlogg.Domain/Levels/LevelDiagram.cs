using System.Text;

namespace Stafettlogg.Domain.Levels;

/// <summary>The level table as a Mermaid state diagram, for LEVELS.md in this room (Norwegian: tegning av nivåene).</summary>
public static class LevelDiagram
{
    /// <summary>The diagram of the transitions, in the order of the table.</summary>
    public static string Draw(IReadOnlyList<Transition> table)
    {
        var drawn = new StringBuilder("stateDiagram-v2\n    [*] --> Wonder: RegisterWonder\n");
        foreach (var row in table)
        {
            var guards = row.Guards.Count == 0 ? "" : $" [not {string.Join(", ", row.Guards.Select(guard => guard.Rule))}]";
            drawn.Append(System.Globalization.CultureInfo.InvariantCulture, $"    {row.From} --> {row.To}: {row.By}{guards}\n");
        }

        return drawn.ToString();
    }
}

using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Testing;

namespace Stafettlogg.Domain.Tests.Levels;

public sealed class LevelDiagramTests
{
    private const string Begin = "```mermaid\n";
    private const string End = "```\n";

    private static readonly string Card = Repository.PathTo("src", "Stafettlogg.Domain", "Levels", "LEVELS.md");

    // To draw it anew after a change of the table, run this test with REWRITE_GENERATED=true.
    [Fact]
    public void Diagram_OfTheRoomCard_IsTheOneOfTheTable()
    {
        var drawn = LevelDiagram.Draw(LevelMachine.Table);
        if (Environment.GetEnvironmentVariable("REWRITE_GENERATED") == "true") File.WriteAllText(Card, Redrawn(File.ReadAllText(Card), drawn));

        Assert.Equal(drawn, DiagramIn(File.ReadAllText(Card)));
    }

    [Fact]
    public void Diagram_TableChanged_IsNoLongerTheOneOfTheRoomCard()
    {
        var changed = LevelMachine.Table.Select(row => row.By == Trigger.Observe ? row with { To = Stage.ClosedNoConcern } : row).ToList();

        Assert.NotEqual(LevelDiagram.Draw(changed), DiagramIn(File.ReadAllText(Card)));
        Assert.NotEqual(LevelDiagram.Draw([.. LevelMachine.Table.Skip(1)]), DiagramIn(File.ReadAllText(Card)));
    }

    [Fact]
    public void Draw_RowsWithAndWithoutGuards_SaysWhatStandsInTheWay()
    {
        var never = new Guard(Rule.LeaderOwesFeedback, _ => false);
        var nor = new Guard(Rule.TextMissing, _ => false);

        var drawn = LevelDiagram.Draw(
        [
            new(Stage.Wonder, Trigger.Observe, Stage.Wonder),
            new(Stage.Wonder, Trigger.CloseWithoutConcern, Stage.ClosedNoConcern, never, nor),
        ]);

        Assert.Equal(
            """
            stateDiagram-v2
                [*] --> Wonder: RegisterWonder
                Wonder --> Wonder: Observe
                Wonder --> ClosedNoConcern: CloseWithoutConcern [not LeaderOwesFeedback, TextMissing]

            """, drawn);
    }

    [Fact]
    public void Redrawn_StaleCard_KeepsTheWordsAndChangesTheDiagram() =>
        Assert.Equal("Words.\n```mermaid\nnew\n```\nMore.\n", Redrawn("Words.\n```mermaid\nold\nold\n```\nMore.\n", "new\n"));

    private static string DiagramIn(string card) => card[Span(card)];

    private static string Redrawn(string card, string drawn) => card[..Span(card).Start] + drawn + card[Span(card).End..];

    private static Range Span(string card)
    {
        var begin = card.IndexOf(Begin, StringComparison.Ordinal);
        Assert.True(begin >= 0, "The room card has no diagram.");
        begin += Begin.Length;
        return begin..card.IndexOf(End, begin, StringComparison.Ordinal);
    }
}

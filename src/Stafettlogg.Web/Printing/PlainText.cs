using System.Text;

namespace Stafettlogg.Web.Printing;

/// <summary>What is printed, as plain text for another journal: no formatting, one fact a line.</summary>
internal static class PlainText
{
    public static string Of(Section section)
    {
        var text = new StringBuilder();
        foreach (var piece in section.Pieces) text.Append(Of(piece)).Append("\n\n");
        return text.ToString().TrimEnd();
    }

    private static string Of(Piece piece) => piece switch
    {
        Paragraph paragraph => paragraph.Text,
        Subheading heading => heading.Text,
        FactList list => Lines(list.Facts),
        PrintedEntry entry => string.Join('\n', new[] { entry.Title, entry.Meta, entry.Text, Lines(entry.Facts) }.Where(line => !string.IsNullOrEmpty(line))),
        Table table => string.Join('\n', table.Rows.Select(row => string.Join('\t', row)).Prepend(string.Join('\t', table.Columns.Select(column => column.Name)))),
        _ => "",
    };

    private static string Lines(IReadOnlyList<Fact> facts) => string.Join('\n', facts.Select(fact => $"{fact.Name}: {fact.Value}"));
}

using System.Text.Json.Serialization;

namespace Stafettlogg.Web.Printing;

/// <summary>A document as the template takes it: every word that stands on the paper, and where.</summary>
/// <param name="Title">Its title, which is also the first heading and the head of each page.</param>
/// <param name="Municipality">Who answers for it: "Modum kommune".</param>
/// <param name="Model">The municipality's name for its way of working.</param>
/// <param name="Marking">At the head of each page: that it is confidential.</param>
/// <param name="Lead">What it is, in a sentence.</param>
/// <param name="Facts">Whom it is about, and where the case stands.</param>
/// <param name="Sections">The rest.</param>
/// <param name="Closing">The last line.</param>
/// <param name="Printed">At the foot of each page: when, and by whom.</param>
/// <param name="Page">Beside it: which page of how many, with <see cref="ThisPage"/> and <see cref="LastPage"/> in their places.</param>
/// <param name="Made">When, for the file itself.</param>
public sealed record PrintedDocument(
    string Title, string Municipality, string Model, string Marking, string Lead, IReadOnlyList<Fact> Facts, IReadOnlyList<Section> Sections,
    string Closing, string Printed, string Page, Moment Made)
{
    public const string ThisPage = "{page}";
    public const string LastPage = "{pages}";

    /// <summary>The language of its words.</summary>
    public string Language => "nb";

    public string Region => "NO";
}

/// <summary>A part with a heading of its own.</summary>
public sealed record Section(string Heading, IReadOnlyList<Piece> Pieces, bool OwnPage = false);

/// <summary>A name and what stands beside it.</summary>
/// <param name="Name">"Frist".</param>
/// <param name="Value">What it is.</param>
/// <param name="Baton">Whether it is who holds the baton, and is marked as such.</param>
public sealed record Fact(string Name, string Value, bool Baton = false);

/// <summary>A moment, in UTC.</summary>
public sealed record Moment(int Year, int Month, int Day, int Hour, int Minute, int Second);

/// <summary>Something set in a section.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Paragraph), "text")]
[JsonDerivedType(typeof(Subheading), "heading")]
[JsonDerivedType(typeof(FactList), "facts")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(PrintedEntry), "entry")]
[JsonDerivedType(typeof(Room), "room")]
public abstract record Piece;

/// <summary>Text, of one paragraph or more.</summary>
/// <param name="Text">The text.</param>
/// <param name="Quiet">Set in a fainter colour: what is said about the text.</param>
public sealed record Paragraph(string Text, bool Quiet = false) : Piece;

/// <summary>A heading within the section.</summary>
public sealed record Subheading(string Text) : Piece;

/// <summary>Names and values.</summary>
public sealed record FactList(IReadOnlyList<Fact> Facts) : Piece;

/// <summary>Rows under named columns.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, a cell for each column.</param>
/// <param name="ToWriteIn">With rows high enough to be written in by hand.</param>
public sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, bool ToWriteIn = false) : Piece;

/// <summary>Lines to write on by hand.</summary>
public sealed record Room(int Lines) : Piece;

/// <summary>A column, and how much of the width it takes beside the others; none for one as wide as its longest cell.</summary>
public sealed record Column(string Name, double Width = 0);

/// <summary>An entry of the log.</summary>
/// <param name="Meta">When, and what else is said of it beforehand.</param>
/// <param name="Title">Its sentence.</param>
/// <param name="Text">What was written, as it stands now; null for an entry without text.</param>
/// <param name="Facts">What it holds beside.</param>
public sealed record PrintedEntry(string Meta, string Title, string? Text, IReadOnlyList<Fact> Facts) : Piece;

namespace Stafettlogg.Web.Printing.Sections;

/// <summary>One part of the printed log. A new part of the log is a new class of this, named in <see cref="PrintingWiring"/> where it comes in order.</summary>
public interface ISection
{
    /// <summary>The part, of what the reader sees; null when there is nothing of it.</summary>
    Section? Of(Printout printout);
}

/// <summary>A part that can be printed alone, and each thing of it alone: a measure, a meeting.</summary>
public interface IChosenSection : ISection
{
    /// <summary>Its name in the address.</summary>
    string Name { get; }

    /// <summary>The title of a print of it alone.</summary>
    string TitleOf(Printout printout);

    /// <summary>One thing of it; null when there is no such thing.</summary>
    ChosenPart? Find(Printout printout, int number);
}

/// <summary>One thing of the log, printed alone.</summary>
/// <param name="Title">Of the page and of the print.</param>
/// <param name="Section">The thing.</param>
public sealed record ChosenPart(string Title, Section Section);

using Microsoft.AspNetCore.Components;
using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.Shared;

/// <summary>Who has seen the log, in sentences: day by day, and what one person did the same day in one line.</summary>
public sealed partial class ReaderDays
{
    [Inject]
    public required ReaderSentences Sentences { get; init; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<ReaderItem> Items { get; set; }

    /// <summary>Where the reader asks why somebody looked at that moment; null where they do not ask.</summary>
    [Parameter]
    public Func<DateTimeOffset, string>? WhyAt { get; set; }

    private IEnumerable<IGrouping<DateOnly, Line>> Days => Items
        .GroupBy(item => (Day: Oslo.Day(item.Access.At), item.Access.Person, item.Access.Role, Sentence: Sentences.Of(item)))
        .Select(same => new Line(same.Key.Day, same.Key.Sentence, Sentences.Times([.. same.Select(item => item.Access.At)]), Why(same.First())))
        .GroupBy(line => line.Day);

    private string? Why(ReaderItem item) => item.IsAnswered ? WhyAt?.Invoke(item.Access.At) : null;

    private sealed record Line(DateOnly Day, string Sentence, string Times, string? Why);
}

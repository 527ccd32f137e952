using System.Globalization;
using Microsoft.AspNetCore.Components;
using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.Shared;

/// <summary>Who has seen the log, in sentences: day by day, and what one person did the same day in one line.</summary>
public sealed partial class ReaderDays
{
    private static readonly string[] Readings =
    [
        nameof(Deed.SeeConcern), nameof(Deed.ReadLog), nameof(Deed.SeeReaders), nameof(Deed.SeeBaton), nameof(Deed.SeeConsents), nameof(Deed.SeeFamilyPage),
        nameof(Deed.SeeReadersAsFamily), nameof(Deed.PrintLog), nameof(Deed.PrintArchive), nameof(Deed.PrintAsFamily), nameof(Deed.PrintConsentForm), nameof(Deed.PrintFamilyCopy),
    ];

    [Parameter, EditorRequired]
    public required IReadOnlyList<ReaderItem> Items { get; set; }

    [Parameter, EditorRequired]
    public required DateOnly Today { get; set; }

    private IEnumerable<IGrouping<DateOnly, Line>> Days => Items
        .GroupBy(item => (Day: Oslo.Day(item.Access.At), item.Access.Person, Sentence: Sentence(item)))
        .Select(same => new Line(same.Key.Day, same.Key.Sentence, Times(same.Select(item => item.Access.At))))
        .GroupBy(line => line.Day);

    private string Sentence(ReaderItem item)
    {
        var name = item.Person?.Name ?? Text["Unknown"].Value;
        var who = item.Serving is { } post ? Text["Who", name, post.Title, post.UnitName].Value : name;
        if (item.Access.WasAllowed) return item.Access.Purpose is { } purpose ? Text["OnPurpose", Text[item.Access.Deed, who], Words.Purpose(purpose)] : Text[item.Access.Deed, who];
        return Readings.Contains(item.Access.Deed) ? Text["Refused", who] : Text["RefusedDeed", who];
    }

    private string Times(IEnumerable<DateTimeOffset> moments)
    {
        var all = moments.ToList();
        var last = Oslo.Local(all.Max()).ToString("HH.mm", CultureInfo.InvariantCulture);
        return all.Count == 1 ? Text["Once", last] : Text["Times", all.Count, last];
    }

    private sealed record Line(DateOnly Day, string Sentence, string Times);
}

using System.Globalization;
using Microsoft.AspNetCore.Components;
using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Access;

/// <summary>Who has seen the log, in sentences: day by day, and what one person did the same day in one line.</summary>
public sealed partial class ReadersPage
{
    private static readonly string[] Readings =
        [nameof(Deed.ReadLog), nameof(Deed.SeeReaders), nameof(Deed.SeeBaton), nameof(Deed.SeeConsents), nameof(Deed.SeeFamilyPage), nameof(Deed.SeeReadersAsFamily)];

    [Inject]
    public required Readers Question { get; init; }

    [Inject]
    public required Acting Acting { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Time { get; init; }

    [Parameter]
    public Guid ConcernId { get; set; }

    private ReadersView? View { get; set; }

    private DateOnly Today => Oslo.Day(Time.GetUtcNow());

    private IEnumerable<IGrouping<DateOnly, Line>> Days => View!.Items
        .GroupBy(item => (Day: Oslo.Day(item.Access.At), item.Access.Person, item.Access.Deed, item.Access.WasAllowed))
        .Select(same => new Line(same.Key.Day, Sentence(same.First()), Times(same.Select(item => item.Access.At))))
        .GroupBy(line => line.Day);

    protected override async Task OnInitializedAsync()
    {
        try
        {
            View = await Question.AskAsync(new ConcernId(ConcernId), Acting.Actor!, Acting.Cancel);
        }
        catch (NotThere)
        {
            Navigation.NotFound();
        }
    }

    private string Sentence(ReaderItem item)
    {
        var who = item.Person?.Name ?? Text["Unknown"].Value;
        if (item.Access.WasAllowed) return Text[item.Access.Deed, who];
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

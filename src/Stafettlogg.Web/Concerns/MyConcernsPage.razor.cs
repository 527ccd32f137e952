using Microsoft.AspNetCore.Components;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Concerns;

/// <summary>The concerns that are mine: what is overdue first, what is done last and folded away.</summary>
public sealed partial class MyConcernsPage
{
    private const int DaysOfThisWeek = 7;

    private List<Group> groups = [];
    private List<ConcernItem> closed = [];

    [Inject]
    public required MyConcerns Question { get; init; }

    [Inject]
    public required MunicipalityPacks Packs { get; init; }

    [Inject]
    public required Acting Acting { get; init; }

    [Inject]
    public required TimeProvider Time { get; init; }

    private DateOnly Today => Oslo.Day(Time.GetUtcNow());

    private bool MayWonder => Acting.Actor is { Role: ActorRole.Employee };

    protected override async Task OnInitializedAsync()
    {
        var items = await Question.AskAsync(Acting.Actor!, Acting.Cancel);
        closed = [.. items.Where(item => item.Stage == Stage.ClosedNoConcern)];
        groups = [.. items.Except(closed).GroupBy(GroupOf).Select(group => group.Key with { Items = [.. group] })];
    }

    private Group GroupOf(ConcernItem item) => item.NextDue is not { } due ? Group.Later
        : due < Today ? Group.Urgent
        : due < Today.AddDays(DaysOfThisWeek) ? Group.ThisWeek
        : Group.Later;

    private string LevelOf(ConcernItem item) => Packs.Find(item.Municipality) is { } pack ? Words.Level(pack, item.Stage) : "";

    private string FollowedUpBy(ConcernItem item) =>
        item.FollowedUpBy.Id == Acting.Actor!.Person ? Text["You"] : Text["FollowedUpBy", item.FollowedUpBy.Name];

    private string? DueOf(ConcernItem item) => item.NextDueKind is { } kind ? Words.Due(kind) : null;

    private sealed record Group(string Key, string Color, IReadOnlyList<ConcernItem> Items)
    {
        public static readonly Group Urgent = new("Urgent", "danger", []);
        public static readonly Group ThisWeek = new("ThisWeek", "warning", []);
        public static readonly Group Later = new("Later", "neutral", []);
    }
}

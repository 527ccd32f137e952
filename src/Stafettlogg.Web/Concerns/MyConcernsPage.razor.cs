using Microsoft.AspNetCore.Components;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Web.Shared;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Concerns;

/// <summary>The concerns that are mine, a page at a time: what is overdue first; the closed ones on pages of their own.</summary>
public sealed partial class MyConcernsPage
{
    private const int DaysOfThisWeek = 7;

    private List<Group> groups = [];
    private ConcernsPage answer = new([], 0, 0);
    private bool closed;

    [Inject]
    public required MyConcerns Question { get; init; }

    [Inject]
    public required MunicipalityPacks Packs { get; init; }

    [Inject]
    public required SpokenWords Spoken { get; init; }

    [Inject]
    public required Acting Acting { get; init; }

    [Inject]
    public required TimeProvider Time { get; init; }

    [SupplyParameterFromQuery(Name = Links.PageQuery)]
    private string? PageAsked { get; set; }

    [SupplyParameterFromQuery(Name = Links.ShowQuery)]
    private string? Show { get; set; }

    private int Page => Links.PageOf(PageAsked);

    private string Heading => Text[closed ? "HeadingClosed" : "Heading"];

    private DateOnly Today => Oslo.Day(Time.GetUtcNow());

    protected override async Task OnInitializedAsync()
    {
        closed = Show == Links.Closed;
        answer = await Question.AskAsync(Acting.Actor!, closed, Page, Acting.Cancel);
        groups = [.. answer.Items.GroupBy(GroupOf).Select(group => group.Key with { Items = [.. group] })];
    }

    private Group GroupOf(ConcernItem item) => closed ? Group.Closed
        : item.LooseningWaits ? Group.Urgent
        : item.Offered || item.NextDue is not { } due ? Group.Later
        : due < Today ? Group.Urgent
        : due < Today.AddDays(DaysOfThisWeek) ? Group.ThisWeek
        : Group.Later;

    private bool ServesSeveral => Acting.Actor!.Posts.DistinctBy(post => post.Municipality).Skip(1).Any();

    private string LevelOf(ConcernItem item)
    {
        if (Packs.Find(item.Municipality) is not { } pack) return "";
        var level = Words.Level(pack, item.Stage);
        return ServesSeveral ? Text["LevelIn", level, pack.Name] : level;
    }

    private string ResponsibleOf(ConcernItem item)
    {
        var mine = item.Responsible.Id == Acting.Actor!.Person;
        var part = item.Stage.IsClosed ? "Was" : item.Stage == Stage.Wonder ? "FollowedUpBy" : "HeldBy";
        return Spoken.In(Packs.Find(item.Municipality), () => mine ? Text[$"{part}You"] : Text[part, item.Responsible.Name]);
    }

    private string? DueOf(ConcernItem item) => item.NextDueKind is { } kind && !item.Offered ? Spoken.In(Packs.Find(item.Municipality), () => Words.Due(kind)) : null;

    // Where it is what is due next, the row says so already.
    private string? RunsOutOf(ConcernItem item) => item.ConsentUntil is { } until && (item.NextDueKind != DueKind.RenewConsent || item.Offered)
        ? Text["RunsOut", When.Day(until, Today)].Value
        : null;

    private string? OfferedOf(ConcernItem item) => item.Offered ? Spoken.In(Packs.Find(item.Municipality), () => Text["Offered"]) : null;

    private sealed record Group(string Key, string Color, IReadOnlyList<ConcernItem> Items)
    {
        public static readonly Group Urgent = new("Urgent", "danger", []);
        public static readonly Group ThisWeek = new("ThisWeek", "warning", []);
        public static readonly Group Later = new("Later", "neutral", []);
        public static readonly Group Closed = new("GroupClosed", "neutral", []);
    }
}

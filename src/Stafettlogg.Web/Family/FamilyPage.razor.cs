using Microsoft.AspNetCore.Components;
using Stafettlogg.Casework.Family;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Shared;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Family;

/// <summary>A family's way in: what waits for an answer, then each child's log.</summary>
public sealed partial class FamilyPage
{
    [Inject]
    public required Acting Acting { get; init; }

    [Inject]
    public required MyChildren Question { get; init; }

    [Inject]
    public required SpokenWords Spoken { get; init; }

    [Inject]
    public required TimeProvider Time { get; init; }

    [SupplyParameterFromQuery(Name = Links.DoneQuery)]
    private string? Done { get; set; }

    private IReadOnlyList<ChildItem> Items { get; set; } = [];

    private List<ChildItem> Waiting => [.. Items.Where(item => item.AskedFor.Count > 0 || item.CalledTo is not null || item.AnswersToRead > 0)];

    private DateOnly Today => Oslo.Day(Time.GetUtcNow());

    private bool Own => Acting.Actor is { Role: ActorRole.Child };

    private string Heading => Text[Own ? "HeadingOwn" : "HeadingChildren"];

    protected override async Task OnInitializedAsync()
    {
        Items = await Question.AskAsync(Acting.Actor!, Acting.Cancel);
        Spoken.Speak(Items is [var first, ..] ? first.Pack : null);
    }

    private string Services(ChildItem item) => Words.Listed([.. item.AskedFor.Select(service => Words.ServiceInSentence(item.Pack, service))]);
}

using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;
using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Access;

/// <summary>A leader or coordinator opens the log of a child who cannot wait. It is found by the number alone, and a no is always the same.</summary>
public sealed partial class EmergencyPage
{
    [Inject]
    public required ConcernGate Gate { get; init; }

    [Inject]
    public required People People { get; init; }

    private NationalId number;

    [SupplyParameterFromForm]
    private EmergencyInput? Opening { get; set; }

    protected override EmergencyInput? Posted { get => Opening; set => Opening = value; }

    private static int Hours => (int)Emergencies.Hold.TotalHours;

    private bool IsResponder => Acting.Actor!.Posts.Any(post => post.IsLeader || post.IsCoordinator);

    private IReadOnlyList<Choice> Reasons => [.. Enum.GetValues<EmergencyReason>().Select(reason => new Choice(reason.ToString(), Words.Emergency(reason)))];

    protected override void Check()
    {
        number = NumberOf(() => Opening!.NationalId, Opening!.NationalId);
        if (Opening.Reason is null) Fault(() => Opening!.Reason, Text["ReasonMissing"]);
        Require(() => Opening!.Text, Opening.Text, Text["TextMissing"], Prose.LongestNote);
    }

    protected override async Task<string> DoAsync(Actor actor, CancellationToken cancel)
    {
        var child = await People.FindAsync(number, cancel);
        return Links.Concern(await Gate.OpenEmergencyAsync(new(DeedId, child, Opening!.Reason ?? default, Opening.Text), actor, cancel));
    }

    protected override Expression<Func<object?>>? FieldOf(Rule rule) => rule switch
    {
        Rule.NoLogByThatNumber or Rule.TooManyNumbersTried => () => Opening!.NationalId,
        Rule.TextMissing or Rule.TextTooLong => () => Opening!.Text,
        _ => null,
    };
}

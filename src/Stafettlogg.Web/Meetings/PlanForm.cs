using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Stafettlogg.Casework.Family;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Answers;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Meetings;

/// <summary>A form that says when and where a meeting is, and who is called: what is asked of them when it is called and when it is changed is the same.</summary>
public abstract class PlanForm<TInput> : ConcernForm<TInput>
    where TInput : PlanInput, new()
{
    [Inject]
    public required ConcernWords Words { get; init; }

    /// <summary>What is said of faults in either form.</summary>
    [Inject]
    public required IStringLocalizer<CallForm> Called { get; init; }

    [Parameter, EditorRequired]
    public required RegisteredFamily Family { get; set; }

    /// <summary>The deed that the form does.</summary>
    protected abstract Deed Deed { get; }

    /// <summary>Those who can be called. Who may not call, and sent a made-up form, learns no names.</summary>
    protected IReadOnlyList<Choice> Callable => View.Choices.Any(choice => choice.Deed == Deed) ? Invitees.Choices(View, Words, View.Concern.Callable(Today)) : [];

    protected override Expression<Func<object?>>? FieldOf(Rule rule) => rule switch
    {
        Rule.NoSuchTime or Rule.MeetingPast or Rule.MeetingInFuture or Rule.MeetingFarAhead or Rule.MeetingLongBefore => () => Posted!.At,
        Rule.NobodyInvited or Rule.NotAroundTheChild or Rule.UnknownService or Rule.OtherServiceAtLevelOne or Rule.ConsentNotInForce => () => Posted!.Invited,
        _ => null,
    };

    protected override void Check()
    {
        if (TypedMoment.Of(Posted!.At) is null) Fault(() => Posted!.At, Called[string.IsNullOrWhiteSpace(Posted.At) ? "AtMissing" : "AtUnread"]);
        Require(() => Posted!.Place, Posted.Place, Called["PlaceMissing"], Prose.LongestNote);
        if (Posted.Invited is null or []) Fault(() => Posted!.Invited, Called["InvitedMissing"]);
        Limit(() => Posted!.Language, Posted.Language);
    }
}

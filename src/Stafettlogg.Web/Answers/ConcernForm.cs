using Microsoft.AspNetCore.Components;
using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Answers;

/// <summary>A form that does one deed in the concern shown, and goes back to the case when it is done.</summary>
public abstract class ConcernForm<TInput> : DeedForm<TInput>
    where TInput : DeedInput, new()
{
    [Inject]
    public required ConcernGate Gate { get; init; }

    [Inject]
    public required ReadConcern Question { get; init; }

    [Parameter, EditorRequired]
    public required ConcernView View { get; set; }

    protected ConcernId Concern => View.Concern.Id;

    protected override int Version => View.Concern.Version;

    /// <summary>What is wished, as typed.</summary>
    protected abstract Wish Wish { get; }

    /// <summary>Where to go when it is done.</summary>
    protected virtual string Next => Links.Concern(Concern);

    protected sealed override async Task<string> DoAsync(Actor actor, CancellationToken cancel)
    {
        await Gate.DoAsync(Wish, actor, cancel);
        return Next;
    }

    /// <summary>The other wrote while this one was being sent: what they wrote is read now, so that it can be shown.</summary>
    protected sealed override async Task CatchUpAsync(CancellationToken cancel) =>
        View = await Question.AskAsync(Concern, View.Reader, AsksAttribute.Of(HttpEndpoint), cancel);
}

using Microsoft.AspNetCore.Components;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Answers;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Levels;

/// <summary>A form on the level page: one deed of the concern shown, and back to the case when it is done.</summary>
public abstract class LevelForm<TInput> : DeedForm<TInput>
    where TInput : DeedInput, new()
{
    [Parameter, EditorRequired]
    public required ConcernView View { get; set; }

    protected override int Version => View.Concern.Version;

    protected ConcernId Concern => View.Concern.Id;

    protected abstract Task<DeedResult> SendAsync(Actor actor, CancellationToken cancel);

    protected sealed override async Task<string> DoAsync(Actor actor, CancellationToken cancel)
    {
        await SendAsync(actor, cancel);
        return Links.Concern(Concern);
    }
}

/// <summary>What is typed where a text is all there is.</summary>
public sealed class TextInput : DeedInput
{
    public string? Text { get; set; }
}

/// <summary>What is typed where somebody is chosen and may be sent a few words.</summary>
public sealed class PersonInput : DeedInput
{
    public string? Person { get; set; }

    public string? Message { get; set; }

    /// <summary>The chosen one; an id that is nobody's when the browser sent none of the choices.</summary>
    public PersonId Chosen => new(Guid.TryParse(Person, out var id) ? id : default);
}

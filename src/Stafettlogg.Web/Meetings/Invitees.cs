using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Meetings;

/// <summary>Those who are called, as boxes to tick: a person by id, a service by its key.</summary>
internal static class Invitees
{
    public static string Key(Invitee who) => who.Person?.ToString() ?? who.Service!;

    /// <summary>What was ticked; an id or a key that is nobody's is left for the law to refuse.</summary>
    public static IReadOnlyList<Invitee> Of(IEnumerable<string>? sent) =>
        [.. (sent ?? []).Select(key => Guid.TryParse(key, out var id) ? Invitee.Of(new PersonId(id)) : Invitee.Of(key))];

    public static IReadOnlyList<Choice> Choices(ConcernView view, ConcernWords words, IEnumerable<Invitee> invitees) =>
        [.. invitees.Select(one => new Choice(Key(one), words.InviteeToChoose(view, one)))];

    /// <summary>The services among those ticked that nobody can be called from now, by name.</summary>
    public static IReadOnlyList<string> WithoutConsent(ConcernView view, ConcernWords words, IEnumerable<Invitee> invitees) =>
        [.. invitees.Where(one => one.Service is { } key && key != view.Concern.Service && view.Pack.FindService(key) is { AroundTheChild: true } && !view.Concern.Covers(key, view.Today))
            .Select(one => words.Service(view.Pack, one.Service!))];
}

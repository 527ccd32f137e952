using Microsoft.Extensions.Localization;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Meetings;

namespace Stafettlogg.Web.Shared;

/// <summary>What is said of meetings, as names and values: when, where and who; then who came, and what was decided.</summary>
public sealed class MeetingFacts(IStringLocalizer<MeetingFacts> text, ConcernWords words)
{
    /// <summary>A meeting as it stands now: type, time, place and who is called.</summary>
    public IReadOnlyList<(string Name, string Value)> Of(ConcernView view, Meeting meeting) =>
        [(text["Arena"], ConcernWords.Arena(view.Pack, meeting.Arena)), .. OfPlan(view, meeting.At, meeting.Place, meeting.Invited, meeting.Language)];

    /// <summary>When and where it is, and in which language.</summary>
    public IEnumerable<(string Name, string Value)> TimeAndPlace(ConcernView view, Meeting meeting) =>
        OfPlan(view, meeting.At, meeting.Place, invited: null, meeting.Language);

    /// <summary>"Kommer".</summary>
    public string Answer(InvitationAnswer answer) => text[$"Answer{answer}"];

    /// <summary>A meeting as people were called to it.</summary>
    public IReadOnlyList<(string Name, string Value)> Of(ConcernView view, MeetingCalled called) =>
        [(text["Arena"], ConcernWords.Arena(view.Pack, called.Arena)), .. OfPlan(view, called.At, called.Place, called.Invited, called.Language)];

    /// <summary>What a meeting was changed to.</summary>
    public IReadOnlyList<(string Name, string Value)> Of(ConcernView view, MeetingChanged changed) => [.. OfPlan(view, changed.At, changed.Place, changed.Invited, changed.Language)];

    /// <summary>What the minutes hold beside their text.</summary>
    public IReadOnlyList<(string Name, string Value)> Of(ConcernView view, MeetingHeld held) =>
        [(text["Decisions"], held.Decisions), .. WhoCame(view, held), .. OfChild(held), .. Onward(view, held)];

    /// <summary>Of the minutes: who came, and who did not.</summary>
    public IEnumerable<(string Name, string Value)> WhoCame(ConcernView view, MeetingHeld held)
    {
        foreach (var presence in held.Attendance.GroupBy(one => one.Presence, one => one.Who).OrderBy(group => group.Key))
        {
            yield return (text[$"Presence{presence.Key}"], Lines(view, presence));
        }

        if (held.Others is { } others) yield return (text["Others"], others);
    }

    /// <summary>Of the minutes: who talks with the child, and when to meet next.</summary>
    public IEnumerable<(string Name, string Value)> Onward(ConcernView view, MeetingHeld held)
    {
        if (held.InformsChild is { } informs) yield return (text["InformsChild"], words.WithTitle(view, informs));
        if (held.Next is { } next) yield return (text["Next"], When.Day(next, view.Today));
    }

    private IEnumerable<(string Name, string Value)> OfPlan(ConcernView view, DateTimeOffset at, string place, IReadOnlyList<Invitee>? invited, string? language)
    {
        yield return (text["At"], When.Weekday(at, view.Today));
        yield return (text["Place"], place);
        if (invited is not null) yield return (text["Invited"], Lines(view, invited));
        if (language is not null) yield return (text["Language"], language);
    }

    private IEnumerable<(string Name, string Value)> OfChild(MeetingHeld held)
    {
        if (held.ChildsVoice is { } voice) yield return (text["ChildsVoice"], voice);
    }

    // A title stands behind a comma, so each has a line of its own.
    private string Lines(ConcernView view, IEnumerable<Invitee> invited) => string.Join('\n', invited.Select(one => words.Invitee(view, one)));
}

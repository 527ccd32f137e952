using Stafettlogg.Domain.Concerns;

namespace Stafettlogg.Domain.Tests.Concerns;

/// <summary>All that can be read of a concern, as one text, so that two can be compared.</summary>
public static class Picture
{
    public static string Of(Concern concern) => string.Join('\n',
    [
        $"{concern.Id} {concern.Municipality} {concern.Unit} {concern.Service} {concern.Subject} version {concern.Version}",
        $"{concern.Facts}",
        $"author {concern.Wonder.Author} follows up {concern.Wonder.FollowedUpBy} responsible {concern.Responsible}",
        $"recipients {string.Join(", ", concern.Wonder.Recipients)} leaders {string.Join(", ", concern.Wonder.Leaders)}",
        $"answered {concern.Wonder.LeaderHasAnswered} guardians {concern.Wonder.GuardiansKnow} observed {concern.Wonder.Observed}",
        $"{concern.Course}",
        .. concern.Baton.Holders.Select(hold => $"{hold}"),
        $"{concern.Baton.Offer}",
        .. concern.Participants.All.Select(part => $"{part}"),
        .. concern.Guardians.All.Select(guardian => $"{guardian}"),
        .. concern.Measures.All.Select(measure => $"{measure}"),
        .. concern.Meetings.All.Select(meeting => $"{meeting} {string.Join(' ', meeting.Invited)} {string.Join(' ', meeting.Answers)}"),
        .. from service in concern.Consents.Services.Order(StringComparer.Ordinal)
           from person in RandomPeople.OfFamily
           select $"{person} {service} {concern.Consents.Of(RandomPeople.Named(person).Person, service)}",
        .. concern.Questions.All.Select(question => $"{question}"),
        .. concern.Relations().Select(relation => $"{relation}"),
        .. concern.Dues().Select(due => $"{due}"),
        .. concern.Course.Periods.Select(period => $"{period}"),
        .. concern.Lines.Select(line => $"{line.Sequence} {line.Entry.GetType().Name} {line.RecordedAt:O} {line.RecordedBy} {concern.TextOf(line.Sequence)}"),
    ]);
}

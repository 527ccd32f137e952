using Stafettlogg.Domain.Concerns;

namespace Stafettlogg.Domain.Tests.Concerns;

/// <summary>All that can be read of a concern, as one text, so that two can be compared.</summary>
public static class Picture
{
    public static string Of(Concern concern) => string.Join('\n',
    [
        $"{concern.Id} {concern.Municipality} {concern.Unit} {concern.Subject} version {concern.Version}",
        $"{concern.Facts}",
        $"author {concern.Wonder.Author} follows up {concern.Wonder.FollowedUpBy}",
        $"recipients {string.Join(", ", concern.Wonder.Recipients)} leaders {string.Join(", ", concern.Wonder.Leaders)}",
        $"answered {concern.Wonder.LeaderHasAnswered} guardians {concern.Wonder.GuardiansKnow} observed {concern.Wonder.Observed}",
        .. concern.Relations().Select(relation => $"{relation}"),
        .. concern.Dues().Select(due => $"{due}"),
        .. concern.Course.Periods.Select(period => $"{period}"),
        .. concern.Lines.Select(line => $"{line} now {concern.TextOf(line.Sequence)}"),
    ]);
}

using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Baton;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Domain.Wonders;

namespace Stafettlogg.Domain.Concerns;

/// <summary>
/// What an entry that the other guardian does not see still says of how things stand for them: that it is open, who must consent, and nothing else (R11).
/// </summary>
internal static class OtherStates
{
    /// <summary>What is left of the entry; null when nothing is.</summary>
    public static Entry? Of(Recorded line, Concern concern, PersonId other, IReadOnlyDictionary<int, int> meetings) => line.Entry switch
    {
        WonderRegistered wonder => new WonderRegistered(
            Masked.Municipality, Masked.Unit, Masked.Service, wonder.Subject, "", [], [], ByLeader: false, ClarifyBy: null, TalkWithGuardiansBy: null),
        BatonTaken => new BatonTaken(Masked.Holder, Masked.Unit, Masked.Service),
        GuardianRecorded said => said with { Evidence = null },
        GuardianApproved => line.Entry,
        GuardianExcepted one => one with { Reason = "" },
        ConsentGiven given when Kept(given.By, given.Services, other) is { Count: > 0 } kept => given with { Services = kept, Terms = Bare(given.Terms) },
        ConsentDeclined declined when Kept(declined.By, declined.Services, other) is { Count: > 0 } kept => declined with { Services = kept },
        ConsentWithdrawn taken when Left(taken, concern, other) is { Count: > 0 } kept => taken with { Services = kept },
        MeetingHeld held when meetings.TryGetValue(held.Number, out var number) => new MeetingHeld(number, [], null, "", "", null, null, null),
        FollowUpClosed => new FollowUpClosed(ClosingReason.GoalReached, "", "", ""),
        CooperationEnded => new CooperationEnded(Text: null),
        _ => null,
    };

    // Of what others consent to, the family's reading alone. Of their own, the rest is one thing without a name, as long as any of it is left.
    private static List<string> Kept(PersonId by, IReadOnlyList<string> services, PersonId other)
    {
        List<string> kept = [.. services.Where(service => service == Consents.FamilyReads)];
        if (by == other && services.Any(service => service != Consents.FamilyReads)) kept.Add(Masked.Service);
        return kept;
    }

    // They take back one of several, and have something left to take back.
    private static List<string> Left(ConsentWithdrawn taken, Concern concern, PersonId other)
    {
        var kept = Kept(taken.By, taken.Services, other);
        if (concern.OtherServicesOf(other).Any()) kept.Remove(Masked.Service);
        return kept;
    }

    // Whole, so that it holds; of the same purpose for all, as the whole log says of the family's reading.
    private static ConsentTerms Bare(ConsentTerms terms) => new(terms.Purpose, Masked.Service, LeftOut: null, [], Masked.Service, Masked.Service);
}

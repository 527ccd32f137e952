using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Baton;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Wonders;

namespace Stafettlogg.Domain.Tests.Concerns;

/// <summary>Reads the log line by line, knowing nothing of the law that folds it: says who consents to what, and who holds the baton.</summary>
public sealed class Witness(IReadOnlyList<Recorded> lines)
{
    private readonly WonderRegistered first = (WonderRegistered)lines[0].Entry;

    /// <summary>Whether the log was ever opened.</summary>
    public bool Opened => lines.Any(line => line.Entry is LogOpened);

    /// <summary>Whether the post is of the concern's own unit and service, or leads the unit.</summary>
    public bool IsHome(Post post) => post.Unit == first.Unit && (post.Service == first.Service || post.IsLeader);

    /// <summary>Whose consent counts on the day.</summary>
    public IReadOnlyList<PersonId> Consenters(DateOnly day)
    {
        if (IsOfAge(day)) return [first.Subject.Person];
        return [.. lines.Select(line => line.Entry).OfType<GuardianRecorded>().Select(said => said.Guardian).Distinct().Where(IsNeeded)
            .Where(person => lines.Select(line => line.Entry).OfType<GuardianExcepted>().LastOrDefault(one => one.Guardian == person) is not { Excepted: true })];
    }

    /// <summary>Whether the one it is about consents alone.</summary>
    public bool IsOfAge(DateOnly day) => lines.Select(line => line.Entry).OfType<LogOpened>().LastOrDefault()?.OwnConsentFrom <= day;

    /// <summary>Whether every consenter has consented to the service, in force on the day.</summary>
    public bool Covered(string service, DateOnly day) =>
        Consenters(day) is { Count: > 0 } all && all.All(person => LastWord(person, service) is ConsentGiven given && given.Until >= day);

    /// <summary>All who have held the baton, in order.</summary>
    public IReadOnlyList<PersonId> Holders()
    {
        List<PersonId> holders = [];
        PersonId? offered = null;
        foreach (var entry in lines.Select(line => line.Entry))
        {
            if (entry is BatonOffered offer) offered = offer.To;
            if (entry is BatonTaken taken) holders.Add(taken.Holder);
            if (entry is BatonAccepted) holders.Add(offered!.Value);
        }

        return holders;
    }

    // What one employee writes changes nobody's say before another approves it; what the register says does.
    private bool IsNeeded(PersonId person)
    {
        var (needed, waits) = (false, (Recorded?)null);
        foreach (var line in lines)
        {
            if (line.Entry is GuardianRecorded said && said.Guardian == person)
            {
                var yes = said.Responsibility == Responsibility.Yes;
                var settled = said.Source == ResponsibilitySource.Register && said.Responsibility != Responsibility.Unknown;
                waits = settled || yes == needed ? null : line;
                if (settled) needed = yes;
            }

            if (line.Entry is GuardianApproved approved && approved.Guardian == person && waits is not null && waits.RecordedBy != line.RecordedBy)
            {
                needed = ((GuardianRecorded)waits.Entry).Responsibility == Responsibility.Yes;
                waits = null;
            }
        }

        return needed;
    }

    private Entry? LastWord(PersonId person, string service) => lines.Select(line => line.Entry).LastOrDefault(entry => entry switch
    {
        ConsentGiven given => given.By == person && given.Services.Contains(service),
        ConsentDeclined declined => declined.By == person && declined.Services.Contains(service),
        ConsentWithdrawn withdrawn => withdrawn.By == person && withdrawn.Services.Contains(service),
        CooperationEnded => service != Consents.FamilyReads,
        _ => false,
    });
}

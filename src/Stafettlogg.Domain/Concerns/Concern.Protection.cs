using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Baton;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Participants;
using Stafettlogg.Domain.Wonders;

namespace Stafettlogg.Domain.Concerns;

/// <content>Address protection: who of the employees is named, and how a grade is lowered by two (R12, R14).</content>
public sealed partial class Concern
{
    private static readonly Relation[] HavingIt =
        [Relation.Author, Relation.Recipient, Relation.Leader, Relation.Holder, Relation.Participant, Relation.Offered];

    /// <summary>What was said of employees by name.</summary>
    public NamedStaff NamedStaff => parts.NamedStaff;

    /// <summary>What is proposed of address protection and waits for a second person.</summary>
    public Loosenings Loosenings => parts.Loosenings;

    /// <summary>
    /// Everybody who may have a part in it when it is strictly confidential: those who have it or were told of an emergency, unless taken out, and those named beside
    /// them. To be called to answer one question names nobody.
    /// </summary>
    public IReadOnlyList<PersonId> Named() =>
        [.. Relations().Where(one => HavingIt.Contains(one.Relation)).Select(one => one.Person).Union(Emergencies.Unseen.Select(one => one.Said.Told)).Union(NamedStaff.Persons)];

    /// <summary>Names an employee, who may then be brought in (Norwegian: navngi en ansatt).</summary>
    /// <exception cref="RuleBroken">Not strictly confidential, and never taken out; named already; family; of another municipality.</exception>
    public Entry NameStaff(Colleague who, AddressProtection grade)
    {
        if (grade != AddressProtection.StrictlyConfidential && NamedStaff.Of(who.Person) != false) throw new RuleBroken(Rule.NotStrictlyConfidential);
        if (Named().Contains(who.Person)) throw new RuleBroken(Rule.NamedSoAlready);
        RefuseFamily(who);
        if (who.Post.Municipality != Municipality) throw new RuleBroken(Rule.PersonNotOfService);
        return new StaffNamed(who.Person, Named: true);
    }

    /// <summary>Takes an employee out: to them there is no such case any more (Norwegian: fjerne en navngitt ansatt).</summary>
    /// <exception cref="RuleBroken">Not strictly confidential; not named; oneself, who must answer for the list.</exception>
    public Entry RemoveStaff(Actor by, PersonId who, AddressProtection grade)
    {
        if (grade != AddressProtection.StrictlyConfidential) throw new RuleBroken(Rule.NotStrictlyConfidential);
        if (who == by.Person) throw new RuleBroken(Rule.LeaderStaysNamed);
        if (!Named().Contains(who)) throw new RuleBroken(Rule.NamedSoAlready);
        return new StaffNamed(who, Named: false);
    }

    /// <summary>Refuses to bring in anybody who is not named, where it is strictly confidential; the leader it is shared with is, by that, and answers for the list.</summary>
    /// <exception cref="RuleBroken"><see cref="Rule.NotNamed"/>.</exception>
    public void RefuseUnnamed(IEnumerable<Entry> entries, AddressProtection grade)
    {
        if (grade != AddressProtection.StrictlyConfidential) return;
        var named = Named();
        if (entries.Any(entry => BroughtIn(entry) is { } person && !named.Contains(person))) throw new RuleBroken(Rule.NotNamed);
    }

    /// <summary>Proposes to lower somebody's grade of address protection (Norwegian: foreslå lettelse; R12).</summary>
    /// <exception cref="RuleBroken">They are not of the family, or the grade is no lower; the reason is missing or too long.</exception>
    public Entry ProposeLoosening(PersonId of, AddressProtection to, string? reason, FamilyProtection protection) =>
        protection.GradeOf(of, Subject.Person) is { } from && Enum.IsDefined(to) && to < from
            ? new LooseningProposed(of, from, to, Prose.Required(reason, Prose.LongestNote))
            : throw new RuleBroken(Rule.GradeNotLower);

    /// <summary>Approves, as a second person, what another proposed (Norwegian: godkjenne lettelse; R12).</summary>
    /// <exception cref="RuleBroken">Nothing waits, or it has waited for more than 14 days, or the grade is another meanwhile; one proposed it oneself.</exception>
    public LooseningApproved ApproveLoosening(Actor by, PersonId of, FamilyProtection protection, DateTimeOffset now)
    {
        if (Loosenings.Of(of) is not { } waiting || !waiting.WaitsAt(now) || protection.GradeOf(of, Subject.Person) != waiting.Said.From) throw new RuleBroken(Rule.NoLooseningWaits);
        if (waiting.By == by.Person) throw new RuleBroken(Rule.ApprovedByTheSame);
        return new(of, waiting.Said.To);
    }

    // One for each who may approve it, till the last whole day that it waits.
    private IEnumerable<Due> DuesOfLoosening()
    {
        if (Loosenings.Waiting.Count == 0) return [];
        var second = Relations().Where(one => one.Relation is Relation.Holder or Relation.Leader).Select(one => one.Person).Distinct().ToList();
        return Loosenings.Waiting.SelectMany(waiting => second.Where(person => person != waiting.By), (waiting, person) => (waiting.At, Person: person))
            .Select((one, index) => new Due(DueKind.ApproveLoosening, Oslo.Day(one.At + Loosening.Longest).AddDays(-1), one.Person, index + 1));
    }

    private bool IsOut(Actor actor) => NamedStaff.Of(actor.Person) == false;

    private static PersonId? BroughtIn(Entry entry) => entry switch
    {
        WonderHandedOn on => on.To,
        BatonTaken taken => taken.Holder,
        BatonOffered offered => offered.To,
        ParticipantJoined joined => joined.Person,
        EmergencyOpened opened => opened.Told,
        _ => null,
    };
}

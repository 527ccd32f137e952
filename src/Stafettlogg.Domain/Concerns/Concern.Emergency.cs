using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Concerns;

/// <content>Emergency access: a door for when a child cannot wait, that nobody goes through unseen.</content>
public sealed partial class Concern
{
    /// <summary>The emergency accesses to it.</summary>
    public Emergencies Emergencies => parts.Emergencies;

    /// <summary>Opens the log in an emergency (Norwegian: bruke nødtilgang).</summary>
    /// <param name="by">Who opens.</param>
    /// <param name="reason">Why, in the words that the family is told.</param>
    /// <param name="text">Why, in their own words, for the access log.</param>
    /// <param name="told">The second person, who must look at it.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleBroken">There is no log yet; nobody else is told; the text is missing or too long.</exception>
    public Entry OpenEmergency(Actor by, EmergencyReason reason, string? text, Colleague? told, DateTimeOffset now)
    {
        if (Stage.IsBeforeLog) throw new RuleBroken(Rule.NotAtThisLevel);
        if (told is null || told.Person == by.Person || told.IsFamilyOf(Subject.Person)) throw new RuleBroken(Rule.NobodyToTell);
        Prose.Required(text, Prose.LongestNote);
        var from = by.For(Municipality).Posts.First(post => post.IsCoordinator || (post.IsLeader && post.Unit == Unit));
        return new EmergencyOpened(from.Unit, from.Service, reason, told.Person, told.Post.Unit, told.Post.Service, now + Emergencies.Hold);
    }

    /// <summary>Says, as the one who was told, that one has looked at an emergency access (Norwegian: se gjennom nødtilgangen).</summary>
    /// <exception cref="RuleBroken">There is none that this one was told of and has not looked at.</exception>
    public Entry AcknowledgeEmergency(Actor by, int sequence) =>
        Emergencies.Unseen.Any(one => one.Sequence == sequence && one.Said.Told == by.Person) ? new EmergencySeen(sequence) : throw new RuleBroken(Rule.NoEmergencyToSee);

    /// <summary>The holder first, then who leads the unit, then who coordinates: the second person, of those who serve the municipality now; null when there is nobody.</summary>
    public Colleague? WhoIsTold(Actor by, IEnumerable<Actor> employees, DateOnly today)
    {
        var named = ShieldOf(by).Grade == AddressProtection.StrictlyConfidential ? Named() : null;
        var others = employees.Where(one => one.Person != by.Person && !one.IsFamilyOf(Subject.Person) && named?.Contains(one.Person) != false).Select(one => one.For(Municipality)).ToList();
        return HolderOf(others, today) ?? LeaderOf(others.OrderByDescending(one => Wonder.Leaders.Contains(one.Person))) ?? CoordinatorOf(others);
    }

    private Colleague? HolderOf(IEnumerable<Actor> serving, DateOnly today) =>
        As(serving.FirstOrDefault(one => one.Person == Responsible && HolderActs(one, today)), post => post.Unit == Baton.Holder!.Unit && post.Service == Baton.Holder.Service);

    private Colleague? LeaderOf(IEnumerable<Actor> serving) => As(serving.FirstOrDefault(one => one.Leads(Unit)), post => post.Unit == Unit && post.IsLeader);

    private static Colleague? CoordinatorOf(IEnumerable<Actor> serving) => As(serving.FirstOrDefault(one => one.Coordinates), post => post.IsCoordinator);

    private static Colleague? As(Actor? one, Func<Post, bool> by) => one is null ? null : new(one.Person, one.Posts.First(by), one.Children) { Household = one.Household };

    private IEnumerable<ConcernRelation> OfEmergencies()
    {
        foreach (var one in Emergencies.All.Reverse())
        {
            yield return new(one.By, Relation.Emergency, one.At, one.Said.Unit, one.Said.Service, Oslo.Day(one.Said.Until));
            if (!one.Seen) yield return new(one.Said.Told, Relation.Witness, one.At, one.Said.ToldUnit, one.Said.ToldService);
        }

        foreach (var (question, answerer) in CalledToAnswer()) yield return new(answerer.Person, Relation.Witness, question.At, answerer.Unit, answerer.Service);
    }

    private IEnumerable<Due> DuesOfEmergency() =>
        Emergencies.Unseen.Take(1).Select(one => new Due(DueKind.SeeEmergency, Oslo.Day(one.At), one.Said.Told));
}

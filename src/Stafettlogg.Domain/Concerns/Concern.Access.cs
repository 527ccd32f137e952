using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Domain.Concerns;

/// <content>Who stands how to it: what the log gives, as far as the registers and consent still bear it out.</content>
public sealed partial class Concern
{
    /// <summary>How the actor stands to it at the moment: facts, which the access table weighs.</summary>
    public Standing StandingOf(Actor actor, DateTimeOffset now) =>
        StandingOn(Oslo.Day(now), actor) with
        {
            HasPurpose = Purposes.Of(actor.Person, now) is not null,
            HasEmergency = Emergencies.Of(actor.Person, now) is not null,
        };

    /// <summary>Says, as the unit's leader, why one needs to read; it ends by itself (Norwegian: oppgi formål).</summary>
    /// <exception cref="RuleBroken">There is no log yet; another purpose is not told, or the text is too long.</exception>
    public Entry StatePurpose(Purpose purpose, string? text, DateTimeOffset now)
    {
        if (Stage.IsBeforeLog) throw new RuleBroken(Rule.NotAtThisLevel);
        _ = purpose == Purpose.Other ? Prose.Required(text, Prose.LongestNote) : Prose.Optional(text, Prose.LongestNote);
        return new PurposeStated(purpose, now + Purposes.Hold);
    }

    /// <summary>The log as one who stands so may read it, oldest first.</summary>
    public IReadOnlyList<Recorded> LinesFor(Standing standing) => [.. Lines.Where(line => Permissions.MayRead(line.Entry.Visibility, standing))];

    /// <summary>Whose consent counts on the day: the young person's alone when they are old enough, else everybody's with parental responsibility, as far as it is settled.</summary>
    public IReadOnlyList<PersonId> Consenters(DateOnly today) =>
        Subject.Kind == SubjectKind.Expectant || Course.Opened?.OwnConsentFrom <= today
            ? [Subject.Person]
            : [.. Guardians.NeededOn(today).Select(guardian => guardian.Person).Where(guardian => !Consents.Excepted.Contains(guardian))];

    /// <summary>Whether guardians have a part in it on the day: not in that of a pregnant woman, nor of one who is of age.</summary>
    public bool HasGuardians(DateOnly today) => Subject.Kind != SubjectKind.Expectant && !(Course.Opened?.OfAgeFrom <= today);

    /// <summary>Whether everybody whose consent counts has consented to the service, in force on the day (I3, R4).</summary>
    public bool Covers(string service, DateOnly today) => Consents.InForceUntil(Consenters(today), service) >= today;

    /// <summary>What and whom the consent to the service leaves out on the day.</summary>
    public ConsentLimits LimitsOf(string service, DateOnly today) => Consents.LimitsOf(Consenters(today), service);

    /// <summary>The services consented to, in force on the day; that the family reads is not one of them.</summary>
    public IEnumerable<string> ServicesConsentedTo(DateOnly today) =>
        Consents.Services.Where(service => service != Consents.FamilyReads && Covers(service, today));

    /// <summary>Whether this service of this unit is the concern's own, which needs no consent.</summary>
    public bool IsHome(UnitId unit, string service) => unit == Unit && service == Service;

    /// <summary>Whether the post is in the concern's own service, and serves its municipality.</summary>
    public bool IsHome(Post post) => post.Municipality == Municipality && IsHome(post.Unit, post.Service);

    /// <summary>Whether the service of the unit may know of the concern on the day: it is its own, or consent covers it.</summary>
    public bool Reaches(UnitId unit, string service, DateOnly today) => IsHome(unit, service) || (Course.Shared && Covers(service, today));

    /// <summary>Whether one who serves there may know of the concern on the day: their service may, and nobody's consent leaves them out.</summary>
    public bool Reaches(PersonId person, UnitId unit, string service, DateOnly today) =>
        Reaches(unit, service, today) && (IsHome(unit, service) || !LimitsOf(service, today).Persons.Contains(person));

    /// <summary>What no hour of the day changes of it.</summary>
    private Standing StandingOn(DateOnly today, Actor anybody)
    {
        var actor = anybody.For(Municipality);
        var atWork = actor.Role == ActorRole.Employee;
        var shield = ShieldOf(actor);
        return new()
        {
            Role = actor.Role,
            Phase = Phase,
            Ties = atWork && IsOut(actor) ? [] : atWork ? [.. OfWonder(actor), .. OfFollowUp(actor, today), .. OfEmergency(actor)] : [.. OfFamily(actor, today)],
            OwnFamily = actor.IsFamilyOf(Subject.Person),
            Grade = shield.Grade,
            IsOther = shield.IsOther && actor.Person != Subject.Person,
            Named = atWork && shield.Grade == AddressProtection.StrictlyConfidential && Named().Contains(actor.Person),
            KnewTheWonder = atWork && (IsToldLeader(actor) || (actor.ServesIn(Unit, Service) && Wonder.WasKnownTo(actor.Person))),
        };
    }

    /// <summary>Whether they are one of these to it on the day.</summary>
    private bool IsAny(Actor actor, DateOnly today, params ReadOnlySpan<Relation> relations) => StandingOn(today, actor).IsAny(relations);

    // By the registers, and by the log: a guardian whom the registers name no more is protected as before.
    private Shield ShieldOf(Actor actor)
    {
        var (known, ofLog) = (actor.Shields.GetValueOrDefault(Subject.Person), Guardians.All.ToDictionary(one => one.Person, one => actor.Protected.GetValueOrDefault(one.Person)));
        var logged = Shield.Of(actor.Person, AddressProtection.None, ofLog);
        return new((AddressProtection)Math.Max((int)known.Grade, (int)logged.Grade), known.IsOther || logged.IsOther);
    }

    private Phase Phase => Stage switch
    {
        Stage.Wonder => Phase.Wonder,
        Stage.ClosedNoConcern => Phase.ClosedWonder,
        Stage.Closed => Phase.Closed,
        _ => Phase.FollowUp,
    };

    private IEnumerable<Tie> OfWonder(Actor actor)
    {
        if (IsToldLeader(actor))
        {
            yield return new(Relation.Leader);
            yield return new(Relation.ReadingLeader);
        }

        if (!actor.ServesIn(Unit, Service)) yield break;
        if (Wonder.Author == actor.Person) yield return new(Relation.Author);
        if (Wonder.Recipients.Contains(actor.Person)) yield return new(Relation.Recipient);
    }

    private IEnumerable<Tie> OfFollowUp(Actor actor, DateOnly today)
    {
        if (Baton.Holder is { } holder && holder.Person == actor.Person) yield return TieBy(Relation.Holder, holder.Unit, holder.Service);
        if (Participants.Of(actor.Person) is { } part) yield return TieBy(Relation.Participant, part.Unit, part.Service);
        if (Baton.Offer is { } offer && offer.To == actor.Person) yield return TieBy(Relation.Offered, offer.Unit, offer.Service);

        Tie TieBy(Relation relation, UnitId unit, string service) => new(relation, actor.ServesIn(unit, service) && Reaches(actor.Person, unit, service, today));
    }

    private IEnumerable<Tie> OfEmergency(Actor actor)
    {
        if (actor.Leads(Unit) || actor.Coordinates)
        {
            yield return new(Relation.Responder);
            yield return new(Relation.Emergency);
        }

        if (Emergencies.Unseen.Any(one => one.Said.Told == actor.Person && actor.ServesIn(one.Said.ToldUnit, one.Said.ToldService))
            || CalledToAnswer().Any(one => one.Answerer.Person == actor.Person && actor.ServesIn(one.Answerer.Unit, one.Answerer.Service))) yield return new(Relation.Witness);
    }

    // The register must name them now; the log says what is known of their responsibility. They read when the log is shared.
    private IEnumerable<Tie> OfFamily(Actor actor, DateOnly today)
    {
        var young = actor.Person == Subject.Person && (actor.Role == ActorRole.Child || Subject.Kind == SubjectKind.Expectant);
        var consents = Consenters(today).Contains(actor.Person);
        if (!young && (!actor.Children.Contains(Subject.Person) || IsDenied(actor) || Guardians.Of(actor.Person)?.IsOverOn(today) == true)) yield break;
        if (consents && Consents.Knows(actor.Person)) yield return new(Relation.Consenter);
        if (young && consents) yield return new(Relation.Youth, Course.Shared);
        if (young || !ReadsAsGuardian(actor.Person, today)) yield break;
        yield return new(Relation.Guardian, Course.Shared && (Covers(Consents.FamilyReads, today) || ReadsByThePack(GuardianReading.AllButWithheld, today)));
    }

    /// <summary>Whether a guardian is told that there is a log, and no more, once the young person consents alone (R6).</summary>
    public bool IsToldOfTheLog(Actor actor, DateOnly today) =>
        actor is { Role: ActorRole.Guardian } && StandingOn(today, actor).Grade == AddressProtection.None && actor.Children.Contains(Subject.Person) && !IsDenied(actor)
        && Course.Shared && Stage.IsFollowUp && ReadsAsGuardian(actor.Person, today) && ReadsByThePack(GuardianReading.ThatThereIsALog, today);

    // The young person's no has the last word.
    private bool ReadsByThePack(GuardianReading what, DateOnly today) =>
        Subject.Kind == SubjectKind.Child && Course.Opened is { } opened && opened.OwnConsentFrom <= today && opened.GuardiansRead == what
        && Consents.Of(Subject.Person, Consents.FamilyReads).State is not (ConsentState.Declined or ConsentState.Withdrawn);

    // The register's no is newer than the log's yes, unless two employees said yes in the face of it.
    private bool IsDenied(Actor actor) => actor.Denied.Contains(Subject.Person) && Guardians.Of(actor.Person) is not { StandsAgainstTheRegister: true };

    private bool IsToldLeader(Actor actor) =>
        actor.Leads(Unit) && (Wonder.Leaders.Contains(actor.Person) || (Wonder.Registered.ByLeader && Wonder.Author == actor.Person));

    private bool ReadsAsGuardian(PersonId person, DateOnly today) =>
        HasGuardians(today) && Guardians.Of(person) is { } guardian && guardian.IsResponsibleOn(today) && !Consents.Excepted.Contains(person)
        && (guardian.Represents || Guardians.ParentsRead);
}

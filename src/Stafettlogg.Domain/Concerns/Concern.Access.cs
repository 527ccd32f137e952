using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Concerns;

/// <content>Who stands how to it: what the log gives, as far as the registers and consent still bear it out.</content>
public sealed partial class Concern
{
    /// <summary>How the actor stands to it on the day.</summary>
    public Standing StandingOf(Actor anybody, DateOnly today)
    {
        var actor = anybody.For(Municipality);
        var relations = new HashSet<Relation>();
        if (actor.Role == ActorRole.Employee && Stage.IsBeforeLog) AddWonderRelations(actor, relations);
        if (actor.Role == ActorRole.Employee && !Stage.IsBeforeLog) AddFollowUpRelations(actor, today, relations);
        if (actor.Role != ActorRole.Employee && Course.Opened is not null) AddFamilyRelations(actor, today, relations);
        var knew = actor.Role == ActorRole.Employee && (IsToldLeader(actor) || (actor.ServesIn(Unit, Service) && Wonder.WasKnownTo(actor.Person)));
        return new Standing(relations, actor.Role == ActorRole.Employee && actor.IsFamilyOf(Subject.Person), knew);
    }

    /// <summary>The log as one who stands so may read it, oldest first.</summary>
    public IReadOnlyList<Recorded> LinesFor(Standing standing) => [.. Lines.Where(line => Permissions.MayRead(line.Entry.Visibility, standing))];

    /// <summary>Whose consent counts on the day: the young person's alone when they are old enough, else everybody's with parental responsibility, as far as it is settled.</summary>
    public IReadOnlyList<PersonId> Consenters(DateOnly today) =>
        Subject.Kind == SubjectKind.Expectant || Course.Opened?.OwnConsentFrom <= today
            ? [Subject.Person]
            : [.. Guardians.Needed.Select(guardian => guardian.Person).Where(guardian => !Consents.Excepted.Contains(guardian))];

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

    private void AddWonderRelations(Actor actor, HashSet<Relation> relations)
    {
        if (actor.PostIn(Unit) is null) return;
        if (Wonder.Author == actor.Person) relations.Add(Relation.Author);
        if (Wonder.Recipients.Contains(actor.Person)) relations.Add(Relation.Recipient);
        if (IsToldLeader(actor)) relations.Add(Relation.Leader);
    }

    private void AddFollowUpRelations(Actor actor, DateOnly today, HashSet<Relation> relations)
    {
        if (IsToldLeader(actor)) relations.Add(Relation.Leader);
        if (Baton.Holder is { } holder && holder.Person == actor.Person && MayServe(actor, holder.Unit, holder.Service, today)) relations.Add(Relation.Holder);
        if (Participants.Of(actor.Person) is { } part && MayServe(actor, part.Unit, part.Service, today)) relations.Add(Relation.Participant);
        if (Baton.Offer is { } offer && offer.To == actor.Person && MayServe(actor, offer.Unit, offer.Service, today)) relations.Add(Relation.Offered);
    }

    private void AddFamilyRelations(Actor actor, DateOnly today, HashSet<Relation> relations)
    {
        var consents = Consenters(today).Contains(actor.Person);
        var young = actor.Person == Subject.Person && (actor.Role == ActorRole.Child || Subject.Kind == SubjectKind.Expectant);
        if (!young && (actor.Role != ActorRole.Guardian || !actor.Children.Contains(Subject.Person))) return;
        if (actor.Shielded.Contains(Subject.Person)) return;
        if (consents && Consents.Knows(actor.Person)) relations.Add(Relation.Consenter);
        if (!Course.Shared) return; // asked they may be from the beginning; they read when the log is shared
        if (young && consents) relations.Add(Relation.Youth);
        if (!young && HasGuardians(today) && Guardians.Of(actor.Person) is { IsResponsible: true } && !Consents.Excepted.Contains(actor.Person)
            && Covers(Consents.FamilyReads, today)) relations.Add(Relation.Guardian);
    }

    private bool IsToldLeader(Actor actor) =>
        actor.Leads(Unit) && (Wonder.Leaders.Contains(actor.Person) || (Wonder.Registered.ByLeader && Wonder.Author == actor.Person));

    private bool MayServe(Actor actor, UnitId unit, string service, DateOnly today) => actor.ServesIn(unit, service) && Reaches(actor.Person, unit, service, today);
}

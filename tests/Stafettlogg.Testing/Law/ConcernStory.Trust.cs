using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Testing.Law;

/// <content>Consent, guardians and the baton: who is let in, and who answers for it.</content>
public sealed partial class ConcernStory
{
    /// <summary>What a consent says in the tests: to follow up together, with nothing left out.</summary>
    public static NewTerms Terms { get; } = new("oppfolging", "Det som trengs for å hjelpe.", "nb");

    /// <summary>The parents were asked for consent.</summary>
    public ConcernStory ConsentRequested(
        IReadOnlyList<string> services, IReadOnlyList<Actor>? from = null, string? text = "Kan vi spørre helsesykepleier?", FamilyProtection? protection = null, Actor? by = null,
        NewTerms? terms = null) =>
        By(by ?? Holder, Deed.RequestConsent, concern => concern.RequestConsent(
            new([.. (from ?? [Fjellglimt.Marte, Fjellglimt.Jonas]).Select(one => one.Person)], services, text, terms ?? Terms), protection ?? FamilyProtection.None, Modum.Pack, Today));

    /// <summary>A consent of somebody's written down, signed on paper; to its usual last day.</summary>
    public ConcernStory ConsentRegistered(
        Actor consenter, IReadOnlyList<string> services, DateOnly? until = null, bool onPaper = true, FamilyProtection? protection = null,
        MunicipalityPack? pack = null, Actor? by = null, NewTerms? terms = null) =>
        By(by ?? Holder, Deed.RegisterConsent, concern => concern.RegisterConsent(
            new NewConsent(consenter.Person, services, onPaper, until ?? Concern.LastConsentDay(Modum.Pack, Today), terms ?? Terms), protection ?? FamilyProtection.None, pack ?? Modum.Pack, Today));

    /// <summary>Both parents consented, on paper.</summary>
    public ConcernStory BothConsented(params string[] services) =>
        ConsentRegistered(Fjellglimt.Marte, services).ConsentRegistered(Fjellglimt.Jonas, services);

    /// <summary>Both parents consented, on paper, until the day.</summary>
    public ConcernStory BothConsentedUntil(DateOnly until, params string[] services) =>
        ConsentRegistered(Fjellglimt.Marte, services, until).ConsentRegistered(Fjellglimt.Jonas, services, until);

    /// <summary>A withdrawal of somebody's written down.</summary>
    public ConcernStory WithdrawalRegistered(Actor consenter, IReadOnlyList<string> services, bool onPaper = true, Actor? by = null) =>
        By(by ?? Holder, Deed.RegisterWithdrawal, concern => concern.RegisterWithdrawal(consenter.Person, services, onPaper, Today));

    /// <summary>Somebody consented, signed in themselves.</summary>
    public ConcernStory ConsentGiven(Actor by, IReadOnlyList<string> services, DateOnly? until = null, string? language = "nb") =>
        By(by, Deed.GiveConsent, concern => concern.GiveConsent(by, services, until ?? Concern.LastConsentDay(Modum.Pack, Today), language, Modum.Pack, Today));

    /// <summary>Somebody left more out of their consent, signed in themselves.</summary>
    public ConcernStory ConsentNarrowed(Actor by, string service, string? leftOut = null, params Actor[] persons) =>
        By(by, Deed.NarrowConsent, concern => concern.NarrowConsent(by, service, leftOut, [.. persons.Select(one => one.Person)], Today));

    /// <summary>A no of somebody's written down.</summary>
    public ConcernStory RefusalRegistered(Actor consenter, IReadOnlyList<string> services, bool onPaper = true, Actor? by = null) =>
        By(by ?? Holder, Deed.RegisterRefusal, concern => concern.RegisterRefusal(consenter.Person, services, onPaper, Modum.Pack, Today));

    /// <summary>One guardian's consent left out by the leader, Per, or taken in again.</summary>
    public ConcernStory GuardianExcepted(
        Actor guardian, bool excepted = true, string? reason = "Vi har ikke nådd ham på tre måneder.", MunicipalityPack? pack = null, Actor? by = null) =>
        By(by ?? Fjellglimt.Per, Deed.ExceptGuardian, concern => concern.ExceptGuardian(guardian.Person, excepted, reason, pack ?? Modum.Pack, Today));

    /// <summary>Somebody who was asked said no.</summary>
    public ConcernStory ConsentDeclined(Actor by, IReadOnlyList<string> services) =>
        By(by, Deed.DeclineConsent, concern => concern.DeclineConsent(by, services, Today));

    /// <summary>Somebody withdrew, signed in themselves.</summary>
    public ConcernStory ConsentWithdrawn(Actor by, IReadOnlyList<string> services) =>
        By(by, Deed.WithdrawConsent, concern => concern.WithdrawConsent(by, services, Today));

    /// <summary>Parental responsibility recorded: a certificate was shown.</summary>
    public ConcernStory GuardianRecorded(
        Actor guardian, Responsibility responsibility = Responsibility.Yes, ResponsibilitySource source = ResponsibilitySource.Certificate,
        string? evidence = "Fødselsattest, sett i original.", IReadOnlyList<KnownGuardian>? register = null, Actor? by = null, NewGuardian? on = null, DateOnly? born = null) =>
        By(by ?? Holder, Deed.RecordGuardian, concern => concern.RecordGuardian(guardian.Person, responsibility, source, evidence, register ?? A.Parents, on, born, on is null ? null : Today));

    /// <summary>One who represents the child, whom no register names.</summary>
    public ConcernStory RepresentativeRecorded(Actor who, GuardianBasis basis, ResponsibilitySource source, DateOnly? from = null, DateOnly? until = null, bool parentsRead = false, string? evidence = "Vedtak, sett.") =>
        By(Holder, Deed.RecordGuardian, concern => concern.RecordRepresentative(who.Person, source, evidence, new(basis, from, until, parentsRead), born: null, Today));

    /// <summary>What another recorded approved by the leader, Per.</summary>
    public ConcernStory GuardianApproved(Actor guardian, Actor? by = null)
    {
        var approver = by ?? Fjellglimt.Per;
        return By(approver, Deed.ApproveGuardian, concern => concern.ApproveGuardian(approver, guardian.Person, numberFits: true));
    }

    /// <summary>The leader, Per, said why they need to read.</summary>
    public ConcernStory PurposeStated(Purpose purpose = Purpose.Quality, string? text = null, Actor? by = null) =>
        By(by ?? Fjellglimt.Per, Deed.StatePurpose, concern => concern.StatePurpose(purpose, text, Now));

    /// <summary>The coordinator opened the log in an emergency; the holder was told.</summary>
    public ConcernStory EmergencyOpened(Actor? by = null, Actor? told = null, string? text = "Barnet er ikke hentet.")
    {
        var opener = by ?? Fjellglimt.Coordinator;
        return By(opener, Deed.OpenEmergency, concern => concern.OpenEmergency(opener, EmergencyReason.Urgent, text, (told ?? Fjellglimt.Kari).AsColleague(), Now));
    }

    /// <summary>The one who was told has looked at it.</summary>
    public ConcernStory EmergencySeen(Actor? by = null, int? sequence = null) =>
        By(by ?? Fjellglimt.Kari, Deed.AcknowledgeEmergency, concern => concern.AcknowledgeEmergency(by ?? Fjellglimt.Kari, sequence ?? concern.Emergencies.All[^1].Sequence));

    /// <summary>The baton offered, to Ida.</summary>
    /// <param name="to">To whom.</param>
    /// <param name="stay">Whether the holder wishes to stay.</param>
    /// <param name="reason">Why they.</param>
    /// <param name="familyWish">What the family wishes.</param>
    /// <param name="answerBy">When an answer is due.</param>
    /// <param name="pack">Whose deadline applies.</param>
    /// <param name="by">Who offers.</param>
    /// <param name="holder">The holder as the registers know them now.</param>
    public ConcernStory BatonOffered(
        Actor? to = null, bool stay = false, string? reason = "Ida overtar klassen.", string? familyWish = null, DateOnly? answerBy = null,
        MunicipalityPack? pack = null, Actor? by = null, Actor? holder = null)
    {
        var (offerer, offer) = (by ?? Holder, new NewOffer((to ?? Fjellglimt.Ida).AsColleague(), reason, familyWish, answerBy, stay));
        return By(offerer, Deed.OfferBaton, concern => concern.OfferBaton(offerer, holder ?? Holder, offer, pack ?? Modum.Pack, Today));
    }

    /// <summary>The baton accepted, by Ida.</summary>
    public ConcernStory BatonAccepted(Actor? by = null)
    {
        var taker = by ?? Fjellglimt.Ida;
        return By(taker, Deed.AcceptBaton, concern => concern.AcceptBaton(taker, Today));
    }

    /// <summary>The baton declined, by Ida.</summary>
    public ConcernStory BatonDeclined(string? reason = "Jeg er snart i permisjon.", Actor? by = null)
    {
        var decliner = by ?? Fjellglimt.Ida;
        return By(decliner, Deed.DeclineBaton, concern => concern.DeclineBaton(decliner, reason));
    }

    /// <summary>The offer of the baton taken back.</summary>
    public ConcernStory BatonTakenBack(Actor? by = null) => By(by ?? Holder, Deed.TakeBackOffer, concern => concern.TakeBackOffer());
}

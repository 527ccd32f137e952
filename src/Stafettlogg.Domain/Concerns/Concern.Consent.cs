using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Domain.Concerns;

/// <content>Consent: asked for, given, declined, narrowed, withdrawn (domain.md 4). It opens nothing until everybody whose consent counts has given it.</content>
public sealed partial class Concern
{
    private const int MonthsWithoutLimit = 12;
    private const int YearsOfAge = 18;

    /// <summary>How the log is kept for the family on the day, with the grade of address protection there is (Norwegian: hvordan loggen føres; R5, R14).</summary>
    public LogMode ModeOn(DateOnly today, AddressProtection grade = AddressProtection.None) => Stage switch
    {
        { IsBeforeLog: true } => LogMode.NotOpened,
        { IsClosed: true } => LogMode.ReadOnly,
        _ when grade == AddressProtection.StrictlyConfidential => LogMode.Manual,
        _ when Consenters(today).Any(person => Consents.Of(person, Consents.FamilyReads).State is ConsentState.Declined or ConsentState.Withdrawn) => LogMode.Manual,
        _ => LogMode.Digital,
    };

    /// <summary>Asks people for consent on the family's page (Norwegian: be om samtykke).</summary>
    /// <exception cref="RuleBroken">
    /// Not at level 1 to 3; nobody or one whose consent does not count; no or an unknown service; strictly confidential, or confidential and asked of the other
    /// guardian; an unknown purpose; a text is missing or too long.
    /// </exception>
    public Entry RequestConsent(NewRequest request, FamilyProtection protection, MunicipalityPack pack, DateOnly today)
    {
        Ask(Trigger.Document);
        if (protection.IsStrict) throw new RuleBroken(Rule.AddressProtected);
        if (request.From.Count == 0 || request.From.Except(Consenters(today)).Any()) throw new RuleBroken(Rule.ConsentNotTheirs);
        if (!request.From.All(person => AnswersOnScreen(person, protection))) throw new RuleBroken(Rule.OtherGuardianOnPaper);
        var services = Known(request.Services, pack);
        return new ConsentRequested([.. request.From.Distinct()], services, Prose.Required(request.Text, Prose.LongestNote), Frozen(request.Terms, pack));
    }

    /// <summary>
    /// Whether the person can be asked on a screen. Strictly confidential: nobody of the family. Confidential: not the other guardian, to whom the names of the
    /// services would tell where the protected one is (R11, R14).
    /// </summary>
    public bool AnswersOnScreen(PersonId person, FamilyProtection protection) =>
        !protection.IsStrict && (person == Subject.Person || !protection.ShieldOf(person).IsOther);

    /// <summary>Writes down a consent given on paper or by word of mouth (Norwegian: registrere samtykke).</summary>
    /// <exception cref="RuleBroken">
    /// Not at level 1 to 3; this person's consent does not count, or they answered for themselves; no or an unknown service or purpose; the last day is past or
    /// too far off; strictly confidential, and the family's reading.
    /// </exception>
    public Entry RegisterConsent(NewConsent consent, FamilyProtection protection, MunicipalityPack pack, DateOnly today)
    {
        Ask(Trigger.Document);
        if (protection.IsStrict && consent.Services.Contains(Consents.FamilyReads)) throw new RuleBroken(Rule.AddressProtected);
        RefuseNotTheirs(consent.By, today);
        var onScreen = AnswersOnScreen(consent.By, protection);
        if (consent.Services.Any(service => Consents.Of(consent.By, service).BarsYes(onScreen, consent.OnPaper, today))) throw new RuleBroken(Rule.AnsweredThemselves);
        RefuseDay(consent.Until, pack, today);
        return new ConsentGiven(consent.By, Known(consent.Services, pack), OnPaper(consent.OnPaper), consent.Until, Frozen(consent.Terms, pack));
    }

    /// <summary>Writes down that somebody said no, on paper or by word of mouth (Norwegian: registrere et nei; R5).</summary>
    /// <exception cref="RuleBroken">Not at level 1 to 3; this person's consent does not count; no or an unknown service.</exception>
    public Entry RegisterRefusal(PersonId by, IReadOnlyList<string> services, bool onPaper, MunicipalityPack pack, DateOnly today)
    {
        Ask(Trigger.Document);
        RefuseNotTheirs(by, today);
        return new ConsentDeclined(by, Known(services, pack), OnPaper(onPaper));
    }

    /// <summary>Writes down that somebody withdrew their consent, on paper or by word of mouth (Norwegian: registrere at samtykket er trukket tilbake).</summary>
    /// <exception cref="RuleBroken">Never opened; no service; nothing of theirs is in force.</exception>
    public Entry RegisterWithdrawal(PersonId by, IReadOnlyList<string> services, bool onPaper, DateOnly today) => Withdrawn(by, services, OnPaper(onPaper), today);

    /// <summary>Gives the consent one was asked for, or gave before: to what was asked or is left of it, and to nothing more (Norwegian: gi samtykke).</summary>
    /// <param name="by">Who.</param>
    /// <param name="services">To which services.</param>
    /// <param name="until">The last day it is to hold.</param>
    /// <param name="language">In which language the text was read (R40).</param>
    /// <param name="pack">Whose text it was.</param>
    /// <param name="today">The day in Oslo.</param>
    /// <exception cref="RuleBroken">
    /// Not at level 1 to 3; one's consent does not count; not asked; what was asked is not whole; no such language; the last day is past or too far off.
    /// </exception>
    public IReadOnlyList<Entry> GiveConsent(Actor by, IReadOnlyList<string> services, DateOnly until, string? language, MunicipalityPack pack, DateOnly today)
    {
        Ask(Trigger.Document);
        RefuseUnasked(by, services);
        RefuseNotTheirs(by.Person, today);
        RefuseDay(until, pack, today);
        var text = pack.Consent.In(language) ?? throw new RuleBroken(Rule.UnknownConsentText);
        return
        [
            .. Known(services, pack).GroupBy(service => Consents.Of(by.Person, service).Offered)
                .Select(same => new ConsentGiven(by.Person, [.. same], ConsentForm.Digital, until, AsRead(same.Key, text, pack))),
        ];
    }

    /// <summary>Says no to what one was asked (Norwegian: si nei til samtykke; R5).</summary>
    /// <exception cref="RuleBroken">Not at level 1 to 3; one's consent does not count; not asked.</exception>
    public Entry DeclineConsent(Actor by, IReadOnlyList<string> services, DateOnly today)
    {
        Ask(Trigger.Document);
        RefuseUnasked(by, services);
        RefuseNotTheirs(by.Person, today);
        return new ConsentDeclined(by.Person, [.. services.Distinct()], ConsentForm.Digital);
    }

    /// <summary>Leaves more out of one's consent: topics in words, employees by name; it can only become less (Norwegian: avgrense samtykket).</summary>
    /// <exception cref="RuleBroken">Never opened; nothing of one's own is in force; nothing more is left out; the text is too long.</exception>
    public Entry NarrowConsent(Actor by, string service, string? leftOut, IReadOnlyList<PersonId> persons, DateOnly today)
    {
        Ask(Trigger.WithdrawConsent);
        if (Consents.Of(by.Person, service).StateOn(today) != ConsentState.Given) throw new RuleBroken(Rule.NothingToNarrow);
        var topics = Prose.Optional(leftOut, Prose.LongestNote);
        if (topics is null && persons.Count == 0) throw new RuleBroken(Rule.TextMissing);
        return new ConsentNarrowed(by.Person, service, topics, [.. persons.Distinct()], ConsentForm.Digital);
    }

    /// <summary>Withdraws one's consent, at any time and without a reason (Norwegian: trekke tilbake samtykket; R3).</summary>
    /// <exception cref="RuleBroken">Never opened; no service; nothing of one's own is in force.</exception>
    public Entry WithdrawConsent(Actor by, IReadOnlyList<string> services, DateOnly today) => Withdrawn(by.Person, services, ConsentForm.Digital, today);

    /// <summary>Leaves one guardian's consent out, or takes it in again; for the leader, with a reason (Norwegian: unntak fra at alle samtykker).</summary>
    /// <exception cref="RuleBroken">Not at level 1 to 3; the pack makes no exception; not a guardian whose consent is asked for, or excepted; nobody would be left; the reason is missing or too long.</exception>
    public Entry ExceptGuardian(PersonId guardian, bool excepted, string? reason, MunicipalityPack pack, DateOnly today)
    {
        Ask(Trigger.Document);
        if (excepted && pack.ConsentUnderOwnAge == ConsentRule.Everyone) throw new RuleBroken(Rule.EveryoneMustConsent);
        var asked = Guardians.NeededOn(today).Select(one => one.Person).ToList();
        if (!asked.Contains(guardian) || excepted == Consents.Excepted.Contains(guardian)) throw new RuleBroken(Rule.NotAGuardian);
        if (excepted && !asked.Except(Consents.Excepted).Any(one => one != guardian)) throw new RuleBroken(Rule.NobodyLeftToConsent);
        return new GuardianExcepted(guardian, excepted, Prose.Required(reason, Prose.LongestNote));
    }

    /// <summary>The last day a consent given today may hold.</summary>
    public static DateOnly LastConsentDay(MunicipalityPack pack, DateOnly today) => today.AddMonths(pack.Deadlines.ConsentMonths ?? MonthsWithoutLimit);

    // Consent was given for where the concern goes now: it need not be asked for anew.
    private bool ConsentedAtThisLevel => Lines.Skip(Course.LevelFrom).Any(line => line.Entry is ConsentGiven);

    private void RefuseNotTheirs(PersonId by, DateOnly today)
    {
        if (!Consenters(today).Contains(by)) throw new RuleBroken(Rule.ConsentNotTheirs);
    }

    private static void RefuseDay(DateOnly until, MunicipalityPack pack, DateOnly today)
    {
        if (until < today) throw new RuleBroken(Rule.DayPast);
        if (until > LastConsentDay(pack, today)) throw new RuleBroken(Rule.ConsentTooLong);
    }

    private ConsentWithdrawn Withdrawn(PersonId by, IReadOnlyList<string> services, ConsentForm form, DateOnly today)
    {
        Ask(Trigger.WithdrawConsent);
        if (services.Count == 0) throw new RuleBroken(Rule.NoServiceChosen);
        if (services.Any(service => Consents.Of(by, service).StateOn(today) != ConsentState.Given)) throw new RuleBroken(Rule.NothingToWithdraw);
        return new ConsentWithdrawn(by, [.. services.Distinct()], form);
    }

    private void RefuseUnasked(Actor by, IReadOnlyList<string> services)
    {
        if (services.Count == 0) throw new RuleBroken(Rule.NoServiceChosen);
        if (services.Any(service => Consents.Of(by.Person, service).State == ConsentState.None)) throw new RuleBroken(Rule.NotAsked);
    }

    private static ConsentTerms AsRead(ConsentTerms? offered, ConsentText text, MunicipalityPack pack) => offered is { IsWhole: true }
        ? offered with { TextVersion = pack.Consent.Version, Language = text.Language }
        : throw new RuleBroken(Rule.ConsentIncomplete);

    private static ConsentForm OnPaper(bool onPaper) => onPaper ? ConsentForm.Paper : ConsentForm.Oral;

    private static ConsentTerms Frozen(NewTerms terms, MunicipalityPack pack)
    {
        if (pack.Consent.Purposes.All(purpose => purpose.Key != terms.Purpose)) throw new RuleBroken(Rule.UnknownPurpose);
        var text = pack.Consent.In(terms.Language) ?? throw new RuleBroken(Rule.UnknownConsentText);
        return new(
            terms.Purpose!, Prose.Required(terms.Information, Prose.LongestNote), Prose.Optional(terms.LeftOut, Prose.LongestNote),
            [.. terms.PersonsLeftOut.Distinct()], pack.Consent.Version, text.Language);
    }

    private static List<string> Known(IReadOnlyList<string> services, MunicipalityPack pack)
    {
        if (services.Count == 0) throw new RuleBroken(Rule.NoServiceChosen);
        if (services.Any(key => key != Consents.FamilyReads && pack.FindService(key) is not { AroundTheChild: true })) throw new RuleBroken(Rule.UnknownService);
        return [.. services.Distinct()];
    }
}

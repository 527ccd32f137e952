using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Domain.Concerns;

/// <content>Consent: asked for, given, declined, withdrawn (domain.md 4). It opens nothing until everybody whose consent counts has given it.</content>
public sealed partial class Concern
{
    private const int MonthsWithoutLimit = 12;

    /// <summary>Asks people for consent on the family's page (Norwegian: be om samtykke).</summary>
    /// <param name="from">Who is asked.</param>
    /// <param name="services">For what, by key.</param>
    /// <param name="text">What it is asked for.</param>
    /// <param name="shielded">Whether there is address protection in the family.</param>
    /// <param name="pack">Whose services there are.</param>
    /// <param name="today">The day in Oslo.</param>
    /// <exception cref="RuleBroken">Not at level 1 to 3; nobody or one whose consent does not count; no or an unknown service; address protection; the text is missing or too long.</exception>
    public Entry RequestConsent(IReadOnlyList<PersonId> from, IReadOnlyList<string> services, string? text, bool shielded, MunicipalityPack pack, DateOnly today)
    {
        Ask(Trigger.Document);
        if (shielded) throw new RuleBroken(Rule.AddressProtected);
        if (from.Count == 0 || from.Except(Consenters(today)).Any()) throw new RuleBroken(Rule.ConsentNotTheirs);
        return new ConsentRequested([.. from.Distinct()], Known(services, pack), Prose.Required(text, Prose.LongestNote));
    }

    /// <summary>Writes down a consent given on paper or by word of mouth (Norwegian: registrere samtykke).</summary>
    /// <exception cref="RuleBroken">Not at level 1 to 3; this person's consent does not count; no or an unknown service; the last day is past or too far off; address protection and the family's reading.</exception>
    public Entry RegisterConsent(NewConsent consent, bool shielded, MunicipalityPack pack, DateOnly today)
    {
        Ask(Trigger.Document);
        if (shielded && consent.Services.Contains(Consents.FamilyReads)) throw new RuleBroken(Rule.AddressProtected);
        return Given(consent.By, consent.Services, consent.OnPaper ? ConsentForm.Paper : ConsentForm.Oral, consent.Until, pack, today);
    }

    /// <summary>Writes down that somebody withdrew their consent, on paper or by word of mouth (Norwegian: registrere at samtykket er trukket tilbake).</summary>
    /// <exception cref="RuleBroken">Never opened; no service; nothing of theirs is in force.</exception>
    public Entry RegisterWithdrawal(PersonId by, IReadOnlyList<string> services, bool onPaper, DateOnly today) =>
        Withdrawn(by, services, onPaper ? ConsentForm.Paper : ConsentForm.Oral, today);

    /// <summary>Gives the consent one was asked for, or gave before (Norwegian: gi samtykke).</summary>
    /// <exception cref="RuleBroken">Not at level 1 to 3; one's consent does not count; not asked; the last day is past or too far off.</exception>
    public Entry GiveConsent(Actor by, IReadOnlyList<string> services, DateOnly until, MunicipalityPack pack, DateOnly today)
    {
        Ask(Trigger.Document);
        RefuseUnasked(by, services);
        return Given(by.Person, services, ConsentForm.Digital, until, pack, today);
    }

    /// <summary>Says no to what one was asked (Norwegian: si nei til samtykke; R5).</summary>
    /// <exception cref="RuleBroken">Not at level 1 to 3; one's consent does not count; not asked.</exception>
    public Entry DeclineConsent(Actor by, IReadOnlyList<string> services, DateOnly today)
    {
        Ask(Trigger.Document);
        RefuseUnasked(by, services);
        if (!Consenters(today).Contains(by.Person)) throw new RuleBroken(Rule.ConsentNotTheirs);
        return new ConsentDeclined(by.Person, [.. services.Distinct()]);
    }

    /// <summary>Withdraws one's consent, at any time and without a reason (Norwegian: trekke tilbake samtykket; R3).</summary>
    /// <exception cref="RuleBroken">Never opened; no service; nothing of one's own is in force.</exception>
    public Entry WithdrawConsent(Actor by, IReadOnlyList<string> services, DateOnly today) => Withdrawn(by.Person, services, ConsentForm.Digital, today);

    /// <summary>The last day a consent given today may hold.</summary>
    public static DateOnly LastConsentDay(MunicipalityPack pack, DateOnly today) => today.AddMonths(pack.Deadlines.ConsentMonths ?? MonthsWithoutLimit);

    private ConsentGiven Given(PersonId by, IReadOnlyList<string> services, ConsentForm form, DateOnly until, MunicipalityPack pack, DateOnly today)
    {
        if (!Consenters(today).Contains(by)) throw new RuleBroken(Rule.ConsentNotTheirs);
        if (until < today) throw new RuleBroken(Rule.DayPast);
        if (until > LastConsentDay(pack, today)) throw new RuleBroken(Rule.ConsentTooLong);
        return new ConsentGiven(by, Known(services, pack), form, until);
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

    private static List<string> Known(IReadOnlyList<string> services, MunicipalityPack pack)
    {
        if (services.Count == 0) throw new RuleBroken(Rule.NoServiceChosen);
        if (services.Any(key => key != Consents.FamilyReads && pack.FindService(key) is not { AroundTheChild: true })) throw new RuleBroken(Rule.UnknownService);
        return [.. services.Distinct()];
    }
}

/// <summary>A consent as it is written down for somebody (Norwegian: samtykke).</summary>
/// <param name="By">Who consents.</param>
/// <param name="Services">To what, by key.</param>
/// <param name="OnPaper">Signed on paper; else by word of mouth.</param>
/// <param name="Until">The last day it holds.</param>
public sealed record NewConsent(PersonId By, IReadOnlyList<string> Services, bool OnPaper, DateOnly Until);

using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Baton;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Domain.Participants;

namespace Stafettlogg.Domain.Concerns;

/// <content>The deeds that move a concern between the levels, from opening to closing and back.</content>
public sealed partial class Concern
{
    /// <summary>Goes to level 1 and opens the log; the one who opens holds the baton until another, if one is named, accepts it (Norwegian: gå til nivå 1).</summary>
    /// <exception cref="RuleBroken">Not at level 0; leader or guardians do not know; the holder is not of the own service, or family; the text is missing or too long.</exception>
    public IReadOnlyList<Entry> OpenLog(Actor by, LogOpening opening, MunicipalityPack pack, DateOnly today)
    {
        Ask(Trigger.OpenLog);
        var holder = opening.Holder;
        if (!IsHome(holder.Post)) throw new RuleBroken(Rule.PersonNotOfService);
        if (opening.Child is { } child && (by.IsFamilyOf(child) || holder.IsFamilyOf(child))) throw new RuleBroken(Rule.OwnFamily);
        RefuseFamily(holder);
        var ofAge = opening.Born?.AddYears(YearsOfAge);
        List<Entry> entries =
        [
            new LogOpened(Prose.Required(opening.Text), pack.SharedLogOpensAtLevel, opening.Born?.AddYears(pack.Ages.OwnConsentFrom), ofAge, opening.Child) { GuardiansRead = pack.GuardiansReadFromOwnConsent },
            Taken(by),
        ];
        if (holder.Person != by.Person)
        {
            entries.Add(new BatonOffered(holder.Person, Unit, Service, Text: null, FamilyWish: null, AnswerDay(pack, today), Stay: false));
        }

        if (ofAge <= today) return entries; // who is of age has no guardians
        entries.AddRange(opening.Guardians.Select(known => new GuardianRecorded(known.Person, known.Responsibility, ResponsibilitySource.Register, Evidence: null)));
        return entries;
    }

    /// <summary>Goes up to level 2 or 3 (Norwegian: gå til nivå 2, gå til nivå 3).</summary>
    /// <exception cref="RuleBroken">Not possible from this level; too few services are consented to; at level 3 the individual plan was not considered; the reason is missing or too long.</exception>
    public Entry GoUp(Stage to, string? reason, IndividualPlan? individualPlan, MunicipalityPack pack, DateOnly today)
    {
        Ask(to switch
        {
            Stage.TwoServices => Trigger.GoToTwoServices,
            Stage.MultiService => Trigger.GoToMultiService,
            _ => throw new RuleBroken(Rule.NotAtThisLevel),
        }, today);
        if (to == Stage.MultiService && individualPlan is null) throw new RuleBroken(Rule.IndividualPlanNotConsidered);
        var inviteBy = pack.Deadlines.InvitationDays is { } days ? today.AddDays(days) : (DateOnly?)null;
        var askAnewBy = pack.Consent.AskAnewDays is { } anew && !ConsentedAtThisLevel ? today.AddDays(anew) : (DateOnly?)null;
        return new LevelChanged(to, Prose.Required(reason, Prose.LongestNote), to == Stage.MultiService ? individualPlan : null, inviteBy, askAnewBy);
    }

    /// <summary>Goes down to level 1 or 2; at level 1 the other services' participation ends with it (Norwegian: gå ned til nivå 1, gå ned til nivå 2).</summary>
    /// <exception cref="RuleBroken">Not possible from this level; nothing is evaluated; the baton is with another service; the reason is missing or too long.</exception>
    public IReadOnlyList<Entry> GoDown(Stage to, string? reason)
    {
        Ask(to switch
        {
            Stage.OwnService => Trigger.GoDownToOwnService,
            Stage.TwoServices => Trigger.GoDownToTwoServices,
            _ => throw new RuleBroken(Rule.NotAtThisLevel),
        });
        var change = new LevelChanged(to, Prose.Required(reason, Prose.LongestNote), IndividualPlan: null, InviteBy: null);
        var leaving = to == Stage.OwnService ? Participants.Current.Where(one => !IsHome(one.Unit, one.Service)) : [];
        return [change, .. leaving.Select(one => new ParticipationEnded(one.Person))];
    }

    /// <summary>Decides on the way forward when the measures are evaluated (Norwegian: veien videre; I5).</summary>
    /// <exception cref="RuleBroken">Not at level 1 to 3; a measure is not evaluated; the text is missing or too long.</exception>
    public Entry DecideWayForward(WayForward way, string? text)
    {
        Ask(Trigger.DecideWayForward);
        return new WayForwardDecided(way, Prose.Required(text, Prose.LongestNote));
    }

    /// <summary>Ends the follow-up (Norwegian: avslutte saken). Where the family wishes it, or consent is gone, nothing that is under way stands against it.</summary>
    /// <exception cref="RuleBroken">Closed already or not begun; measures go on; a text is missing or too long.</exception>
    public Entry CloseFollowUp(ClosingReason reason, string? note, string? childsVoice, string? guardiansView)
    {
        Ask(reason is ClosingReason.FamilyWish or ClosingReason.NoConsent ? Trigger.EndCooperation : Trigger.Close);
        return new FollowUpClosed(reason, Prose.Required(note), Prose.Required(childsVoice, Prose.LongestNote), Prose.Required(guardiansView, Prose.LongestNote));
    }

    /// <summary>The family ends the cooperation, whatever is under way (Norwegian: avslutte samarbeidet).</summary>
    /// <exception cref="RuleBroken">Closed already, or the text is too long.</exception>
    public Entry EndCooperation(string? text)
    {
        Ask(Trigger.EndCooperation);
        return new CooperationEnded(Prose.Optional(text, Prose.LongestNote));
    }

    /// <summary>Takes up a closed concern: a follow-up at level 1, where the one who reopens takes the baton; a wonder at level 0 (Norwegian: gjenåpne).</summary>
    /// <exception cref="RuleBroken">It is not closed; the one who reopens a follow-up is not of the own service; the reason is missing or too long.</exception>
    public IReadOnlyList<Entry> Reopen(Actor by, string? reason)
    {
        var to = LevelMachine.After(Facts, Trigger.Reopen);
        var reopened = new Reopened(to, Prose.Required(reason, Prose.LongestNote));
        return to == Stage.Wonder ? [reopened] : [reopened, Taken(by)];
    }

    private BatonTaken Taken(Actor by) =>
        by.For(Municipality).ServesIn(Unit, Service) ? new(by.Person, Unit, Service) : throw new RuleBroken(Rule.PersonNotOfService);

    private static DateOnly? AnswerDay(MunicipalityPack pack, DateOnly today) =>
        pack.Deadlines.BatonAnswerWorkingDays is { } days ? WorkingDays.After(today, days) : null;
}

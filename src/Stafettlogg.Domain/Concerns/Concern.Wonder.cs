using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Domain.Wonders;

namespace Stafettlogg.Domain.Concerns;

/// <content>The deeds of level 0: each answers with the entries to record, or breaks a rule.</content>
public sealed partial class Concern
{
    private const int DaysBeforeTheWonder = 366;

    /// <summary>More of what was seen (Norwegian: observasjon).</summary>
    /// <exception cref="RuleBroken">Closed, or the text is missing or too long.</exception>
    public Entry AddObservation(string? text)
    {
        Ask(Trigger.Observe);
        return new ObservationAdded(Prose.Required(text));
    }

    /// <summary>Gives the wonder on to a colleague of the unit who follows the child (Norwegian: gi undringen videre).</summary>
    /// <exception cref="RuleBroken">Closed; or the colleague is of another unit or service, follows no child, has it already, or is family of the one it is about.</exception>
    public Entry HandOn(Colleague to, string? message, MunicipalityPack pack)
    {
        Ask(Trigger.HandOn);
        if (!IsHome(to.Post)) throw new RuleBroken(Rule.RecipientNotOfUnit);
        if (!pack.Wonder.HandedOnToTitles.Contains(to.Post.Title)) throw new RuleBroken(Rule.RecipientFollowsNoChild);
        if (to.Person == Wonder.Author || Wonder.Recipients.Contains(to.Person)) throw new RuleBroken(Rule.RecipientHasItAlready);
        RefuseFamily(to);
        return new WonderHandedOn(to.Person, Prose.Optional(message, Prose.LongestNote));
    }

    /// <summary>Shares the wonder with a leader of the unit (Norwegian: dele med leder).</summary>
    /// <exception cref="RuleBroken">Closed; or the one does not lead the unit, knows already since they wrote it or were told, or is family of the one it is about.</exception>
    public Entry ShareWithLeader(Colleague leader, string? message)
    {
        Ask(Trigger.ShareWithLeader);
        if (leader.Post.Municipality != Municipality || leader.Post.Unit != Unit || !leader.Post.IsLeader) throw new RuleBroken(Rule.NotLeaderOfUnit);
        if (leader.Person == Wonder.Author || Wonder.Leaders.Contains(leader.Person)) throw new RuleBroken(Rule.SharedWithLeaderAlready);
        RefuseFamily(leader);
        return new SharedWithLeader(leader.Person, Prose.Optional(message, Prose.LongestNote));
    }

    /// <summary>Records that the wonder was talked over with guardians (Norwegian: registrere samtale med foresatte).</summary>
    /// <exception cref="RuleBroken">Closed; the day is in the future or long past; a text is missing or too long.</exception>
    public Entry RecordConversation(DateOnly on, string? with, string? text, DateOnly today)
    {
        Ask(Trigger.TalkWithGuardians);
        if (on > today) throw new RuleBroken(Rule.ConversationInFuture);
        if (on < Oslo.Day(Lines[0].RecordedAt).AddDays(-DaysBeforeTheWonder)) throw new RuleBroken(Rule.ConversationLongBefore);
        return new GuardianConversation(on, Prose.Required(with, Prose.LongestNote), Prose.Required(text));
    }

    /// <summary>The leader answers the one who wondered (Norwegian: gi tilbakemelding).</summary>
    /// <exception cref="RuleBroken">Closed, not shared with a leader, or the text is missing or too long.</exception>
    public Entry GiveFeedback(string? text)
    {
        Ask(Trigger.GiveFeedback);
        return new LeaderFeedback(Prose.Required(text));
    }

    /// <summary>Closes at level 0: no ground for concern (Norwegian: avslutt – ikke grunn til bekymring).</summary>
    /// <exception cref="RuleBroken">Closed already, the leader owes an answer, or the reason is missing or too long.</exception>
    public Entry CloseWithoutConcern(string? reason, DateOnly? shredOn = null)
    {
        Ask(Trigger.CloseWithoutConcern);
        return new ClosedWithoutConcern(Prose.Required(reason, Prose.LongestNote), shredOn);
    }

    private void RefuseFamily(Colleague colleague)
    {
        if (colleague.IsFamilyOf(Subject.Person)) throw new RuleBroken(Rule.OwnFamily);
    }
}

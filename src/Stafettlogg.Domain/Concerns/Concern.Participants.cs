using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Participants;

namespace Stafettlogg.Domain.Concerns;

/// <content>Who takes part: only with consent for their service (I3). Notes that anybody who works with the concern writes.</content>
public sealed partial class Concern
{
    /// <summary>Brings an employee in (Norwegian: legge til deltaker).</summary>
    /// <exception cref="RuleBroken">Not at level 1 to 3; takes part already; family; of a service that consent or level keeps out; the task is missing or too long.</exception>
    public Entry AddParticipant(Colleague who, string? task, DateOnly today)
    {
        Ask(Trigger.Document);
        if (Participants.Of(who.Person) is not null || Baton.Holder!.Person == who.Person) throw new RuleBroken(Rule.ParticipatesAlready);
        RefuseUnreached(who, today);
        return new ParticipantJoined(who.Person, who.Post.Unit, who.Post.Service, Prose.Required(task, Prose.LongestNote));
    }

    /// <summary>Ends a participation: another's for holder and leader, one's own for anybody (Norwegian: avslutte deltakelse).</summary>
    /// <exception cref="RuleBroken">Not at level 1 to 3; does not take part; another's, and one is neither holder nor leader.</exception>
    public Entry EndParticipation(Actor by, PersonId who, DateOnly today)
    {
        Ask(Trigger.Document);
        if (Participants.Of(who) is null) throw new RuleBroken(Rule.DoesNotParticipate);
        if (who != by.Person && !IsAny(by, today, Relation.Holder, Relation.Leader)) throw new RuleBroken(Rule.NotYourParticipation);
        return new ParticipationEnded(who);
    }

    /// <summary>Writes a note or a bright moment (Norwegian: notat, lysglimt).</summary>
    /// <exception cref="RuleBroken">Not at level 1 to 3, or the text is missing or too long.</exception>
    public Entry WriteNote(NoteKind kind, string? text)
    {
        Ask(Trigger.Document);
        return new NoteWritten(kind, Prose.Required(text));
    }
}

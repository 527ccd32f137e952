using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Concerns;

/// <content>The family: who has parental responsibility, and what they write.</content>
public sealed partial class Concern
{
    /// <summary>Records what is known of somebody's parental responsibility; what would grant something waits for a second person (Norwegian: registrere foreldreansvar; R8).</summary>
    /// <param name="guardian">Of whom.</param>
    /// <param name="responsibility">What is known.</param>
    /// <param name="source">How.</param>
    /// <param name="evidence">What was shown.</param>
    /// <param name="register">Those whom the register names as caring for the child now.</param>
    /// <param name="on">By what right and for what time; a parent from today when nothing is said.</param>
    /// <param name="born">When the child was born; null when it is not known.</param>
    /// <param name="today">The day in Oslo; null where nothing is said of the time.</param>
    /// <exception cref="RuleBroken">Not at level 1 to 3; no such guardian, or one who consents on another basis; the time cannot be; the source is none of the basis; the evidence is missing or too long.</exception>
    public Entry RecordGuardian(
        PersonId guardian, Responsibility responsibility, ResponsibilitySource source, string? evidence, IReadOnlyList<KnownGuardian> register,
        NewGuardian? on = null, DateOnly? born = null, DateOnly? today = null)
    {
        Ask(Trigger.Document);
        var known = register.FirstOrDefault(one => one.Person == guardian);
        if (known is null && Guardians.Of(guardian) is null) throw new RuleBroken(Rule.NotAGuardian);
        if (today is { } day && Guardians.Of(guardian) is { } stands && stands.IsNeededOn(day) && stands.Represents != on?.Basis.Represents()) throw new RuleBroken(Rule.StandsOnAnotherBasis);
        (on ?? NewGuardian.Parent).Refuse(source, born, today ?? DateOnly.MaxValue);
        if (source == ResponsibilitySource.Register)
        {
            return new GuardianRecorded(guardian, known?.Responsibility ?? Responsibility.Unknown, source, Evidence: null);
        }

        return (on ?? NewGuardian.Parent).Recorded(guardian, responsibility, source, evidence, today) with { RegisterSaid = known?.Responsibility };
    }

    /// <summary>Records one who represents the child and whom no register names; nothing is theirs until a second person approves it (Norwegian: registrere en som representerer barnet; R8).</summary>
    /// <param name="newcomer">Whom, under an id of their own.</param>
    /// <param name="source">How it is known.</param>
    /// <param name="evidence">What was shown.</param>
    /// <param name="on">By what right and for what time.</param>
    /// <param name="born">When the child was born; null when it is not known.</param>
    /// <param name="today">The day in Oslo.</param>
    /// <exception cref="RuleBroken">Not at level 1 to 3; it is a parent; the time cannot be; the source is none of the basis; the evidence is missing or too long.</exception>
    public Entry RecordRepresentative(PersonId newcomer, ResponsibilitySource source, string? evidence, NewGuardian on, DateOnly? born, DateOnly today)
    {
        Ask(Trigger.Document);
        if (!on.Basis.Represents()) throw new RuleBroken(Rule.NotAGuardian);
        on.Refuse(source, born, today);
        return on.Recorded(newcomer, Responsibility.Yes, source, evidence, today);
    }

    /// <summary>Approves, as a second person, what another recorded (Norwegian: godkjenne; R8).</summary>
    /// <param name="by">The second person.</param>
    /// <param name="guardian">Of whom.</param>
    /// <param name="known">Under which id the registers know them, where they were recorded under another.</param>
    /// <param name="numberFits">Whether the second person has read the same birth number in the evidence: a name is anybody's, and the number is what lets somebody in.</param>
    /// <exception cref="RuleBroken">Not at level 1 to 3; nothing waits; one recorded it oneself; the number is another; they stand under their own name already.</exception>
    public Entry ApproveGuardian(Actor by, PersonId guardian, PersonId? known = null, bool numberFits = false)
    {
        Ask(Trigger.Document);
        if (Guardians.Of(guardian) is not { AwaitsApproval: true } waiting) throw new RuleBroken(Rule.NothingToApprove);
        if (waiting.RecordedBy == by.Person) throw new RuleBroken(Rule.ApprovedByTheSame);
        if (waiting is { Represents: true, Said.Responsibility: Responsibility.Yes } && !numberFits) throw new RuleBroken(Rule.NumberDoesNotFit);
        var other = known is { } id && id != guardian ? known : null;
        if (other is { } same && (same == by.Person || same == waiting.RecordedBy || same == Subject.Person || Guardians.Of(same) is not null)) throw new RuleBroken(Rule.RecordedUnderAnotherName);
        return new GuardianApproved(guardian) { Is = other };
    }

    /// <summary>Writes in the log, as family (Norwegian: skrive kommentar).</summary>
    /// <exception cref="RuleBroken">Not at level 1 to 3, or the text is missing or too long.</exception>
    public Entry WriteComment(string? text)
    {
        Ask(Trigger.Document);
        return new CommentWritten(Prose.Required(text));
    }
}

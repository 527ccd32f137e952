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
    /// <exception cref="RuleBroken">Not at level 1 to 3; no such guardian; the evidence is missing or too long.</exception>
    public Entry RecordGuardian(PersonId guardian, Responsibility responsibility, ResponsibilitySource source, string? evidence, IReadOnlyList<KnownGuardian> register)
    {
        Ask(Trigger.Document);
        var known = register.FirstOrDefault(one => one.Person == guardian);
        if (known is null && Guardians.Of(guardian) is null) throw new RuleBroken(Rule.NotAGuardian);
        if (source == ResponsibilitySource.Register)
        {
            return new GuardianRecorded(guardian, known?.Responsibility ?? Responsibility.Unknown, source, Evidence: null);
        }

        return new GuardianRecorded(guardian, responsibility, source, Prose.Required(evidence, Prose.LongestNote)) { RegisterSaid = known?.Responsibility };
    }

    /// <summary>Approves, as a second person, what another recorded (Norwegian: godkjenne; R8).</summary>
    /// <exception cref="RuleBroken">Not at level 1 to 3; nothing waits; one recorded it oneself.</exception>
    public Entry ApproveGuardian(Actor by, PersonId guardian)
    {
        Ask(Trigger.Document);
        if (Guardians.Of(guardian) is not { AwaitsApproval: true } waiting) throw new RuleBroken(Rule.NothingToApprove);
        if (waiting.RecordedBy == by.Person) throw new RuleBroken(Rule.ApprovedByTheSame);
        return new GuardianApproved(guardian);
    }

    /// <summary>Writes in the log, as family (Norwegian: skrive kommentar).</summary>
    /// <exception cref="RuleBroken">Not at level 1 to 3, or the text is missing or too long.</exception>
    public Entry WriteComment(string? text)
    {
        Ask(Trigger.Document);
        return new CommentWritten(Prose.Required(text));
    }
}

using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Concerns;

/// <content>The other guardian: the one from whom somebody in the family is protected, and what they may see (Norwegian: annen foresatt; R11).</content>
public sealed partial class Concern
{
    /// <summary>Whether it is a concern as the other guardian sees it: nothing in it places anybody.</summary>
    public bool IsForOther { get; private init; }

    /// <summary>Whether the entry is one that can be shown to the other guardian.</summary>
    public static bool CanBeShownToOther(Entry entry) => OtherLines.CanBeShown(entry);

    /// <summary>Shows an entry, as it stands now, to the other guardian, who looked it through (Norwegian: del med den andre forelderen; R11).</summary>
    /// <exception cref="RuleBroken">
    /// Never opened; no such guardian; no such entry; none that can be shown, or kept from them, or it goes with one that they do not see.
    /// </exception>
    public Entry ShowToOther(int sequence, PersonId guardian)
    {
        Ask(Trigger.Withhold);
        RefuseNoGuardian(guardian);
        if (sequence < 1 || sequence > Lines.Count || Lines[sequence - 1].Entry.Visibility == Visibility.BeforeLog) throw new RuleBroken(Rule.NoSuchEntry);
        if (!CanBeShownToOther(Lines[sequence - 1].Entry) || IfShown(sequence, guardian) is null) throw new RuleBroken(Rule.CannotBeShown);
        return new ShownToOther(sequence, guardian);
    }

    /// <summary>Shows it to them no more, from this second (Norwegian: ikke lenger del; R11).</summary>
    /// <exception cref="RuleBroken">Never opened; no such guardian; it is not shown.</exception>
    public Entry HideFromOther(int sequence, PersonId guardian)
    {
        Ask(Trigger.Withhold);
        RefuseNoGuardian(guardian);
        if (!Showings.Has(sequence, guardian)) throw new RuleBroken(Rule.NotShown);
        return new HiddenFromOther(sequence, guardian);
    }

    /// <summary>
    /// The concern as the other guardian would see it if the entry were shown to them, and the number they would count it by; null when they would not see it even then.
    /// </summary>
    public (Concern Seen, int Counted)? IfShown(int sequence, PersonId guardian)
    {
        var shown = new Recorded(Version + 1, Lines[^1].RecordedAt, Lines[^1].RecordedAt, Masked.Employee, new ShownToOther(sequence, guardian));
        var seen = With([shown]).AsSeenByOther(guardian);
        var counted = seen.origins!.IndexOf(sequence) + 1;
        return counted == 0 ? null : (seen, counted);
    }

    /// <summary>Withdraws all one's consents at once, without a service being named (Norwegian: trekke tilbake alle samtykkene; R3, R11).</summary>
    /// <exception cref="RuleBroken">Never opened; nothing of one's own is in force.</exception>
    public Entry WithdrawAllConsents(Actor by, DateOnly today)
    {
        List<string> held = [.. Consents.ServicesWith(ConsentState.Given, by.Person, today)];
        return held.Count == 0 ? throw new RuleBroken(Rule.NothingToWithdraw) : WithdrawConsent(by, held, today);
    }

    /// <summary>The services beside the family's reading that the guardian's own consent holds for, whatever the day.</summary>
    internal IEnumerable<string> OtherServicesOf(PersonId guardian) =>
        Consents.ServicesWith(ConsentState.Given, guardian, DateOnly.MinValue).Where(service => service != Consents.FamilyReads);

    private bool IsOther(Actor reader) => reader.Person != Subject.Person && ShieldOf(reader).IsOther;

    private Concern AsSeenByOther(PersonId guardian)
    {
        var seen = OtherLines.Of(this, guardian);
        return new Concern(Id, seen.Lines, ConcernParts.FoldedFrom(seen.Folded)) { origins = seen.Origins, IsForOther = true };
    }

    // An entry may stay while its words are taken away.
    private bool StillShowsTexts(Concern before, Actor reader)
    {
        var now = AsSeenBy(reader);
        var places = now.origins!;
        return before.Lines.All(line => before.TextOf(line.Sequence) is not { } then || then == now.TextOf(places.IndexOf(before.origins![line.Sequence - 1]) + 1));
    }

    private void RefuseNoGuardian(PersonId guardian)
    {
        if (Guardians.Of(guardian) is null) throw new RuleBroken(Rule.NotAGuardian);
    }
}

using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Domain.Concerns;

/// <content>What is kept from guardians, and the concern as each of the family sees it (R7).</content>
public sealed partial class Concern
{
    private const int MonthsOfAWish = 6;

    private List<int>? origins;

    /// <summary>
    /// The concern as the one who reads sees it. For a guardian it is as if what is kept from them had never been written: measures, meetings, numbers and
    /// version are counted without it. For the young person nothing is left out; they count what is shared. For employees it is the concern itself.
    /// </summary>
    public Concern AsSeenBy(Actor reader)
    {
        if (reader.Role == ActorRole.Employee || origins is not null) return this;
        if (IsOther(reader)) return AsSeenByOther(reader.Person);
        var seen = reader.Person == Subject.Person ? SeenLines.OfYouth(this) : SeenLines.Of(this, reader.Person);
        return new Concern(Id, seen.Lines, ConcernParts.FoldedFrom(seen.Folded)) { origins = seen.Origins };
    }

    /// <summary>The concern as a family that reads on paper may have it: as if nothing that is kept from any guardian had been written, for nobody knows whose hands the paper comes into.</summary>
    public Concern AsOnPaper()
    {
        var seen = SeenLines.OnPaper(this);
        return new Concern(Id, seen.Lines, ConcernParts.FoldedFrom(seen.Folded)) { origins = seen.Origins };
    }

    /// <summary>The sequence in the whole log of what the one who reads counts as this; null when they see no such entry.</summary>
    public int? OriginOf(Actor reader, int counted) =>
        AsSeenBy(reader).origins is not { } places ? counted : counted >= 1 && counted <= places.Count ? places[counted - 1] : null;

    /// <summary>Whether the one who reads sees the entry of that sequence in the whole log, among all that a family can come to see.</summary>
    public bool IsSeenBy(Actor reader, int sequence) => AsSeenBy(reader).origins?.Contains(sequence) ?? (sequence >= 1 && sequence <= Lines.Count);

    /// <summary>Whether all that stands in what was seen before is still to be seen: asked before something made from it is given out (F15).</summary>
    public bool StillShows(Concern before, Actor reader)
    {
        if (before.origins is not { } then) return true;
        var now = reader.Role == ActorRole.Employee ? AsOnPaper().origins! : AsSeenBy(reader).origins!; // an employee saw it so only on a family's paper
        return then.All(now.Contains) && (!before.IsForOther || StillShowsTexts(before, reader));
    }

    /// <summary>Whether the entry can be kept from guardians by itself. What says how things stand cannot, nor what goes with another entry.</summary>
    public static bool CanBeWithheld(Entry entry) => entry is NoteWritten or MeasureRecorded or MeasureEvaluated or MeetingCalled or MeetingHeld or CommentWritten or Disagreed or ChildsViewGiven;

    /// <summary>Keeps an entry from one or all guardians, from this second (Norwegian: holde tilbake; R7). Closed or not: what can do harm can be read then too.</summary>
    /// <param name="by">Who does it.</param>
    /// <param name="withholding">What is typed.</param>
    /// <param name="born">When the one it is about was born; null when it is not known.</param>
    /// <param name="pack">Whose ages.</param>
    /// <param name="now">This moment.</param>
    /// <exception cref="RuleBroken">Never opened; no such entry, or none that can be withheld; another's, for one who only takes part; nobody, or no guardian, or its author; too young to wish it; the day is past or over a year ahead; the reason is missing or too long; it would be shared again with somebody by one who may not, or against the young person's own word.</exception>
    public Entry Withhold(Actor by, NewWithholding withholding, DateOnly? born, MunicipalityPack pack, DateTimeOffset now)
    {
        var line = Withholdable(withholding.Sequence);
        var standing = StandingOf(by, now);
        if (!Permissions.MayRead(line.Entry.Visibility, standing)) throw new RuleBroken(Rule.NoSuchEntry);
        if (!standing.IsAny(Relation.Holder, Relation.Leader) && line.RecordedBy != by.Person) throw new RuleBroken(Rule.NotYourEntry);
        var said = Withheld(withholding, line.RecordedBy, born, pack, Oslo.Day(now));
        return Undoes(said, standing) ? throw new RuleBroken(Rule.KeptFromMore) : said;
    }

    /// <summary>Writes a note that is kept from guardians from the beginning (Norwegian: notat som holdes tilbake; R7).</summary>
    /// <exception cref="RuleBroken">As for the note and the withholding.</exception>
    public IReadOnlyList<Entry> WriteWithheldNote(Actor by, NoteKind kind, string? text, NewWithholding withholding, DateOnly? born, MunicipalityPack pack, DateOnly today)
    {
        var note = WriteNote(kind, text);
        return [note, Withheld(withholding with { Sequence = Version + 1 }, by.Person, born, pack, today)];
    }

    /// <summary>Shares with guardians again what was kept from them (Norwegian: del igjen; R7).</summary>
    /// <exception cref="RuleBroken">Never opened; not withheld; kept by a young person who consents alone, whose word it is; the reason is missing or too long.</exception>
    public Entry Release(int sequence, string? reason, DateOnly today)
    {
        Ask(Trigger.Withhold);
        if (!Withholdings.Of(sequence).Any()) throw new RuleBroken(Rule.NotWithheld);
        if (Consenters(today).Contains(Subject.Person) && Withholdings.Of(sequence).Any(one => one.Said.OnWish && one.By == Subject.Person)) throw new RuleBroken(Rule.KeptFromMore);
        return new EntryReleased(sequence, OnlyWish: false, Prose.Required(reason, Prose.LongestNote));
    }

    /// <summary>Keeps an entry from one's guardians, as the young person: from the age the pack says, with a word of why, to be looked at again in half a year (R7).</summary>
    /// <param name="by">The young person.</param>
    /// <param name="counted">Which entry, as they count.</param>
    /// <param name="reason">Why.</param>
    /// <param name="born">When they were born; null when it is not known.</param>
    /// <param name="pack">Whose age.</param>
    /// <param name="today">The day in Oslo.</param>
    /// <exception cref="RuleBroken">No such entry, or none that can be withheld; too young; the reason is missing or too long.</exception>
    public Entry WithholdAsYouth(Actor by, int counted, string? reason, DateOnly? born, MunicipalityPack pack, DateOnly today)
    {
        var line = Withholdable(OriginOf(by, counted) ?? 0);
        return Withheld(new(line.Sequence, From: null, OnWish: true, reason, today.AddMonths(MonthsOfAWish)), line.RecordedBy, born, pack, today);
    }

    /// <summary>Shares again what one wished to keep from one's guardians (Norwegian: del igjen; R7).</summary>
    /// <exception cref="RuleBroken">It is not withheld on their wish.</exception>
    public Entry ReleaseAsYouth(Actor by, int counted)
    {
        Ask(Trigger.Withhold);
        if (OriginOf(by, counted) is not { } sequence || !Withholdings.Of(sequence).Any(one => one.Said.OnWish)) throw new RuleBroken(Rule.NotWithheld);
        return new EntryReleased(sequence, OnlyWish: true, Reason: null);
    }

    /// <summary>Whether the young person is old enough on the day for their wish to count (R6).</summary>
    public bool MayWishToWithhold(DateOnly? born, MunicipalityPack pack, DateOnly today) => Subject.Kind == SubjectKind.Child && born?.AddYears(pack.Ages.WithholdFrom) <= today;

    // A new word replaces the one that stands. What the young person wished they change themselves, and to share again is for those who answer for the whole.
    private bool Undoes(EntryWithheld said, Standing standing)
    {
        if (Withholdings.Of(said.Of).FirstOrDefault(one => one.Said.OnWish == said.OnWish) is not { } stood) return false;
        if (said.OnWish && stood.By == Subject.Person) return true;
        var keepsAll = said.From is null || (stood.Said.From is { } from && from.All(said.From.Contains));
        return !keepsAll && Permissions.Decide(Deed.ReleaseEntry, standing) != Verdict.Allowed;
    }

    private Recorded Withholdable(int sequence)
    {
        Ask(Trigger.Withhold);
        if (sequence < 1 || sequence > Lines.Count) throw new RuleBroken(Rule.NoSuchEntry);
        return CanBeWithheld(Lines[sequence - 1].Entry) ? Lines[sequence - 1] : throw new RuleBroken(Rule.NothingToWithhold);
    }

    private EntryWithheld Withheld(NewWithholding withholding, PersonId author, DateOnly? born, MunicipalityPack pack, DateOnly today)
    {
        if (withholding.OnWish && !MayWishToWithhold(born, pack, today)) throw new RuleBroken(Rule.TooYoungToWithhold);
        if (withholding.From is { Count: 0 }) throw new RuleBroken(Rule.NobodyToWithholdFrom);
        if (withholding.From?.Any(person => Guardians.Of(person) is null) == true) throw new RuleBroken(Rule.NotAGuardian);
        if (withholding.From?.Contains(author) == true) throw new RuleBroken(Rule.WithheldFromItsAuthor);
        if (DueDay.Required(withholding.ReviewOn, today) > today.AddYears(1)) throw new RuleBroken(Rule.ReviewTooLate);
        return new(withholding.Sequence, withholding.From is { } from ? [.. from.Distinct()] : null, withholding.OnWish, Prose.Required(withholding.Reason, Prose.LongestNote), withholding.ReviewOn);
    }
}

/// <summary>What is to be kept from guardians, as it is typed (Norwegian: hold tilbake).</summary>
/// <param name="Sequence">Which entry.</param>
/// <param name="From">From whom; null for every guardian.</param>
/// <param name="OnWish">The young person wishes it.</param>
/// <param name="Reason">Why.</param>
/// <param name="ReviewOn">The day by which it is looked at again.</param>
public sealed record NewWithholding(int Sequence, IReadOnlyList<PersonId>? From, bool OnWish, string? Reason, DateOnly ReviewOn);

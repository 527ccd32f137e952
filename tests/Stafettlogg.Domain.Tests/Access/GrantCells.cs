using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Tests.Access;

/// <summary>Purposes and emergencies as they come and go, told once more in plain steps. Compiled once more with each mutant of them.</summary>
public static class GrantCells
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly (PersonId One, PersonId Other) People = (new(new Guid(1, 0, 0, new byte[8])), new(new Guid(2, 0, 0, new byte[8])));
    private static readonly DateTimeOffset End = Start.AddHours(1);

    /// <summary>Every step that went otherwise.</summary>
    public static IReadOnlyList<string> Differences() => [.. OfPurposes(), .. OfEmergencies(), .. OfNames(), .. OfTheOther()];

    private static IEnumerable<string> OfPurposes()
    {
        var stated = new PurposeStated(Purpose.Quality, End);
        var some = Purposes.None.After(Line(1, People.One, stated)).After(Line(2, People.Other, new EmergencySeen(1)));
        var again = some.After(Line(3, People.One, stated with { Purpose = Purpose.Other, Until = End.AddHours(1) }));
        if (Purposes.Hold != TimeSpan.FromHours(8)) yield return "a purpose holds eight hours";
        if (stated.Visibility != Visibility.Staff) yield return "a purpose is for staff";
        if (Purposes.None.Of(People.One, Start) is not null) yield return "nobody has said why";
        if (some.Of(People.One, End.AddTicks(-1)) != stated) yield return "it holds to the last moment";
        if (some.Of(People.One, End) is not null) yield return "it ends by itself";
        if (some.Of(People.Other, Start) is not null) yield return "it is the one's who said it";
        if (again.Of(People.One, End)?.Purpose != Purpose.Other) yield return "the last one counts";
        if (some.IsOver(People.One, End.AddTicks(-1)) || again.IsOver(People.One, End)) yield return "it is not over while it holds";
        if (!some.IsOver(People.One, End) || !some.IsOver(People.One, End.AddDays(1))) yield return "it is over when it has ended";
        if (some.IsOver(People.Other, End)) yield return "who never said why has none that is over";
    }

    private static IEnumerable<string> OfNames()
    {
        var named = NamedStaff.None.After(Line(1, People.Other, new StaffNamed(People.One, true))).After(Line(2, People.Other, new EmergencySeen(1)));
        var gone = named.After(Line(3, People.Other, new StaffNamed(People.One, false)));
        if (new StaffNamed(People.One, true).Visibility != Visibility.Staff) yield return "who is named is for staff";
        if (NamedStaff.None.Of(People.One) is not null || NamedStaff.None.Persons.Any()) yield return "nobody is named";
        if (named.Of(People.One) != true || named.Of(People.Other) is not null) yield return "the one is named, and nothing is said of the other";
        if (!named.Persons.SequenceEqual([People.One])) yield return "the named are listed";
        if (gone.Of(People.One) != false || gone.Persons.Any()) yield return "who was taken out is out";
    }

    private static IEnumerable<string> OfEmergencies()
    {
        var opened = new EmergencyOpened(default, "ppt", EmergencyReason.Urgent, People.Other, default, "skole", End);
        var (one, two) = (Line(1, People.One, opened), Line(2, People.One, opened with { Until = End.AddHours(1) }));
        var both = Emergencies.None.After(one).After(Line(9, People.Other, new PurposeStated(Purpose.Quality, End))).After(two);
        var seen = both.After(Line(3, People.Other, new EmergencySeen(1)));
        if (Emergencies.Hold != TimeSpan.FromHours(4)) yield return "an emergency holds four hours";
        if ((opened.Visibility, new EmergencySeen(1).Visibility) != (Visibility.SharedLog, Visibility.Staff)) yield return "the family is told, and not of who has looked";
        if (Emergencies.None.All.Count != 0 || Emergencies.None.Of(People.One, Start) is not null) yield return "there was none";
        if (!both.All.SequenceEqual([new(opened, People.One, Start, 1, false), new((EmergencyOpened)two.Entry, People.One, Start, 2, false)])) yield return "they stand in order, not looked at";
        if (!seen.All.Select(emergency => emergency.Seen).SequenceEqual([true, false])) yield return "the one that was looked at is";
        if (!seen.Unseen.Select(emergency => emergency.Sequence).SequenceEqual([2])) yield return "the other waits";
        if (Emergencies.None.After(one).Of(People.One, End.AddTicks(-1)) is null) yield return "it holds to the last moment";
        if (Emergencies.None.After(one).Of(People.One, End) is not null) yield return "it ends by itself";
        if (both.Of(People.Other, Start) is not null) yield return "it is the one's who opened";
        if (both.Of(People.One, Start)?.Sequence != 2) yield return "the last one counts";
    }

    // What was made for a guardian like others may hold what places the protected.
    private static IEnumerable<string> OfTheOther()
    {
        var guardian = new Standing { Role = ActorRole.Guardian, Phase = Phase.FollowUp, Ties = [new(Relation.Guardian, Covered: true)] };
        var other = guardian with { Grade = AddressProtection.Confidential, IsOther = true };
        if (other.IsNoNarrowerThan(guardian)) yield return "what was made for a guardian is not for the other";
        if (!guardian.IsNoNarrowerThan(other) || !other.IsNoNarrowerThan(other)) yield return "what was made for the other is for any guardian";
    }

    private static Recorded Line(int sequence, PersonId by, Entry entry) => new(sequence, Start, Start, by, entry);
}

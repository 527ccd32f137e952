using FsCheck;
using FsCheck.Fluent;
using Stafettlogg.Domain.Access;

namespace Stafettlogg.Domain.Tests.Concerns;

/// <summary>Makes courses of random deeds by random people, the same in every run; STAFETTLOGG_SEED makes others.</summary>
public static class RandomDeeds
{
    private const int Courses = 340;
    private const int Longest = 60;

    private static readonly ulong Seed = ulong.TryParse(Environment.GetEnvironmentVariable("STAFETTLOGG_SEED"), out var given) ? given : 20260302;

    private static readonly Deed[] Ending = [Deed.CloseWithoutConcern, Deed.CloseFollowUp, Deed.EndCooperation];

    /// <summary>The deeds that write in the log: all but looking.</summary>
    public static IReadOnlyList<Deed> Writing { get; } = [.. Enum.GetValues<Deed>().Where(deed => deed >= Deed.AddObservation), Deed.StatePurpose];

    // Each of them can be done only after another, or opens the way to one.
    private static readonly Deed[] NeedingAnother =
    [
        Deed.WithholdEntry, Deed.WithholdAsYouth, Deed.ReleaseAsYouth, Deed.EvaluateMeasure, Deed.CallMeeting, Deed.CallMeeting, Deed.HoldMeeting, Deed.HoldMeeting, Deed.AnswerInvitation, Deed.RecordGuardian,
        Deed.ApproveGuardian, Deed.ApproveGuardian, Deed.OfferBaton, Deed.DeclineBaton, Deed.GoDownToOwnService, Deed.ExceptGuardian, Deed.RequestConsent, Deed.StatePurpose, Deed.WithholdEntry, Deed.CallMeeting,
        Deed.AskStaff, Deed.AskStaff, Deed.AnswerFamily, Deed.AnswerFamily, Deed.AnswerFamily, Deed.MarkAnswerRead, Deed.MarkAnswerRead, Deed.MarkAnswerRead,
        Deed.MarkAnswerRead, Deed.Disagree, Deed.GiveOwnView, Deed.ApproveGuardian, Deed.ChangeMeeting, Deed.ChangeMeeting, Deed.OfferBaton, Deed.OfferBaton, Deed.OfferBaton,
    ];

    private static readonly string?[] UnfitTexts = [" ", "\u200B", new('a', 20_001)];

    // Weighted so that most attempts get past the door and the concern lives for a while.
    private static Gen<Attempt> Attempts(bool wonder) =>
        from deed in Gen.Frequency(
            (40, Gen.Elements<Deed>([.. Writing.Except(Ending)])),
            (wonder ? 80 : 1, Gen.Elements<Deed>([.. Writing.Where(deed => deed is >= Deed.AddObservation and <= Deed.CorrectEntry && deed != Deed.CloseWithoutConcern)])),
            (wonder ? 1 : 18, Gen.Elements<Deed>(NeedingAnother)),
            (wonder ? 8 : 1, Gen.Constant(Deed.CloseWithoutConcern)),
            (1, Gen.Elements<Deed>(Ending)))
        from who in Gen.Frequency((6, Gen.Elements<string>(LikelyToDo(deed))), (1, Gen.Elements<string>(RandomPeople.Names)))
        from circumstance in Gen.Frequency((10, Gen.Constant(RandomPeople.AsEver)), (1, Gen.Elements<string>(RandomPeople.Changes)))
        from whom in Gen.Frequency((4, Gen.Elements<string>(LikelyNamedIn(deed))), (1, Gen.Elements<string>(RandomPeople.Names)))
        from text in Gen.Frequency((12, Gen.Elements<string?>("Sett i dag.", "Æ ø å.", "<b>", "Mor")), (1, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>(UnfitTexts)))
        from number in Gen.Frequency((1, Gen.Choose(1, 2)), (2, Gen.Choose(0, 8)))
        from minutes in Gen.Elements(0, 1, 2, 600, 1_442, 14_400)
        select new Attempt(who, circumstance, deed, whom, text, number, minutes);

    private static readonly Gen<Course> Whole =
        from author in Gen.Frequency((4, Gen.Constant("Kari")), (1, Gen.Elements<string>("Hege", "Per")))
        from concrete in Gen.Elements(true, false)
        from reached in Gen.Choose(0, Beginnings.Furthest)
        from age in Gen.Choose(0, 2)
        from length in Gen.Choose(0, Longest)
        from attempts in Gen.ListOf(Attempts(wonder: reached == 0), length)
        select new Course(author, concrete, [.. Beginnings.To(reached, author, age), .. attempts]);

    private static readonly Lazy<IReadOnlyList<Course>> Made = new(() => [.. Gen.Sample(Whole, Courses, new Rnd(Seed, 1), 50)]);

    private static string[] LikelyToDo(Deed deed) => deed switch
    {
        Deed.WithholdAsYouth or Deed.ReleaseAsYouth or Deed.GiveOwnView => ["Emil"],
        Deed.AskStaff or Deed.MarkAnswerRead => ["Marte"], // who asked must be the one who reads
        Deed.AnswerFamily => ["Kari"],
        >= Deed.GiveConsent => ["Marte", "Jonas", "Emil"],
        Deed.AcceptBaton or Deed.DeclineBaton => ["Ida", "Hanne"],
        Deed.GiveFeedback or Deed.ApproveGuardian or Deed.ExceptGuardian or Deed.StatePurpose => ["Per"],
        Deed.CorrectEntry => ["Kari", "Per", "Ida", "Marte"],
        _ => ["Kari", "Kari", "Kari", "Per", "Ida", "Hanne"],
    };

    private static string[] LikelyNamedIn(Deed deed) => deed switch
    {
        Deed.HandOnWonder or Deed.OpenLog => ["Ida", "Kari"],
        Deed.ShareWithLeader => ["Per", "Turid"],
        Deed.AddParticipant or Deed.EndParticipation or Deed.OfferBaton => ["Ida", "Hanne"],
        Deed.RecordMeasure => ["Kari", "Hanne", "Marte"],
        _ => ["Marte", "Jonas", "Emil"],
    };

    /// <summary>The courses, made and run once for all properties.</summary>
    public static IReadOnlyList<Course> Sample => Made.Value;

    /// <summary>Holds the property against every course; a failure tells the seed and the shortest course found.</summary>
    public static void Keep(Action<Course> property)
    {
        foreach (var course in Sample)
        {
            if (Fault(property, course) is not { } fault) continue;
            var (shortest, why) = Shortest(property, course, fault);
            Assert.Fail($"STAFETTLOGG_SEED={Seed}\n{shortest}\n{why.Message}");
        }
    }

    private static (Course Course, Exception Why) Shortest(Action<Course> property, Course course, Exception why)
    {
        foreach (var shorter in Enumerable.Range(0, course.Attempts.Count).Select(at => course with { Attempts = [.. course.Attempts.Where((_, index) => index != at)] }))
        {
            var anew = new Course(shorter.Author, shorter.Concrete, shorter.Attempts);
            if (Fault(property, anew) is { } still) return Shortest(property, anew, still);
        }

        return (course, why);
    }

    private static Exception? Fault(Action<Course> property, Course course)
    {
        try
        {
            property(course);
            return null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return fault;
        }
    }
}

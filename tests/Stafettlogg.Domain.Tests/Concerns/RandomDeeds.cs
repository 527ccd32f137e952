using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Stafettlogg.Domain.Access;

namespace Stafettlogg.Domain.Tests.Concerns;

/// <summary>Makes courses of random deeds by random people, the same in every run; STAFETTLOGG_SEED makes others.</summary>
public static class RandomDeeds
{
    private const int Courses = 100;
    private const int Longest = 60;

    private static readonly Deed[] Writing = [.. Enum.GetValues<Deed>().Where(deed => deed is >= Deed.AddObservation and <= Deed.CorrectEntry and not Deed.OpenLog)];

    private static readonly ulong Seed = ulong.TryParse(Environment.GetEnvironmentVariable("STAFETTLOGG_SEED"), out var given) ? given : 20260302;

    private static readonly string?[] UnfitTexts = [" ", "\u200B", new('a', 20_001)];

    // Weighted so that most attempts get past the door and the concern lives for a while.
    private static readonly Gen<Attempt> Attempts =
        from who in Gen.Frequency((5, Gen.Elements<string>("Kari", "Kari", "Ida", "Per")), (1, Gen.Elements<string>(RandomPeople.Names)))
        from circumstance in Gen.Frequency((8, Gen.Constant("as ever")), (1, Gen.Elements<string>(RandomPeople.Changes)))
        from deed in Gen.Frequency((40, Gen.Elements<Deed>([.. Writing.Except([Deed.CloseWithoutConcern])])), (1, Gen.Constant(Deed.CloseWithoutConcern)))
        from whom in Gen.Frequency((3, Gen.Elements<string>("Ida", "Per", "Turid")), (1, Gen.Elements<string>(RandomPeople.Employed)))
        from text in Gen.Frequency((8, Gen.Elements<string?>("Sett i dag.", "Æ ø å.", "<b>", "Mor")), (1, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>(UnfitTexts)))
        from number in Gen.Choose(0, 8)
        from minutes in Gen.Elements(0, 1, 600, 14_400)
        select new Attempt(who, circumstance, deed, whom, text, number, minutes);

    private static readonly Gen<Course> Whole =
        from author in Gen.Frequency((3, Gen.Constant("Kari")), (1, Gen.Elements<string>("Hege", "Per")))
        from concrete in Gen.Elements(true, false)
        from length in Gen.Choose(0, Longest)
        from attempts in Gen.ListOf(Attempts, length)
        select new Course(author, concrete, [.. attempts]);

    /// <summary>Checks the property on many courses; a failure tells the seed and the shortest course found.</summary>
    public static void Keep(Action<Course> property) =>
        Prop.ForAll(Arb.From(Whole, Shorter), property).Check(Config.QuickThrowOnFailure
            .WithName($"STAFETTLOGG_SEED={Seed}").WithMaxTest(Courses).WithQuietOnSuccess(true)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed, 1), FSharpOption<int>.None))));

    /// <summary>Courses as <see cref="Keep"/> sees them.</summary>
    public static IReadOnlyList<Course> Sample() => [.. Gen.Sample(Whole, 50, new Rnd(Seed, 1), Courses)];

    private static IEnumerable<Course> Shorter(Course course) =>
        Enumerable.Range(0, course.Attempts.Count)
            .Select(at => new Course(course.Author, course.Concrete, [.. course.Attempts.Where((_, index) => index != at)]));
}

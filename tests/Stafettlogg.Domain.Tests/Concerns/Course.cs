using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Concerns;

/// <summary>An attempt with the concern before and after it; the same where it was refused.</summary>
public sealed record Tried(Attempt Attempt, Concern Before, Concern After, DateTimeOffset Now, Rule? Broken, Verdict Verdict)
{
    public DateOnly Today => Oslo.Day(Now);

    public bool Done => Verdict == Verdict.Allowed && Broken is null;

    /// <summary>What the attempt wrote.</summary>
    public IEnumerable<Entry> Written => After.Lines.Skip(Before.Version).Select(line => line.Entry);
}

/// <summary>A concern and all that was tried with it.</summary>
public sealed record Course(string Author, bool Concrete, IReadOnlyList<Attempt> Attempts)
{
    private List<Tried>? run;

    public IReadOnlyList<Tried> Run => run ??= [.. Go()];

    /// <summary>What was done, without what was refused.</summary>
    public IEnumerable<Tried> Done => Run.Where(tried => tried.Done);

    public ConcernStory Begun => A.Concern(A.Wonder with { Arenas = Concrete ? ["skole"] : [] }, RandomPeople.Named(Author));

    public Concern End => Run.Count == 0 ? Begun.Concern : Run[^1].After;

    /// <summary>The concern after each deed, first of all as it began, with the moment.</summary>
    public IEnumerable<(Concern Concern, DateTimeOffset Now)> Stations => Done.Select(tried => (tried.After, tried.Now)).Prepend((Begun.Concern, A.Morning));

    public override string ToString() => $"by {Author}, concrete {Concrete}:\n{string.Join('\n', Attempts)}";

    private IEnumerable<Tried> Go()
    {
        var story = Begun;
        foreach (var attempt in Attempts)
        {
            var before = story.Concern;
            var now = story.Later(TimeSpan.FromMinutes(attempt.Minutes)).Now;
            var (broken, verdict) = ((Rule?)null, Verdict.Allowed);
            try
            {
                story = attempt.Try(story);
            }
            catch (RuleBroken refused)
            {
                broken = refused.Rule;
            }
            catch (DeedRefused refused)
            {
                verdict = refused.Verdict;
            }

            yield return new(attempt, before, story.Concern, now, broken, verdict);
        }
    }
}

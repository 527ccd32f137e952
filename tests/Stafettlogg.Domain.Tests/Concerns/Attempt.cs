using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Concerns;

/// <summary>Something that somebody tries with a concern, allowed or not.</summary>
/// <param name="Who">The name of the one who acts.</param>
/// <param name="As">In which circumstances.</param>
/// <param name="Deed">What they try.</param>
/// <param name="Whom">Whom they name, where the deed names somebody.</param>
/// <param name="Text">What they write.</param>
/// <param name="Number">Which entry, or which day.</param>
/// <param name="Minutes">How long after the last.</param>
public sealed record Attempt(string Who, string As, Deed Deed, string Whom, string? Text, int Number, int Minutes)
{
    // Not public, so that a failure prints the attempt in one line.
    internal Actor Actor => RandomPeople.In(As, Who);

    public ConcernStory Try(ConcernStory story)
    {
        var later = story.Later(TimeSpan.FromMinutes(Minutes));
        return later.By(Actor, Deed, concern => Entry(concern, later.Today));
    }

    private Entry Entry(Concern concern, DateOnly today) => Deed switch
    {
        Deed.AddObservation => concern.AddObservation(Text),
        Deed.HandOnWonder => concern.HandOn(RandomPeople.Named(Whom).AsColleague(), Text, Modum.Pack),
        Deed.ShareWithLeader => concern.ShareWithLeader(RandomPeople.Named(Whom).AsColleague(), Text),
        Deed.RecordConversation => concern.RecordConversation(today.AddDays(2 - Number), Text, Text, today),
        Deed.GiveFeedback => concern.GiveFeedback(Text),
        Deed.CloseWithoutConcern => concern.CloseWithoutConcern(Text),
        Deed.CorrectEntry => concern.Correct(Actor, Number, Text, Text, today),
        _ => throw new InvalidOperationException($"{Deed} writes nothing."),
    };
}

/// <summary>An attempt with the concern before and after it; the same where it was refused.</summary>
public sealed record Tried(Attempt Attempt, Concern Before, Concern After, Rule? Broken, Verdict Verdict)
{
    public bool Done => Verdict == Verdict.Allowed && Broken is null;
}

/// <summary>A concern and all that was tried with it.</summary>
public sealed record Course(string Author, bool Concrete, IReadOnlyList<Attempt> Attempts)
{
    private List<Tried>? run;

    public IReadOnlyList<Tried> Run => run ??= [.. Go()];

    public ConcernStory Begun => A.Concern(A.Wonder with { Arenas = Concrete ? ["skole"] : [] }, RandomPeople.Named(Author));

    public Concern End => Run.Count == 0 ? Begun.Concern : Run[^1].After;

    public override string ToString() => $"by {Author}, concrete {Concrete}:\n{string.Join('\n', Attempts)}";

    private IEnumerable<Tried> Go()
    {
        var story = Begun;
        foreach (var attempt in Attempts)
        {
            var before = story.Concern;
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

            yield return new(attempt, before, story.Concern, broken, verdict);
        }
    }
}

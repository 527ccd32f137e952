using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Family;

/// <summary>What the family has asked, and what was answered, as the entries say (Norwegian: spørsmål fra familien).</summary>
public sealed record Questions
{
    private Questions()
    {
    }

    /// <summary>Before anybody asked.</summary>
    public static Questions None { get; } = new();

    /// <summary>Everything asked, the oldest first.</summary>
    public IReadOnlyList<Question> All { get; private init; } = [];

    /// <summary>What waits for an answer.</summary>
    public IEnumerable<Question> Open => All.Where(one => one.Answer is null);

    /// <summary>What the person has asked, the oldest first: by their own count, from 1.</summary>
    public IReadOnlyList<Question> By(PersonId person) => [.. All.Where(one => one.By == person)];

    /// <summary>What came of a question can be no other than this.</summary>
    public static IReadOnlyList<QuestionOutcome> OutcomesOf(QuestionKind kind) => kind switch
    {
        QuestionKind.Correction => [QuestionOutcome.Corrected, QuestionOutcome.Refused],
        QuestionKind.Proposal => [QuestionOutcome.TakenUp, QuestionOutcome.Refused],
        _ => [QuestionOutcome.Explained],
    };

    /// <summary>The questions after one more entry.</summary>
    public Questions After(Recorded line) => line.Entry switch
    {
        FamilyAsked said => this with { All = [.. All, new(said, line.RecordedBy, line.RecordedAt, line.Sequence)] },
        FamilyAnswered answer => With(answer.Number, one => one with { Answer = new(answer, line.RecordedBy, line.RecordedAt) }),
        AnswerRead read => With(read.Number, one => one with { IsRead = true }),
        _ => this,
    };

    private Questions With(int number, Func<Question, Question> change) =>
        this with { All = [.. All.Select(one => one.Said.Number == number ? change(one) : one)] };
}

/// <summary>A question of the family's (Norwegian: spørsmål).</summary>
/// <param name="Said">What is asked.</param>
/// <param name="By">By whom.</param>
/// <param name="At">When.</param>
/// <param name="Sequence">The entry; 0 where one of the family sees it.</param>
public sealed record Question(FamilyAsked Said, PersonId By, DateTimeOffset At, int Sequence)
{
    /// <summary>What was answered; null while it waits.</summary>
    public Answered? Answer { get; init; }

    /// <summary>Whether the one who asked has said that they have read the answer.</summary>
    public bool IsRead { get; init; }

    /// <summary>Whether there is an answer to be read.</summary>
    public bool IsToBeRead => Answer is not null && !IsRead;
}

/// <summary>An answer to the family (Norwegian: svar).</summary>
/// <param name="Said">What is answered.</param>
/// <param name="By">By whom.</param>
/// <param name="At">When.</param>
public sealed record Answered(FamilyAnswered Said, PersonId By, DateTimeOffset At);

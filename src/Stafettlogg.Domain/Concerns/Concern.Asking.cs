using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Concerns;

/// <content>What the family asks and is answered, and where they disagree (R21, R42).</content>
public sealed partial class Concern
{
    /// <summary>Within how many days the family is answered.</summary>
    public const int DaysToAnswerFamily = 14;

    private ILookup<int, Recorded>? disagreements;

    /// <summary>What the family has asked; for one of the family what they asked themselves, and nothing that is about what they do not see.</summary>
    public Questions Questions => parts.Questions;

    /// <summary>Asks, as family, for a correction, an explanation, or that something is taken up (Norwegian: be om retting, be om forklaring, foreslå).</summary>
    /// <param name="by">Who asks.</param>
    /// <param name="asking">What is typed.</param>
    /// <exception cref="RuleBroken">Not at level 1 to 3; no such entry, or one's own; the text is missing or too long.</exception>
    public Entry AskStaff(Actor by, NewQuestion asking)
    {
        Ask(Trigger.Document);
        var proposed = asking.Kind == QuestionKind.Proposal;
        var of = proposed ? null : (int?)Disputable(by, asking.Counted);
        return new FamilyAsked(NextQuestion, asking.Kind, of, proposed ? asking.Proposal : null, Look: null, Prose.Required(asking.Text, Prose.LongestNote));
    }

    /// <summary>Asks, as family, why somebody read (Norwegian: spør hvorfor; R42).</summary>
    /// <param name="look">The reading.</param>
    /// <param name="text">In their own words.</param>
    /// <param name="answers">Who answers, by <see cref="WhoAnswers"/>; null where there is nobody.</param>
    /// <exception cref="RuleBroken">Not at level 1 to 3; there is nobody but the one asked about; the text is too long.</exception>
    public Entry AskWhy(ReaderLook look, string? text, Colleague? answers)
    {
        Ask(Trigger.Document);
        if (answers is null || answers.Person == look.Person || answers.IsFamilyOf(Subject.Person)) throw new RuleBroken(Rule.NobodyToAnswer);
        return new FamilyAsked(NextQuestion, QuestionKind.Why, Of: null, Proposal: null, look, Prose.Optional(text, Prose.LongestNote))
        {
            Answerer = new(answers.Person, answers.Post.Unit, answers.Post.Service),
        };
    }

    /// <summary>
    /// Who of those who serve the municipality now answers why somebody read: of a leader the holder, of everybody else a leader of the unit; who was told of the
    /// case before one who was not, and after them who coordinates. Null where there is nobody but the one asked about.
    /// </summary>
    public Colleague? WhoAnswers(PersonId about, IEnumerable<Actor> employees, DateOnly today)
    {
        var others = employees.Where(one => one.Person != about && !one.IsFamilyOf(Subject.Person) && !IsOut(one)).Select(one => one.For(Municipality)).ToList();
        var holder = HolderOf(others, today);
        var leader = LeaderOf(others.OrderByDescending(IsToldLeader).ThenByDescending(one => Wonder.Leaders.Index().LastOrDefault(told => told.Item == one.Person).Index));
        return IsLeader(about) ? holder ?? leader ?? CoordinatorOf(others) : leader ?? CoordinatorOf(others) ?? holder;
    }

    /// <summary>Answers the family; who is asked about never answers for themselves (Norwegian: svare familien).</summary>
    /// <exception cref="RuleBroken">
    /// Never opened; nothing so waits; another must answer; what came of it does not fit what was asked; it is not corrected yet; the text is missing or too long.
    /// </exception>
    public Entry AnswerFamily(Actor by, int number, QuestionOutcome outcome, string? text, DateTimeOffset now)
    {
        Ask(Trigger.Withhold);
        if (Questions.Open.FirstOrDefault(one => one.Said.Number == number) is not { } question) throw new RuleBroken(Rule.NothingToAnswer);
        if (!MayAnswer(question, by.Person, StandingOf(by, now))) throw new RuleBroken(Rule.AnotherAnswers);
        if (!Questions.OutcomesOf(question.Said.Kind).Contains(outcome)) throw new RuleBroken(Rule.OutcomeDoesNotFit);
        if (outcome == QuestionOutcome.Corrected && !IsCorrectedSince(question)) throw new RuleBroken(Rule.NotCorrectedYet);
        return new FamilyAnswered(number, outcome, Prose.Required(text, Prose.LongestNote));
    }

    /// <summary>Says, as the one who asked, that one has read the answer (Norwegian: svaret er lest).</summary>
    /// <param name="by">Who.</param>
    /// <param name="counted">Which of one's own questions, from 1.</param>
    /// <exception cref="RuleBroken">Never opened; there is no such answer, or it is read.</exception>
    public Entry MarkAnswerRead(Actor by, int counted)
    {
        Ask(Trigger.Withhold);
        var mine = AsSeenBy(by).Questions.By(by.Person);
        return counted >= 1 && counted <= mine.Count && mine[counted - 1].IsToBeRead ? new AnswerRead(mine[counted - 1].Said.Number) : throw new RuleBroken(Rule.NoAnswerToRead);
    }

    /// <summary>Says, as family, that one disagrees with an entry; also when the follow-up is over (Norwegian: si at en er uenig; R21).</summary>
    /// <exception cref="RuleBroken">Never opened; no such entry, or one's own; the text is missing or too long.</exception>
    public Entry Disagree(Actor by, int counted, string? text)
    {
        Ask(Trigger.Withhold);
        return new Disagreed(Disputable(by, counted), Prose.Required(text, Prose.LongestNote));
    }

    /// <summary>Whether one who stands so answers the question: of the leader the holder does, of everybody else the leader, or whoever was found to; of oneself nobody.</summary>
    public bool MayAnswer(Question question, PersonId person, Standing standing) => question.Said.Look is not { } look
        ? standing.IsAny(Relation.Holder, Relation.ReadingLeader)
        : look.Person != person
            && (standing.IsAny(Relation.ReadingLeader)
                || (IsLeader(look.Person) && standing.IsAny(Relation.Holder))
                || (MustAnswer(question) == person && standing.IsAny(Relation.Witness, Relation.Holder)));

    /// <summary>Whether the entry that is asked about has been corrected since.</summary>
    public bool IsCorrectedSince(Question question) => question.Said.Of is { } of && CorrectionsOf(of).Any(line => line.Sequence > question.Sequence);

    /// <summary>What the family says of an entry that they disagree with, oldest first.</summary>
    public IEnumerable<Recorded> DisagreementsOf(int sequence) =>
        (disagreements ??= Lines.Where(line => line.Entry is Disagreed).ToLookup(line => ((Disagreed)line.Entry).Of))[sequence];

    /// <summary>Whether somebody of the family can ask about the entry, or disagree with it: another has written it, and it is no answer to one.</summary>
    public static bool CanBeDisputed(Recorded line, PersonId by) => line.RecordedBy != by && line.Entry is { Visibility: Visibility.SharedLog } and not Disagreed;

    // What is said of a correction is said of what it corrects: there both stand.
    private int Disputable(Actor by, int counted)
    {
        var sequence = OriginOf(by, counted) ?? 0;
        if (sequence < 1 || sequence > Lines.Count) throw new RuleBroken(Rule.NoSuchEntry);
        if (!CanBeDisputed(Lines[sequence - 1], by.Person)) throw new RuleBroken(Rule.NotToDispute);
        return Lines[sequence - 1].Entry is Correction correction ? correction.Of : sequence;
    }

    private int NextQuestion => Questions.All.Count + 1;

    private bool IsLeader(PersonId person) => Wonder.Leaders.Contains(person) || (Wonder.Registered.ByLeader && Wonder.Author == person);

    // Who is asked about is not who must see to it: what a holder was found to answer goes on with the baton, unless that goes to the very one.
    private PersonId MustAnswer(Question question) => question.Said is not { Look: { } look, Answerer: { } answerer } ? Responsible
        : Responsible != look.Person && IsFoundAsHolder(answerer.Person, look.Person) ? Responsible
        : answerer.Person;

    private bool IsFoundAsHolder(PersonId answerer, PersonId about) =>
        Baton.Holders.Any(one => one.Person == answerer) && (IsLeader(about) || !IsLeader(answerer));

    // Whoever the case is nothing to otherwise: they see that there is one, who has read, and what they must answer. What goes on with the baton calls nobody.
    private IEnumerable<(Question Question, Answerer Answerer)> CalledToAnswer() =>
        from one in Questions.Open
        let answerer = one.Said.Answerer
        where answerer is not null && MustAnswer(one) == answerer.Person
            && !(answerer.Unit == Unit && IsLeader(answerer.Person)) && Baton.Holder?.Person != answerer.Person
        select (one, answerer);

    private IEnumerable<Due> DuesOfQuestions() =>
        Questions.Open.Select(one => new Due(DueKind.AnswerFamily, Oslo.Day(one.At).AddDays(DaysToAnswerFamily), MustAnswer(one), one.Said.Number));
}

/// <summary>What one of the family asks, as it is typed (Norwegian: spørsmål).</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Counted">Which entry, as they count; 0 for none.</param>
/// <param name="Proposal">What is proposed; null where nothing is.</param>
/// <param name="Text">In their own words.</param>
public sealed record NewQuestion(QuestionKind Kind, int Counted, ProposalKind? Proposal, string? Text);

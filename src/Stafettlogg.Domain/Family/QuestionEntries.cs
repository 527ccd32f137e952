using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Family;

/// <summary>
/// One of the family asks those who follow up: to correct, to explain, to take something up, or why somebody read (Norwegian: spørsmål fra familien; R21, R42).
/// It is between the one who asks and those who follow up: nobody else of the family sees it.
/// </summary>
/// <param name="Number">The number it is answered by: from 1 within the concern.</param>
/// <param name="Kind">What is asked for.</param>
/// <param name="Of">The sequence of the entry it is about; null for one about none.</param>
/// <param name="Proposal">What is proposed; null where nothing is.</param>
/// <param name="Look">Which reading it is about; null for one about none.</param>
/// <param name="Text">In their own words; null where only "why" is asked.</param>
public sealed record FamilyAsked(int Number, QuestionKind Kind, int? Of, ProposalKind? Proposal, ReaderLook? Look, string? Text) : Entry, ICorrectable
{
    /// <summary>Who answers why somebody read, since that one never does; null for all else, which the holder or the leader answers.</summary>
    public Answerer? Answerer { get; init; }

    /// <inheritdoc/>
    public override Visibility Visibility => Visibility.Staff;
}

/// <summary>The family was answered (Norwegian: svar til familien).</summary>
/// <param name="Number">Which question.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Text">What they are told: what was done, or why not.</param>
public sealed record FamilyAnswered(int Number, QuestionOutcome Outcome, string Text) : Entry
{
    /// <inheritdoc/>
    public override Visibility Visibility => Visibility.Staff;
}

/// <summary>The one who asked has read the answer (Norwegian: svaret er lest).</summary>
public sealed record AnswerRead(int Number) : Entry
{
    /// <inheritdoc/>
    public override Visibility Visibility => Visibility.Staff;
}

/// <summary>One of the family disputes an entry: what they say stands beside it for all who read it, and nobody takes it away (Norwegian: uenighet; R21).</summary>
/// <param name="Of">The sequence of the entry.</param>
/// <param name="Text">What they say of it.</param>
public sealed record Disagreed(int Of, string Text) : SharedEntry, ICorrectable;

/// <summary>A reading of the log that somebody asks about, as the access log has it (Norwegian: oppslag).</summary>
/// <param name="Person">Who read.</param>
/// <param name="At">When.</param>
public sealed record ReaderLook(PersonId Person, DateTimeOffset At);

/// <summary>Whoever was found to answer when the family asked, and the post they were found by (Norwegian: den som skal svare).</summary>
public sealed record Answerer(PersonId Person, UnitId Unit, string Service);

/// <summary>What the family can ask for (Norwegian: hva det spørres om).</summary>
public enum QuestionKind
{
    /// <summary>That an entry is corrected (Norwegian: be om retting).</summary>
    Correction,

    /// <summary>What is meant by an entry (Norwegian: be om forklaring).</summary>
    Explanation,

    /// <summary>That something is taken up (Norwegian: foreslå).</summary>
    Proposal,

    /// <summary>Why somebody read (Norwegian: spør hvorfor; R42).</summary>
    Why,
}

/// <summary>What the family can propose (Norwegian: hva som foreslås).</summary>
public enum ProposalKind
{
    /// <summary>A measure (Norwegian: tiltak).</summary>
    Measure,

    /// <summary>A meeting (Norwegian: møte).</summary>
    Meeting,

    /// <summary>That somebody is brought in (Norwegian: at noen blir med).</summary>
    Person,

    /// <summary>Something else (Norwegian: noe annet).</summary>
    Other,
}

/// <summary>What came of a question (Norwegian: utfall).</summary>
public enum QuestionOutcome
{
    /// <summary>The entry is corrected (Norwegian: rettet).</summary>
    Corrected,

    /// <summary>It is not done, and the answer says why (Norwegian: ikke tatt til følge).</summary>
    Refused,

    /// <summary>What was proposed is taken up (Norwegian: tatt opp).</summary>
    TakenUp,

    /// <summary>It is explained (Norwegian: forklart).</summary>
    Explained,
}

using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Measures;

/// <summary>Something is to be tried, by a named person, towards a goal (Norwegian: tiltak; domain.md 2).</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="Goal">What is to be reached.</param>
/// <param name="DevelopmentArea">The area it is tied to, by the pack's key.</param>
/// <param name="Arena">Where it takes place, by the pack's key.</param>
/// <param name="Owner">Who sees to it: employee, guardian or the child.</param>
/// <param name="Due">The day it must be under way.</param>
/// <param name="EvaluateOn">The day it is evaluated.</param>
public sealed record MeasureRecorded(
    string Text, string Goal, string DevelopmentArea, string Arena, PersonId Owner, DateOnly Due, DateOnly EvaluateOn) : SharedEntry, ICorrectable;

/// <summary>A measure was looked at: what was done, what came of it, and what becomes of it (Norwegian: evaluering; domain.md 2).</summary>
/// <param name="Number">Which measure, from 1 within the concern.</param>
/// <param name="Carried">Whether it was done.</param>
/// <param name="Effect">What came of it.</param>
/// <param name="ChildsVoice">What the child says, or why they were not asked.</param>
/// <param name="GuardiansView">What the guardians say.</param>
/// <param name="Text">How those who follow up judge it.</param>
/// <param name="Becomes">What becomes of the measure.</param>
/// <param name="EvaluateOn">When it is evaluated next; null when it ends.</param>
/// <param name="NewText">What is to be done from now on; null unless it changes.</param>
public sealed record MeasureEvaluated(
    int Number, Carried Carried, Effect Effect, string ChildsVoice, string GuardiansView, string Text, MeasureBecomes Becomes, DateOnly? EvaluateOn, string? NewText)
    : SharedEntry, ICorrectable;

/// <summary>Whether a measure was done (Norwegian: gjennomført).</summary>
public enum Carried
{
    /// <summary>As agreed (Norwegian: ja).</summary>
    Yes,

    /// <summary>In part (Norwegian: delvis).</summary>
    Partly,

    /// <summary>Not at all (Norwegian: nei).</summary>
    No,
}

/// <summary>What came of a measure (Norwegian: effekt; domain.md 2).</summary>
public enum Effect
{
    /// <summary>What was hoped for (Norwegian: ønsket effekt).</summary>
    Wanted,

    /// <summary>Something, not all (Norwegian: noe effekt).</summary>
    Some,

    /// <summary>Nothing (Norwegian: ingen effekt).</summary>
    None,

    /// <summary>The contrary (Norwegian: uønsket effekt).</summary>
    Unwanted,

    /// <summary>Not to be seen yet (Norwegian: for tidlig å si).</summary>
    TooEarly,
}

/// <summary>What becomes of a measure after an evaluation (Norwegian: hva gjør vi med tiltaket).</summary>
public enum MeasureBecomes
{
    /// <summary>It goes on as it is (Norwegian: fortsett).</summary>
    Continued,

    /// <summary>It goes on in another way (Norwegian: endre).</summary>
    Changed,

    /// <summary>It ends (Norwegian: avslutt tiltaket).</summary>
    Ended,
}

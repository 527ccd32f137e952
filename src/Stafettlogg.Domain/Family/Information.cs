using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Domain.Family;

/// <summary>A parent without parental responsibility has asked for information about their child (Norwegian: be om opplysninger; barnelova § 47; R9). It opens no log.</summary>
/// <param name="About">What they want to know.</param>
/// <param name="Why">What they want it for.</param>
public sealed record InformationAsked(string About, string Why)
{
    /// <summary>How long the leader has for the answer.</summary>
    public const int DaysToAnswer = 30;

    /// <summary>The request as it is kept.</summary>
    /// <exception cref="RuleBroken">A text is missing or too long.</exception>
    public static InformationAsked Of(string? about, string? why) => new(Prose.Required(about, Prose.LongestNote), Prose.Required(why, Prose.LongestNote));
}

/// <summary>A leader has answered (Norwegian: svar på forespørselen; R9). What is given is what the leader writes here, and nothing else.</summary>
/// <param name="Decision">Given in part, or refused.</param>
/// <param name="Text">The information, or the reason.</param>
/// <param name="Appeal">How to appeal, as the municipality worded it on the day.</param>
/// <param name="On">The day.</param>
/// <param name="AppealBy">The last day to appeal.</param>
public sealed record InformationAnswered(InformationDecision Decision, string Text, string Appeal, DateOnly On, DateOnly AppealBy)
{
    /// <summary>How long one may appeal (forvaltningsloven § 29).</summary>
    public const int DaysToAppeal = 21;

    /// <summary>The answer as it is kept. Where nothing of the family may be told (R14), it is a refusal in the municipality's words, whatever was written.</summary>
    /// <exception cref="RuleBroken">Something would be given where only a refusal is; the text is missing or too long.</exception>
    public static InformationAnswered Of(InformationDecision decision, string? text, bool onlyRefused, InformationTexts words, DateOnly today)
    {
        if (onlyRefused && decision != InformationDecision.Refused) throw new RuleBroken(Rule.OnlyRefusedHere);
        return new(decision, onlyRefused ? words.Refusal : Prose.Required(text), words.Appeal, today, today.AddDays(DaysToAppeal));
    }
}

/// <summary>What became of a request for information (Norwegian: avgjørelse).</summary>
public enum InformationDecision
{
    /// <summary>What could be told, is told (Norwegian: gitt helt eller delvis).</summary>
    Granted,

    /// <summary>Refused (Norwegian: avslått).</summary>
    Refused,
}

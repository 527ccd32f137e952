using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Wonders;

namespace Stafettlogg.Domain.Concerns;

/// <content>How long level 0 is kept, and what happens when somebody asks for access to it (Norwegian: oppbevaring, innsynskrav).</content>
public sealed partial class Concern
{
    /// <summary>From how many days before it is shredded those who had it are told.</summary>
    public const int DaysOfWarning = 30;

    private const int DaysToAnswer = 30;

    // Whoever is refused may complain for three weeks, and it takes time to be heard.
    private const int DaysAfterAnswer = 90;

    /// <summary>The access request that nobody has looked into yet; null when there is none.</summary>
    public AccessRequested? PendingRequest =>
        Lines.Select(line => line.Entry).LastOrDefault(entry => entry is AccessRequested or AccessRequestAssessed) as AccessRequested;

    /// <summary>The day it is shredded, if it stays closed as a wonder; null for everything else, and while access is asked for.</summary>
    public DateOnly? ShredOn
    {
        get
        {
            if (Stage != Stage.ClosedNoConcern || PendingRequest is not null) return null;
            if (Lines.Select(line => line.Entry).OfType<ClosedWithoutConcern>().Last().ShredOn is not { } day) return null;
            var answered = Lines.LastOrDefault(line => line.Entry is AccessRequestAssessed);
            return answered is not null && Oslo.Day(answered.RecordedAt).AddDays(DaysAfterAnswer) is var heard && heard > day ? heard : day;
        }
    }

    /// <summary>Somebody asked the unit for access to what it holds of this child (Norwegian: innsynskrav).</summary>
    /// <exception cref="RuleBroken">The reference is missing or too long.</exception>
    public Entry RequestAccess(string? reference, DateOnly today) => new AccessRequested(Prose.Required(reference, Prose.LongestNote), today.AddDays(DaysToAnswer), ForStaff);

    /// <summary>What one made of it: what can be given, what not and why (Norwegian: vurdering av innsynskravet).</summary>
    /// <exception cref="RuleBroken">Nobody has asked, or the text is missing or too long.</exception>
    public Entry AssessAccessRequest(string? text)
    {
        if (PendingRequest is null) throw new RuleBroken(Rule.NoAccessRequest);
        return new AccessRequestAssessed(Prose.Required(text), ForStaff);
    }

    private Visibility ForStaff => Stage.IsBeforeLog ? Visibility.BeforeLog : Visibility.Staff;

    private IEnumerable<Due> DuesOfKeeping()
    {
        if (PendingRequest is { } asked) yield return new(DueKind.AssessAccessRequest, asked.AnswerBy, Stage.IsBeforeLog ? Wonder.Author : Responsible);
        if (ShredOn is { } day) yield return new(DueKind.ShredWonder, day, Responsible);
    }
}

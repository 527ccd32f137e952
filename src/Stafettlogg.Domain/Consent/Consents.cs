using System.Collections.Immutable;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Consent;

/// <summary>Who has consented to what, per person and service, as the entries say (Norwegian: samtykker; domain.md 4).</summary>
public sealed record Consents
{
    /// <summary>In the place of a service: that guardians read the log on their own page (Norwegian: familiens innsyn).</summary>
    public const string FamilyReads = "familien";

    private readonly ImmutableDictionary<(PersonId Person, string Service), ConsentMark> marks = ImmutableDictionary<(PersonId, string), ConsentMark>.Empty;

    private Consents(ImmutableDictionary<(PersonId, string), ConsentMark> marks) => this.marks = marks;

    /// <summary>Before anybody was asked.</summary>
    public static Consents Empty { get; } = new(ImmutableDictionary<(PersonId, string), ConsentMark>.Empty);

    /// <summary>The services anybody was ever asked about.</summary>
    public IEnumerable<string> Services => marks.Keys.Select(key => key.Service).Distinct();

    /// <summary>The consents after one more entry.</summary>
    public Consents After(Recorded line) => line.Entry switch
    {
        ConsentRequested asked => asked.From.Aggregate(this, (all, person) => all.Mark(person, asked.Services, old => Asked(old, line))),
        ConsentGiven given => Mark(given.By, given.Services, _ => new(ConsentState.Given, line.RecordedAt, given.Until, given.Form)),
        ConsentDeclined declined => Mark(declined.By, declined.Services, _ => new(ConsentState.Declined, line.RecordedAt)),
        ConsentWithdrawn withdrawn => Mark(withdrawn.By, withdrawn.Services, _ => new(ConsentState.Withdrawn, line.RecordedAt)),
        _ => this,
    };

    /// <summary>The consents to services fall, asked for or given: the family ended the cooperation. Their own reading is not touched.</summary>
    public Consents WithoutServices(DateTimeOffset at) => new(marks.ToImmutableDictionary(
        mark => mark.Key, mark => mark.Key.Service == FamilyReads ? mark.Value : new ConsentMark(ConsentState.Withdrawn, at)));

    /// <summary>What the person has said of the service.</summary>
    public ConsentMark Of(PersonId person, string service) => marks.GetValueOrDefault((person, service)) ?? ConsentMark.None;

    /// <summary>Whether the person was asked, or has answered, about anything.</summary>
    public bool Knows(PersonId person) => marks.Keys.Any(key => key.Person == person);

    /// <summary>The services of which the person's answer is this, on the day.</summary>
    public IEnumerable<string> ServicesWith(ConsentState state, PersonId person, DateOnly today) =>
        marks.Where(mark => mark.Key.Person == person && mark.Value.StateOn(today) == state).Select(mark => mark.Key.Service).Order(StringComparer.Ordinal);

    /// <summary>The services that wait for the person's answer: asked for the first time, or again before the consent runs out.</summary>
    public IEnumerable<string> AwaitedFrom(PersonId person) =>
        marks.Where(mark => mark.Key.Person == person && (mark.Value.State == ConsentState.Requested || mark.Value.AskedAgain))
            .Select(mark => mark.Key.Service).Order(StringComparer.Ordinal);

    /// <summary>The last day on which all of them have consented to the service; null when one has not. Nobody to ask is no consent.</summary>
    public DateOnly? InForceUntil(IReadOnlyCollection<PersonId> everyone, string service)
    {
        if (everyone.Count == 0) return null;
        var answers = everyone.Select(person => Of(person, service)).ToList();
        return answers.All(mark => mark.State == ConsentState.Given) ? answers.Min(mark => mark.Until) : null;
    }

    /// <summary>To be asked again does not undo a consent that holds.</summary>
    private static ConsentMark Asked(ConsentMark old, Recorded line) =>
        old.State == ConsentState.Given && old.Until >= Oslo.Day(line.RecordedAt) ? old with { AskedAgain = true } : new(ConsentState.Requested, line.RecordedAt);

    private Consents Mark(PersonId person, IReadOnlyList<string> services, Func<ConsentMark, ConsentMark> next) =>
        new(services.Aggregate(marks, (all, service) => all.SetItem((person, service), next(Of(person, service)))));
}

/// <summary>One person's answer about one service (Norwegian: samtykke).</summary>
/// <param name="State">What was said last; an expired consent is still <see cref="ConsentState.Given"/> here.</param>
/// <param name="Since">When.</param>
/// <param name="Until">The last day it holds; null unless given.</param>
/// <param name="Form">How it was given; null unless given.</param>
/// <param name="AskedAgain">They have been asked to renew it.</param>
public sealed record ConsentMark(ConsentState State, DateTimeOffset Since, DateOnly? Until = null, ConsentForm? Form = null, bool AskedAgain = false)
{
    /// <summary>Never asked, never answered.</summary>
    public static ConsentMark None { get; } = new(ConsentState.None, default);

    /// <summary>What holds on the day: given becomes expired when its last day is over (R4).</summary>
    public ConsentState StateOn(DateOnly today) => State == ConsentState.Given && Until < today ? ConsentState.Expired : State;
}

/// <summary>Where a consent stands (Norwegian: status for samtykket; domain.md 1.6, region Consent).</summary>
public enum ConsentState
{
    /// <summary>Not asked (Norwegian: ikke spurt).</summary>
    None,

    /// <summary>Asked, not answered (Norwegian: bedt om).</summary>
    Requested,

    /// <summary>Given (Norwegian: gitt).</summary>
    Given,

    /// <summary>Its last day is over (Norwegian: utløpt).</summary>
    Expired,

    /// <summary>Refused (Norwegian: avslått).</summary>
    Declined,

    /// <summary>Taken back (Norwegian: trukket tilbake).</summary>
    Withdrawn,
}

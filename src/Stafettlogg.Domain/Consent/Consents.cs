using System.Collections.Immutable;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Consent;

/// <summary>Who has consented to what, per person and service and for one purpose at a time, as the entries say (Norwegian: samtykker; domain.md 4).</summary>
public sealed record Consents
{
    /// <summary>In the place of a service: that guardians read the log on their own page (Norwegian: familiens innsyn).</summary>
    public const string FamilyReads = "familien";

    private ImmutableDictionary<(PersonId Person, string Service), ConsentMark> Marks { get; init; } = ImmutableDictionary<(PersonId, string), ConsentMark>.Empty;

    private Consents()
    {
    }

    /// <summary>Before anybody was asked.</summary>
    public static Consents Empty { get; } = new();

    /// <summary>The guardians whose consent is not asked for, by a reasoned exception.</summary>
    public ImmutableHashSet<PersonId> Excepted { get; private init; } = [];

    /// <summary>The services anybody was ever asked about.</summary>
    public IEnumerable<string> Services => Marks.Keys.Select(key => key.Service).Distinct();

    /// <summary>Everybody whom somebody leaves out of a consent given.</summary>
    public IEnumerable<PersonId> EverybodyLeftOut =>
        Marks.Values.SelectMany(mark => (mark.Terms?.PersonsLeftOut ?? []).Concat(mark.Offered?.PersonsLeftOut ?? [])).Distinct();

    /// <summary>The consents after one more entry.</summary>
    public Consents After(Recorded line) => line.Entry switch
    {
        ConsentRequested asked => asked.From.Aggregate(this, (all, person) => all.Mark(person, asked.Services, old => Asked(old, asked, line))),
        ConsentGiven given => Mark(given.By, given.Services, _ => new(ConsentState.Given, line.RecordedAt, given.Until, given.Form) { Terms = given.Terms, Offered = given.Terms, OwnWord = given.Form == ConsentForm.Digital }),
        ConsentDeclined declined => Mark(declined.By, declined.Services, old => Closed(old, ConsentState.Declined, declined.Form, line.RecordedAt)),
        ConsentWithdrawn withdrawn => Mark(withdrawn.By, withdrawn.Services, old => Closed(old, ConsentState.Withdrawn, withdrawn.Form, line.RecordedAt)),
        ConsentNarrowed narrowed => Mark(narrowed.By, [narrowed.Service], old => Narrowed(old, narrowed)),
        GuardianExcepted { Excepted: true } one => this with { Excepted = Excepted.Add(one.Guardian) },
        GuardianExcepted one => this with { Excepted = Excepted.Remove(one.Guardian) },
        _ => this,
    };

    /// <summary>The consents to services fall, asked for or given: the family ended the cooperation. Their own reading is not touched.</summary>
    public Consents WithoutServices(DateTimeOffset at) => this with
    {
        Marks = Marks.ToImmutableDictionary(
            mark => mark.Key, mark => mark.Key.Service == FamilyReads ? mark.Value : Closed(mark.Value, ConsentState.Withdrawn, form: null, at)),
    };

    /// <summary>What the person has said of the service.</summary>
    public ConsentMark Of(PersonId person, string service) => Marks.GetValueOrDefault((person, service)) ?? ConsentMark.None;

    /// <summary>Whether the person was asked, or has answered, about anything.</summary>
    public bool Knows(PersonId person) => Marks.Keys.Any(key => key.Person == person);

    /// <summary>The services of which the person's answer is this, on the day.</summary>
    public IEnumerable<string> ServicesWith(ConsentState state, PersonId person, DateOnly today) =>
        Marks.Where(mark => mark.Key.Person == person && mark.Value.StateOn(today) == state).Select(mark => mark.Key.Service).Order(StringComparer.Ordinal);

    /// <summary>The services that wait for the person's answer: asked for the first time, or again, or soon to run out.</summary>
    public IEnumerable<string> AwaitedFrom(PersonId person, DateOnly today) =>
        Marks.Where(mark => mark.Key.Person == person && (mark.Value.State == ConsentState.Requested || mark.Value.AskedAgain || mark.Value.RunsOut(today)))
            .Select(mark => mark.Key.Service).Order(StringComparer.Ordinal);

    /// <summary>The last day on which all of them have consented to the service for the same purpose; null when one has not. Nobody to ask is no consent.</summary>
    public DateOnly? InForceUntil(IReadOnlyCollection<PersonId> everyone, string service)
    {
        if (everyone.Count == 0) return null;
        var answers = everyone.Select(person => Of(person, service)).ToList();
        return answers.All(mark => mark is { State: ConsentState.Given, Terms.IsWhole: true }) && answers.Select(mark => mark.Terms!.Purpose).Distinct().Count() == 1
            ? answers.Min(mark => mark.Until)
            : null;
    }

    /// <summary>What and whom any of them leaves out of their consent to the service.</summary>
    public ConsentLimits LimitsOf(IEnumerable<PersonId> everyone, string service)
    {
        var terms = everyone.Select(person => Of(person, service).Terms).OfType<ConsentTerms>().ToList();
        return new([.. terms.Select(one => one.LeftOut).OfType<string>().Distinct()], terms.SelectMany(one => one.PersonsLeftOut).ToHashSet());
    }

    /// <summary>To be asked again does not undo a consent that holds.</summary>
    private static ConsentMark Asked(ConsentMark old, ConsentRequested asked, Recorded line) =>
        old.State == ConsentState.Given && old.Until >= Oslo.Day(line.RecordedAt)
            ? old with { AskedAgain = true, Offered = asked.Terms }
            : new(ConsentState.Requested, line.RecordedAt) { Offered = asked.Terms, OwnWord = old.OwnWordStands(Oslo.Day(line.RecordedAt)) };

    private static ConsentMark Closed(ConsentMark old, ConsentState state, ConsentForm? form, DateTimeOffset at) =>
        new(state, at, Form: form) { Offered = old.Offered, OwnWord = form == ConsentForm.Digital || old.OwnWordStands(Oslo.Day(at)) };

    // Offered for renewal is what is left of it.
    private static ConsentMark Narrowed(ConsentMark old, ConsentNarrowed narrowed)
    {
        var terms = old.Terms?.Narrowed(narrowed.LeftOut, narrowed.PersonsLeftOut);
        return old with { OwnWord = true, Terms = terms, Offered = old.Offered?.Narrowed(narrowed.LeftOut, narrowed.PersonsLeftOut) };
    }

    private Consents Mark(PersonId person, IReadOnlyList<string> services, Func<ConsentMark, ConsentMark> next) =>
        this with { Marks = services.Aggregate(Marks, (all, service) => all.SetItem((person, service), next(Of(person, service)))) };
}

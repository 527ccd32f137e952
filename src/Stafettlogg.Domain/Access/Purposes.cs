using System.Collections.Immutable;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Access;

/// <summary>Why a leader reads a log that they do not work with themselves (Norwegian: formål). The family is told it, in these words and no others.</summary>
public enum Purpose
{
    /// <summary>To guide and support the one who holds the baton (Norwegian: veilede stafettpinneholderen).</summary>
    Guidance,

    /// <summary>To see to it that the follow-up is as it should be (Norwegian: kvalitetssikre oppfølgingen).</summary>
    Quality,

    /// <summary>The holder is away or cannot act (Norwegian: stafettpinneholderen er borte).</summary>
    HolderAway,

    /// <summary>The family has asked or complained (Norwegian: svare familien).</summary>
    AnswerFamily,

    /// <summary>To decide on closing, reopening or archiving (Norwegian: ta stilling til avslutning, gjenåpning eller arkiv).</summary>
    Decision,

    /// <summary>Something else, written in the leader's own words in the access log (Norwegian: annet).</summary>
    Other,
}

/// <summary>A leader said why they need to read, and may for a while (Norwegian: oppga formål). What they wrote beside it is sealed in the access log.</summary>
/// <param name="Purpose">Why.</param>
/// <param name="Until">When it ends by itself.</param>
public sealed record PurposeStated(Purpose Purpose, DateTimeOffset Until) : Entry
{
    /// <inheritdoc/>
    public override Visibility Visibility => Visibility.Staff;
}

/// <summary>For whom the log stands open on a purpose, and until when, as the entries say (Norwegian: oppgitte formål).</summary>
public sealed record Purposes
{
    /// <summary>How long a purpose holds: a working day.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromHours(8);

    private readonly ImmutableDictionary<PersonId, PurposeStated> last = ImmutableDictionary<PersonId, PurposeStated>.Empty;

    private Purposes(ImmutableDictionary<PersonId, PurposeStated> last) => this.last = last;

    /// <summary>Before anybody said why.</summary>
    public static Purposes None { get; } = new(ImmutableDictionary<PersonId, PurposeStated>.Empty);

    /// <summary>The purposes after one more entry.</summary>
    public Purposes After(Recorded line) => line.Entry is PurposeStated stated ? new(last.SetItem(line.RecordedBy, stated)) : this;

    /// <summary>What the person said last, while it holds at the moment; null when it is over, or nothing was said.</summary>
    public PurposeStated? Of(PersonId person, DateTimeOffset now) => last.GetValueOrDefault(person) is { } stated && now < stated.Until ? stated : null;

    /// <summary>Whether the person has said why they read, and it holds no longer.</summary>
    public bool IsOver(PersonId person, DateTimeOffset now) => last.GetValueOrDefault(person) is { } stated && now >= stated.Until;
}

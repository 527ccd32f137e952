using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Access;

/// <summary>Something that somebody wishes to do with a concern, as the form that sends it saw the log (Norwegian: ønsket handling). Each deed is one record of its own.</summary>
/// <param name="Concern">Which concern.</param>
/// <param name="SeenVersion">The version the form was made from.</param>
/// <param name="DeedId">The deed's own id, given when the form was made: sent twice it is done once.</param>
public abstract record Wish(ConcernId Concern, int SeenVersion, DeedId DeedId)
{
    /// <summary>The deed, as the access table knows it.</summary>
    public abstract Deed Deed { get; }

    /// <summary>Why, where the deed says so; for the access log.</summary>
    internal virtual AccessReason? Because => null;

    /// <summary>What changes in the registers with what is recorded, or not at all; asked when the law has said yes.</summary>
    internal virtual ValueTask<IReadOnlyList<Write>> BesideAsync(Concern concern, IReadOnlyList<Entry> entries, Circumstances at) => new(Array.Empty<Write>());

    /// <summary>What the law says of it: the entries to record, or a broken rule.</summary>
    /// <exception cref="RuleBroken">The law refuses.</exception>
    internal abstract ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at);

    private protected static ValueTask<IReadOnlyList<Entry>> Record(params IReadOnlyList<Entry> entries) => new(entries);
}

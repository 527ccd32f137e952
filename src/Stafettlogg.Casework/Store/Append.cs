using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Store;

/// <summary>A concern as read, with what appending to it needs.</summary>
internal sealed record StoredConcern(Concern Concern, byte[] Head, byte[] Key);

/// <summary>What a deed decided, ready to be written.</summary>
/// <param name="Id">The concern.</param>
/// <param name="Before">The concern as the deed saw it; null for the deed that begins it.</param>
/// <param name="By">Who did it.</param>
/// <param name="DeedId">The deed's own id.</param>
/// <param name="Deed">Its name.</param>
/// <param name="Entries">What is to be recorded.</param>
/// <param name="Access">The line for the access log.</param>
/// <param name="Newcomer">The one it is about, when the register does not have them yet.</param>
internal sealed record Append(
    ConcernId Id, StoredConcern? Before, PersonId By, DeedId DeedId, string Deed, IReadOnlyList<Entry> Entries, AccessDraft Access, PersonRow? Newcomer = null)
{
    /// <summary>What changes in the registers with it, or not at all.</summary>
    public IReadOnlyList<Write> Beside { get; init; } = [];
}

/// <summary>What came of a deed; the same when it is sent again.</summary>
/// <param name="Concern">The concern it was done in.</param>
/// <param name="FirstSequence">The first entry it wrote.</param>
/// <param name="Count">How many entries it wrote.</param>
/// <param name="Deed">Its name.</param>
/// <param name="Repeated">It had been done before, and nothing was written now.</param>
public sealed record DeedResult(ConcernId Concern, int FirstSequence, int Count, string Deed, bool Repeated);

/// <summary>Somebody else wrote first: the deed was decided on a concern that has changed (answer 409).</summary>
public sealed class WrittenMeanwhile(ConcernId concern) : Exception("Somebody else wrote in the log first.")
{
    /// <summary>Where.</summary>
    public ConcernId Concern { get; } = concern;
}

/// <summary>A deed's id that another person has used: somebody sends what is not theirs.</summary>
public sealed class AlienDeed() : Exception("The deed's id belongs to another person's deed.");

using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Domain.Log;

/// <summary>What is kept from guardians now, as the entries say (Norwegian: tilbakeholdt; R7). An entry can be kept for the holder's reason, on the young person's wish, or for both.</summary>
public sealed record Withholdings
{
    private Withholdings()
    {
    }

    /// <summary>Before anything was withheld.</summary>
    public static Withholdings None { get; } = new();

    /// <summary>Everything that is withheld now, the oldest first.</summary>
    public IReadOnlyList<Withholding> All { get; private init; } = [];

    /// <summary>Why the entry is withheld: none when it is not, two where there is also a wish.</summary>
    public IEnumerable<Withholding> Of(int sequence) => All.Where(one => one.Said.Of == sequence);

    /// <summary>Whether the entry itself is kept from the guardian.</summary>
    public bool IsFrom(PersonId guardian, int sequence) => Of(sequence).Any(one => one.IsFrom(guardian));

    /// <summary>What is withheld after one more entry.</summary>
    public Withholdings After(Recorded line) => line.Entry switch
    {
        EntryWithheld said => this with { All = [.. All.Where(one => one.Said.Of != said.Of || one.Said.OnWish != said.OnWish), new(said, line.RecordedBy)] },
        EntryReleased released => this with { All = [.. All.Where(one => one.Said.Of != released.Of || (released.OnlyWish && !one.Said.OnWish))] },
        _ => this,
    };
}

/// <summary>An entry that is kept from guardians, and why (Norwegian: tilbakeholdt).</summary>
/// <param name="Said">What is recorded.</param>
/// <param name="By">By whom.</param>
public sealed record Withholding(EntryWithheld Said, PersonId By)
{
    /// <summary>Whether it is kept from this guardian.</summary>
    public bool IsFrom(PersonId guardian) => Said.From is null || Said.From.Contains(guardian);
}

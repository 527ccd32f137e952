namespace Stafettlogg.Casework.Store;

/// <summary>The first thing found wrong: in which chain, at which sequence, and what.</summary>
public sealed record ChainFault(string Chain, long Sequence, string What)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Chain} sequence {Sequence}: {What}";
}

/// <summary>Walks rows in order of chain and sequence, and holds each against its neighbour, the heads and the anchors.</summary>
/// <param name="heads">Where each chain ends by the database's own word; null for chains without heads.</param>
/// <param name="anchored">What has been signed.</param>
/// <param name="prefix">Which of the anchored chains are walked here.</param>
internal sealed class ChainWalk(IReadOnlyDictionary<string, AnchorHead>? heads, Anchored anchored, string prefix)
{
    private readonly ILookup<(string, long), string> signed = anchored.All.ToLookup(head => (head.Chain, head.Sequence), head => head.Hash);
    private readonly Dictionary<string, AnchorHead> walked = [];
    private readonly HashSet<string> genuine = [];
    private readonly HashSet<string> misplaced = [];
    private readonly HashSet<string> wanted = [];
    private readonly List<ChainFault> faults = [];

    public int Chains => walked.Count;

    public long Rows { get; private set; }

    /// <summary>The first fault; one in a chain that is known to have been before one in a chain that a changed id has made.</summary>
    public ChainFault? Fault => faults.Find(fault => IsKnown(fault.Chain)) ?? faults.FirstOrDefault();

    public async Task RunAsync(IAsyncEnumerable<ChainRow> rows)
    {
        await foreach (var row in rows)
        {
            Rows++;
            Hold(row);
        }

        foreach (var head in heads?.Values ?? []) HoldEnd(head, "the log's head says that more was written");
        foreach (var head in anchored.Heads.Values.Where(head => head.Chain.StartsWith(prefix, StringComparison.Ordinal)))
        {
            HoldEnd(head, $"an anchor of {anchored.LastAt:u} or before says that more was written");
        }

        foreach (var end in walked.Values.Where(end => wanted.Contains(end.Hash))) Report(end.Chain, end.Sequence + 1, "the entry has lost its chain");
        foreach (var chain in misplaced) Report(chain, (walked.GetValueOrDefault(chain)?.Sequence ?? 0) + 1, "the entry has lost its place");
        if (heads is null) return;
        foreach (var chain in walked.Keys.Where(chain => !heads.ContainsKey(chain))) Report(chain, 1, "the log has no head");
    }

    /// <summary>How many chains have grown since they were last signed.</summary>
    public int Unanchored() => walked.Values.Count(end => anchored.Heads.GetValueOrDefault(end.Chain) is not { } head || head.Sequence < end.Sequence);

    private void Hold(ChainRow row)
    {
        if (row.Sequence < 1)
        {
            misplaced.Add(row.Chain); // comes before the first: whose place is empty is seen further on
            return;
        }

        var before = walked.GetValueOrDefault(row.Chain);
        var expected = (before?.Sequence ?? 0) + 1;
        var holds = row.Computed is not null && row.Computed.AsSpan().SequenceEqual(row.Stored);
        if (holds) genuine.Add(row.Chain); // the chain's name is hashed too
        else wanted.Add(Convert.ToHexString(row.Previous)); // if a chain ends there, the row was its next
        if (row.Sequence != expected) Report(row.Chain, expected, "the entry is missing");
        else if (!holds) Report(row.Chain, row.Sequence, "the entry was changed");
        else if (Convert.ToHexString(row.Previous) != (before?.Hash ?? Convert.ToHexString(HashChain.Beginning))) Report(row.Chain, row.Sequence, "the entry does not follow the one before");
        var hash = Convert.ToHexString(row.Stored);
        if (signed[(row.Chain, row.Sequence)].Any(other => other != hash)) Report(row.Chain, row.Sequence, "the entry is not the one that was signed");
        walked[row.Chain] = new AnchorHead(row.Chain, row.Sequence, hash);
    }

    private void HoldEnd(AnchorHead head, string what)
    {
        var end = walked.GetValueOrDefault(head.Chain);
        if ((end?.Sequence ?? 0) < head.Sequence) Report(head.Chain, (end?.Sequence ?? 0) + 1, what);
        else if (heads is not null && heads.GetValueOrDefault(head.Chain) == head && end! != head) Report(head.Chain, end!.Sequence, "the log's head does not fit its last entry");
    }

    private void Report(string chain, long sequence, string what)
    {
        if (faults.TrueForAll(fault => fault.Chain != chain)) faults.Add(new(chain, sequence, what));
    }

    private bool IsKnown(string chain) => genuine.Contains(chain) || heads?.ContainsKey(chain) == true || anchored.Heads.ContainsKey(chain);
}

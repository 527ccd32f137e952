using Microsoft.EntityFrameworkCore;

namespace Stafettlogg.Casework.Store;

/// <summary>Recomputes every chain and holds it against heads and anchors. Needs no key but the certificate's public one.</summary>
public sealed class Verification(IDbContextFactory<CaseworkDb> databases, Anchors anchors, StoreSettings settings)
{
    /// <summary>Verifies all there is, as at one moment: others may write meanwhile.</summary>
    public async Task<VerificationReport> RunAsync(CancellationToken cancel)
    {
        var anchored = anchors.Read();
        await using var db = await databases.CreateDbContextAsync(cancel);
        await db.Database.OpenConnectionAsync(cancel);
        var connection = db.Database.GetDbConnection();
        await using var snapshot = await Dialect.Of(settings.Provider).BeginSnapshotAsync(connection, cancel);
        await db.Database.UseTransactionAsync(snapshot, cancel);
        var logs = new ChainWalk(await HeadsAsync(db, cancel), anchored, "log ");
        var accesses = new ChainWalk(heads: null, anchored, "access ");
        await logs.RunAsync(ChainRow.OfLogs(connection, cancel));
        await accesses.RunAsync(ChainRow.OfAccesses(connection, cancel));
        var fault = logs.Fault ?? accesses.Fault ?? OfAnchors(anchored);
        return new(logs.Chains, logs.Rows, accesses.Rows, fault, anchored.LastAt, logs.Unanchored());
    }

    private static async Task<Dictionary<string, AnchorHead>> HeadsAsync(CaseworkDb db, CancellationToken cancel) =>
        await db.Concerns.AsNoTracking()
            .Select(row => new { row.MunicipalityId, row.ConcernId, row.Version, row.ChainHead })
            .AsAsyncEnumerable()
            .Select(row => new AnchorHead(ChainName.OfLog(row.MunicipalityId.Value, row.ConcernId.Value), row.Version, Convert.ToHexString(row.ChainHead)))
            .ToDictionaryAsync(head => head.Chain, cancellationToken: cancel);

    private static ChainFault? OfAnchors(Anchored anchored) => anchored.Fault is { } fault ? new("anchors", 0, fault) : null;
}

/// <summary>What the verifier saw.</summary>
/// <param name="Logs">Logs walked.</param>
/// <param name="Entries">Entries in them.</param>
/// <param name="Accesses">Rows of the access log.</param>
/// <param name="Fault">The first thing wrong; null when all holds.</param>
/// <param name="AnchoredAt">When heads were last signed; null when never.</param>
/// <param name="Unanchored">Logs that have grown since.</param>
public sealed record VerificationReport(int Logs, long Entries, long Accesses, ChainFault? Fault, DateTimeOffset? AnchoredAt, int Unanchored);

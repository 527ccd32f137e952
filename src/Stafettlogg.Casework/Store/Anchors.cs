using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Stafettlogg.Casework.Store;

/// <summary>
/// The heads of all chains, signed into a file outside the database: what was cut off a log is missed here.
/// Each line holds the heads that changed since the line before, and that line's hash.
/// </summary>
public sealed class Anchors(IDbContextFactory<CaseworkDb> databases, StoreSettings settings, X509Certificate2 certificate, TimeProvider time)
{
    /// <summary>Signs the heads that have changed since the last time; says how many.</summary>
    public async Task<int> DropAsync(string reason, CancellationToken cancel)
    {
        Directory.CreateDirectory(settings.DataDirectory);
        // Held from reading to writing: two instances that sign at once must not both follow the same line.
        await using var file = new FileStream(settings.AnchorFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        var before = Read(file);
        if (before.Fault is not null) throw new CryptographicException(before.Fault);
        var changed = (await HeadsAsync(cancel)).Where(head => before.Heads.GetValueOrDefault(head.Chain) != head).ToList();
        var body = JsonSerializer.Serialize(new AnchorBody(time.GetUtcNow(), reason, before.LastHash, changed), AnchorJson.Default.AnchorBody);
        using var key = certificate.GetRSAPrivateKey()!;
        var signature = key.SignData(System.Text.Encoding.UTF8.GetBytes(body), HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
        var line = JsonSerializer.Serialize(new AnchorLine(body, signature), AnchorJson.Default.AnchorLine);
        await AppendLineAsync(file, line, cancel);
        return changed.Count;
    }

    /// <summary>When heads were last signed; null when never.</summary>
    public DateTimeOffset? LastAt() => Read().LastAt;

    /// <summary>All that the file says, with the first fault in it if there is one.</summary>
    internal Anchored Read()
    {
        if (!File.Exists(settings.AnchorFile)) return new Anchored();
        using var file = new FileStream(settings.AnchorFile, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return Read(file);
    }

    private Anchored Read(FileStream file)
    {
        var anchored = new Anchored();
        using var key = certificate.GetRSAPublicKey()!;
        var end = EndOfLastLine(file);
        file.Seek(0, SeekOrigin.Begin);
        using var reader = new StreamReader(file, leaveOpen: true);
        for (long read = 0; read < end;)
        {
            var line = reader.ReadLine()!;
            read += System.Text.Encoding.UTF8.GetByteCount(line) + 1;
            if (!anchored.Take(line, key)) break;
        }

        return anchored;
    }

    private async Task<List<AnchorHead>> HeadsAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var logs = await db.Concerns.AsNoTracking().OrderBy(row => row.ConcernId)
            .Select(row => new { row.MunicipalityId, row.ConcernId, row.Version, row.ChainHead }).ToListAsync(cancel);
        var ends = db.AccessRecords.GroupBy(row => row.StreamId).Select(stream => new { StreamId = stream.Key, Sequence = stream.Max(row => row.Sequence) });
        var accesses = await db.AccessRecords.AsNoTracking()
            .Join(ends, row => new { row.StreamId, row.Sequence }, end => end, (row, _) => new { row.StreamId, row.Sequence, row.Hash }).ToListAsync(cancel);
        return [
            .. logs.Select(log => new AnchorHead(ChainName.OfLog(log.MunicipalityId.Value, log.ConcernId.Value), log.Version, Convert.ToHexString(log.ChainHead))),
            .. accesses.OrderBy(row => row.StreamId).Select(row => new AnchorHead(ChainName.OfAccess(row.StreamId), row.Sequence, Convert.ToHexString(row.Hash)))];
    }

    private static async Task AppendLineAsync(FileStream file, string line, CancellationToken cancel)
    {
        file.SetLength(EndOfLastLine(file));
        file.Seek(0, SeekOrigin.End);
        await file.WriteAsync(System.Text.Encoding.UTF8.GetBytes(line + "\n"), cancel);
        file.Flush(flushToDisk: true);
    }

    /// <summary>A line that lacks its end was being written when the machine stopped: it was never signed for, and the next takes its place.</summary>
    private static long EndOfLastLine(FileStream file)
    {
        for (var at = file.Length; at > 0; at--)
        {
            file.Seek(at - 1, SeekOrigin.Begin);
            if (file.ReadByte() == '\n') return at;
        }

        return 0;
    }
}

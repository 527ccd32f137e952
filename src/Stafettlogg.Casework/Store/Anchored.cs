using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stafettlogg.Casework.Store;

/// <summary>The end of one chain: how long it was and the hash of its last row.</summary>
internal sealed record AnchorHead(string Chain, long Sequence, string Hash);

internal sealed record AnchorBody(DateTimeOffset At, string Reason, string PreviousHash, IReadOnlyList<AnchorHead> Heads);

internal sealed record AnchorLine(string Body, byte[] Signature);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnchorBody))]
[JsonSerializable(typeof(AnchorLine))]
internal sealed partial class AnchorJson : JsonSerializerContext;

/// <summary>The anchor file as read so far: the last signed head of every chain.</summary>
internal sealed class Anchored
{
    private readonly Dictionary<string, AnchorHead> heads = [];
    private int lines;

    public IReadOnlyDictionary<string, AnchorHead> Heads => heads;

    /// <summary>Every head ever signed, so that a rewritten middle is found too.</summary>
    public List<AnchorHead> All { get; } = [];

    public DateTimeOffset? LastAt { get; private set; }

    public string LastHash { get; private set; } = "";

    public string? Fault { get; private set; }

    /// <summary>Takes one more line; false when it does not hold.</summary>
    public bool Take(string line, RSA key)
    {
        lines++;
        if (Parse(line) is not { } anchor || !key.VerifyData(Encoding.UTF8.GetBytes(anchor.Line.Body), anchor.Line.Signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pss))
        {
            Fault = $"anchor line {lines} is not signed by this certificate";
            return false;
        }

        if (anchor.Body.PreviousHash != LastHash)
        {
            Fault = $"anchor line {lines} does not follow the line before it";
            return false;
        }

        foreach (var head in anchor.Body.Heads) heads[head.Chain] = head;
        All.AddRange(anchor.Body.Heads);
        LastAt = anchor.Body.At;
        LastHash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(line)));
        return true;
    }

    private static (AnchorLine Line, AnchorBody Body)? Parse(string text)
    {
        try
        {
            var line = JsonSerializer.Deserialize(text, AnchorJson.Default.AnchorLine);
            if (line is not { Body: not null, Signature: not null }) return null;
            return JsonSerializer.Deserialize(line.Body, AnchorJson.Default.AnchorBody) is { Heads: not null } body ? (line, body) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stafettlogg.Web.Printing;

/// <summary>What a worker is asked for.</summary>
/// <param name="Standard">The standard the file keeps, by the worker's name for it.</param>
/// <param name="Document">What is to be set.</param>
public sealed record PrintRequest(string Standard, PrintedDocument Document)
{
    /// <summary>PDF/UA-1: for people, screen readers included (R37).</summary>
    public const string ForPeople = "ua-1";

    /// <summary>PDF/A-2a: tagged, and readable for as long as archives are kept (R31).</summary>
    public const string ForArchive = "a-2a";

    internal byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, PrintJson.Default.PrintRequest);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(PrintRequest))]
internal sealed partial class PrintJson : JsonSerializerContext;

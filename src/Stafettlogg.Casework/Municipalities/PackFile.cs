using System.Text.Json;
using System.Text.Json.Nodes;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Casework.Municipalities;

/// <summary>Reads one file in three passes, each of which needs the one before: is it JSON, has it the pack's shape, does it make sense.</summary>
internal static class PackFile
{
    private const string SchemaMember = "$schema";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static PackReading Read(string file)
    {
        var faults = new PackFaults(Path.GetFileName(file));
        var json = Parse(file, faults);
        if (faults.Any) return new(null, faults.All);

        PackShape.Check(json, PackJson.Default.MunicipalityPack, faults);
        if (faults.Any) return new(null, faults.All);

        var pack = json.Deserialize(PackJson.Default.MunicipalityPack)!;
        PackSense.Check(pack, json!, Path.GetFileNameWithoutExtension(file), faults);
        return new(pack, faults.All);
    }

    private static JsonNode? Parse(string file, PackFaults faults)
    {
        try
        {
            using var stream = File.OpenRead(file);
            var json = JsonNode.Parse(stream, documentOptions: Strict);
            // Tells an editor where the schema is; no part of the pack.
            (json as JsonObject)?.Remove(SchemaMember);
            return json;
        }
        catch (JsonException wrong)
        {
            faults.Add("$", "JSON", Where(wrong));
            return null;
        }
    }

    // The reader counts from 0, editors from 1.
    private static string Where(JsonException wrong) =>
        wrong.LineNumber is { } line
            ? $"an error on line {line + 1}, byte {wrong.BytePositionInLine + 1}"
            : $"an error: {wrong.Message}";
}

/// <summary>What came of a file: a pack, or faults.</summary>
internal sealed record PackReading(MunicipalityPack? Pack, IReadOnlyList<PackFault> Faults);

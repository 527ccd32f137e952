using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Casework.Municipalities;

/// <summary>Reads one file in three passes, each of which needs the one before: is it JSON, has it the pack's shape, does it make sense.</summary>
internal static class PackFile
{
    private const string SchemaMember = "$schema";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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
            var json = JsonNode.Parse(Text(file), documentOptions: Strict);
            // Tells an editor where the schema is; no part of the pack.
            (json as JsonObject)?.Remove(SchemaMember);
            return json;
        }
        catch (DecoderFallbackException wrong)
        {
            faults.Add("$", "text in UTF-8", $"byte {wrong.BytesUnknown![0]:X2} at position {wrong.Index + 1}");
        }
        catch (JsonException wrong) when (wrong.LineNumber is { } line)
        {
            // The reader counts from 0, editors from 1.
            faults.Add("$", "JSON", $"an error on line {line + 1}, byte {wrong.BytePositionInLine + 1}");
        }
        catch (JsonException wrong)
        {
            faults.Add("$", "JSON with every member once", $"one twice ({wrong.Message})");
        }

        return null;
    }

    // Norwegian letters saved in an older encoding would else reach the screen as question marks.
    private static string Text(string file) => Utf8.GetString(File.ReadAllBytes(file)).TrimStart('\uFEFF');
}

/// <summary>What came of a file: a pack, or faults.</summary>
internal sealed record PackReading(MunicipalityPack? Pack, IReadOnlyList<PackFault> Faults);

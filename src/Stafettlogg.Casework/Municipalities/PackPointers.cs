using System.Globalization;
using System.Text.Json.Nodes;

namespace Stafettlogg.Casework.Municipalities;

/// <summary>That every pointer to an own default points at something: a row that moved must not leave its mark behind (RFC 6901).</summary>
internal static class PackPointers
{
    public static void Check(IReadOnlyList<string> pointers, JsonNode json, PackFaults faults)
    {
        foreach (var (i, pointer) in pointers.Index())
        {
            if (!Resolves(pointer, json)) faults.Add($"$.ownDefaults[{i}]", "a JSON pointer to something in this file", $"\"{pointer}\"");
        }

        faults.AddRepeated("$.ownDefaults[{0}]", "a pointer given only once", pointers);
    }

    private static bool Resolves(string pointer, JsonNode json)
    {
        if (!pointer.StartsWith('/')) return false;
        var here = json;
        var found = true;
        foreach (var part in pointer[1..].Split('/'))
        {
            // Null stands in a file for what is not known; there is nothing below it.
            found = found && here is not null && Step(here, Unescaped(part), out here);
        }

        return found;
    }

    private static bool Step(JsonNode from, string part, out JsonNode? to)
    {
        to = null;
        if (from is JsonObject members) return members.TryGetPropertyValue(part, out to);
        if (from is not JsonArray items || !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var at) || at >= items.Count)
            return false;
        to = items[at];
        return true;
    }

    private static string Unescaped(string part) =>
        part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}

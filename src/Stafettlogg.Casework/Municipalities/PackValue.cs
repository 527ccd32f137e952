using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Municipalities;

/// <summary>A sort of value that a pack has, how to know it in JSON, and how to name it to an editor.</summary>
internal sealed record PackValue(string Expected, Func<JsonNode?, bool> Fits, Func<JsonNode, object> Read)
{
    private const int ToldLength = 60;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly PackValue Object = new("an object", json => json is JsonObject, json => json);
    private static readonly PackValue List = new("a list", json => json is JsonArray, json => json.AsArray());
    private static readonly PackValue Text = new("text, not blank and without space around it", IsText, TextOf);
    private static readonly PackValue WholeNumber = new("a whole number", IsWholeNumber, json => json.GetValue<int>());
    private static readonly PackValue Date = new("a date such as 2026-08-17", IsDate, TextOf);
    private static readonly PackValue YesOrNo = new("true or false", IsYesOrNo, json => json.GetValue<bool>());

    public static PackValue Of(JsonTypeInfo type) => type.Kind switch
    {
        JsonTypeInfoKind.Object => Object,
        JsonTypeInfoKind.Enumerable => List,
        _ => OfScalar(Nullable.GetUnderlyingType(type.Type) ?? type.Type),
    };

    /// <summary>What stands in the file, short enough for one line.</summary>
    public static string Tell(JsonNode? json) => json switch
    {
        null => "null",
        JsonObject => "an object",
        JsonArray { Count: 0 } => "an empty list",
        JsonArray => "a list",
        _ => Shortened(json.ToJsonString(Readable)),
    };

    /// <summary>A word of an enum as it stands in the file.</summary>
    public static string Word<T>(T value) where T : struct, Enum => Word(value.ToString());

    private static string Word(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    private static PackValue OfScalar(Type type)
    {
        if (type.IsEnum) return OneOf(type);
        if (type == typeof(string) || type == typeof(MunicipalityId)) return Text;
        if (type == typeof(int)) return WholeNumber;
        if (type == typeof(DateOnly)) return Date;
        return type == typeof(bool) ? YesOrNo : throw new NotSupportedException($"No pack has a value of {type} yet; say here what an editor calls it.");
    }

    private static PackValue OneOf(Type type)
    {
        string[] words = [.. Enum.GetNames(type).Select(Word)];
        return new("one of " + string.Join(", ", words), json => IsText(json) && words.Contains(TextOf(json!)), TextOf);
    }

    private static bool IsText(JsonNode? json) =>
        json?.GetValueKind() == JsonValueKind.String && TextOf(json) is { Length: > 0 } text && text == text.Trim();

    private static bool IsWholeNumber(JsonNode? json) => json is JsonValue value && value.TryGetValue<int>(out _);

    private static bool IsDate(JsonNode? json) =>
        IsText(json) && DateOnly.TryParseExact(TextOf(json!), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsYesOrNo(JsonNode? json) => json?.GetValueKind() is JsonValueKind.True or JsonValueKind.False;

    private static string TextOf(JsonNode json) => json.GetValue<string>();

    private static string Shortened(string told) => told.Length <= ToldLength ? told : told[..ToldLength] + "…";
}

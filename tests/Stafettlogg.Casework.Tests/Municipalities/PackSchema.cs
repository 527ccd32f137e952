using System.ComponentModel.DataAnnotations;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Casework.Tests.Municipalities;

/// <summary>Makes the schema that guides an editor of packs: shape and bounds from the types, words from their summaries.</summary>
internal static partial class PackSchema
{
    private const string NotBlank = @"^\S([\s\S]*\S)?$";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, string> Summaries = XDocument
        .Load(Path.ChangeExtension(typeof(MunicipalityPack).Assembly.Location, ".xml"))
        .Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value, member => Spaces().Replace(member.Element("summary")!.Value, " ").Trim());

    public static string Make()
    {
        var exporter = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Enrich };
        var schema = PackJson.Default.MunicipalityPack.GetJsonSchemaAsNode(exporter).AsObject();
        schema["properties"]!.AsObject().Insert(0, "$schema", new JsonObject { ["type"] = "string" });
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "Kommunepakke");
        return schema.ToJsonString(Readable) + "\n";
    }

    private static JsonObject Enrich(JsonSchemaExporterContext context, JsonNode node)
    {
        var schema = context.TypeInfo.Type == typeof(MunicipalityId) ? new JsonObject { ["type"] = "string" } : node.AsObject();
        var bounds = context.PropertyInfo is { } property ? BoundsOf(property) : [];
        foreach (var bound in bounds) Bind(schema, bound);
        if (schema["pattern"] is null && schema["enum"] is null && IsText(schema)) schema["pattern"] = NotBlank;
        Describe(schema, context);
        return schema;
    }

    private static IEnumerable<ValidationAttribute> BoundsOf(JsonPropertyInfo property) =>
        property.AttributeProvider!.GetCustomAttributes(typeof(ValidationAttribute), inherit: true).Cast<ValidationAttribute>();

    private static void Bind(JsonObject schema, ValidationAttribute bound)
    {
        switch (bound)
        {
            case RangeAttribute range:
                schema["minimum"] = (int)range.Minimum;
                if ((int)range.Maximum < int.MaxValue) schema["maximum"] = (int)range.Maximum;
                break;
            case RegularExpressionAttribute expression:
                schema["pattern"] = expression.Pattern;
                break;
            case MinLengthAttribute length:
                schema["minItems"] = length.Length;
                break;
            default:
                throw new NotSupportedException($"Say here how a schema tells {bound.GetType().Name}.");
        }
    }

    private static bool IsText(JsonObject schema) => schema["type"] switch
    {
        JsonArray types => types.Any(type => type!.GetValue<string>() == "string"),
        { } type => type.GetValue<string>() == "string",
        null => false,
    };

    private static void Describe(JsonObject schema, JsonSchemaExporterContext context)
    {
        var member = context.PropertyInfo is { } property
            ? $"P:{property.DeclaringType.FullName}.{char.ToUpperInvariant(property.Name[0])}{property.Name[1..]}"
            : $"T:{context.TypeInfo.Type.FullName}";
        if (Summaries.TryGetValue(member, out var summary)) schema.Insert(0, "description", summary);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

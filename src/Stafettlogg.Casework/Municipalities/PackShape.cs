using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Stafettlogg.Casework.Municipalities;

/// <summary>
/// Holds a pack's JSON against its types and their bounds. The deserializer would refuse the same, but stops at the first
/// fault and speaks of types; this names them all in an editor's words.
/// </summary>
internal sealed class PackShape(PackFaults faults)
{
    public static void Check(JsonNode? json, JsonTypeInfo pack, PackFaults faults) =>
        new PackShape(faults).Value(json, pack, "$", bound: null, orNull: false);

    private void Value(JsonNode? json, JsonTypeInfo type, string path, ValidationAttribute? bound, bool orNull)
    {
        if (json is null && orNull) return;
        var kind = PackValue.Of(type);
        if (!kind.Fits(json) || (bound is not null && !bound.IsValid(kind.Read(json!))))
            faults.Add(path, (bound?.ErrorMessage ?? kind.Expected) + (orNull ? " or null" : ""), PackValue.Tell(json));
        else if (json is JsonObject members)
            Members(members, type, path);
        else if (json is JsonArray items)
            Items(items, type, path);
    }

    private void Members(JsonObject json, JsonTypeInfo type, string path)
    {
        foreach (var property in type.Properties) Member(json, property, type, path);

        var known = type.Properties.Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, value) in json.Where(member => !known.Contains(member.Key)))
            faults.Add($"{path}.{name}", "no such member", PackValue.Tell(value));
    }

    private void Member(JsonObject json, JsonPropertyInfo property, JsonTypeInfo owner, string path)
    {
        var type = owner.Options.GetTypeInfo(property.PropertyType);
        var bound = BoundOf(property);
        var at = $"{path}.{property.Name}";
        if (json.TryGetPropertyValue(property.Name, out var value))
            Value(value, type, at, bound, property.IsSetNullable);
        else
            faults.Add(at, (bound?.ErrorMessage ?? PackValue.Of(type).Expected) + (property.IsSetNullable ? " or null" : ""), "nothing");
    }

    private void Items(JsonArray json, JsonTypeInfo type, string path)
    {
        var element = type.Options.GetTypeInfo(type.ElementType!);
        for (var i = 0; i < json.Count; i++) Value(json[i], element, $"{path}[{i}]", bound: null, orNull: false);
    }

    private static ValidationAttribute? BoundOf(JsonPropertyInfo property) =>
        property.AttributeProvider?.GetCustomAttributes(typeof(ValidationAttribute), inherit: true)
            .Cast<ValidationAttribute>().SingleOrDefault();
}

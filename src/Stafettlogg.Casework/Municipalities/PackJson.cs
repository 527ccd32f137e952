using System.Text.Json;
using System.Text.Json.Serialization;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Casework.Municipalities;

/// <summary>How a pack is written as JSON: names in camelCase, words of an enum in kebab-case, nothing unknown, nothing left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(MunicipalityIdConverter),
        typeof(KebabCase<Adoption>),
        typeof(KebabCase<AfterKeeping>),
        typeof(KebabCase<ConsentRule>),
        typeof(KebabCase<GuardianReading>),
        typeof(KebabCase<LevelStep>),
        typeof(KebabCase<OrganisationLevel>),
        typeof(KebabCase<SharingParty>),
        typeof(KebabCase<UnitOwner>),
    ])]
[JsonSerializable(typeof(MunicipalityPack))]
[JsonSerializable(typeof(NeutralWords))]
internal sealed partial class PackJson : JsonSerializerContext;

internal sealed class KebabCase<T>() : JsonStringEnumConverter<T>(Naming, allowIntegerValues: false)
    where T : struct, Enum
{
    private static readonly JsonNamingPolicy Naming = JsonNamingPolicy.KebabCaseLower;
}

internal sealed class MunicipalityIdConverter : JsonConverter<MunicipalityId>
{
    public override MunicipalityId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, MunicipalityId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}

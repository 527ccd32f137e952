using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Wonders;

namespace Stafettlogg.Casework.Store;

/// <summary>The kinds of entry as they are named on disk. From the tag v1 on a kind never changes: a new version is added and the old still read.</summary>
internal static class EntryKinds
{
    private static readonly FrozenDictionary<string, JsonTypeInfo> ByName = new Dictionary<string, JsonTypeInfo>
    {
        ["wonder-registered"] = EntryJson.Default.WonderRegistered,
        ["observation-added"] = EntryJson.Default.ObservationAdded,
        ["wonder-handed-on"] = EntryJson.Default.WonderHandedOn,
        ["shared-with-leader"] = EntryJson.Default.SharedWithLeader,
        ["guardian-conversation"] = EntryJson.Default.GuardianConversation,
        ["leader-feedback"] = EntryJson.Default.LeaderFeedback,
        ["closed-without-concern"] = EntryJson.Default.ClosedWithoutConcern,
        ["correction"] = EntryJson.Default.Correction,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<Type, string> Names = ByName.ToFrozenDictionary(kind => kind.Value.Type, kind => kind.Key);

    public static IEnumerable<Type> Types => Names.Keys;

    public static string NameOf(Entry entry) => Names[entry.GetType()];

    public static byte[] Write(Entry entry) => JsonSerializer.SerializeToUtf8Bytes(entry, ByName[NameOf(entry)]);

    public static Entry Read(string kind, ReadOnlySpan<byte> json) => (Entry)JsonSerializer.Deserialize(json, ByName[kind])!;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    IgnoreReadOnlyProperties = true,
    Converters = [typeof(PersonIdJson), typeof(UnitIdJson), typeof(MunicipalityIdJson)])]
[JsonSerializable(typeof(WonderRegistered))]
[JsonSerializable(typeof(ObservationAdded))]
[JsonSerializable(typeof(WonderHandedOn))]
[JsonSerializable(typeof(SharedWithLeader))]
[JsonSerializable(typeof(GuardianConversation))]
[JsonSerializable(typeof(LeaderFeedback))]
[JsonSerializable(typeof(ClosedWithoutConcern))]
[JsonSerializable(typeof(Correction))]
[JsonSerializable(typeof(SealedPerson))]
[JsonSerializable(typeof(SealedAccess))]
internal sealed partial class EntryJson : JsonSerializerContext;

internal sealed class PersonIdJson : JsonConverter<PersonId>
{
    public override PersonId Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetGuid());

    public override void Write(Utf8JsonWriter writer, PersonId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

internal sealed class UnitIdJson : JsonConverter<UnitId>
{
    public override UnitId Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetGuid());

    public override void Write(Utf8JsonWriter writer, UnitId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

internal sealed class MunicipalityIdJson : JsonConverter<MunicipalityId>
{
    public override MunicipalityId Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, MunicipalityId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

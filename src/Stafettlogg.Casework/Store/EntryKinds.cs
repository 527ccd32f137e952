using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Baton;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Domain.Participants;
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
        ["note-written"] = EntryJson.Default.NoteWritten,
        ["discussed-anonymously"] = EntryJson.Default.DiscussedAnonymously,
        ["access-requested"] = EntryJson.Default.AccessRequested,
        ["access-request-assessed"] = EntryJson.Default.AccessRequestAssessed,
        ["log-opened"] = EntryJson.Default.LogOpened,
        ["level-changed"] = EntryJson.Default.LevelChanged,
        ["way-forward-decided"] = EntryJson.Default.WayForwardDecided,
        ["follow-up-closed"] = EntryJson.Default.FollowUpClosed,
        ["cooperation-ended"] = EntryJson.Default.CooperationEnded,
        ["reopened"] = EntryJson.Default.Reopened,
        ["consent-requested"] = EntryJson.Default.ConsentRequested,
        ["consent-given"] = EntryJson.Default.ConsentGiven,
        ["consent-declined"] = EntryJson.Default.ConsentDeclined,
        ["consent-withdrawn"] = EntryJson.Default.ConsentWithdrawn,
        ["consent-narrowed"] = EntryJson.Default.ConsentNarrowed,
        ["guardian-excepted"] = EntryJson.Default.GuardianExcepted,
        ["baton-taken"] = EntryJson.Default.BatonTaken,
        ["baton-offered"] = EntryJson.Default.BatonOffered,
        ["baton-accepted"] = EntryJson.Default.BatonAccepted,
        ["baton-declined"] = EntryJson.Default.BatonDeclined,
        ["baton-offer-taken-back"] = EntryJson.Default.BatonOfferTakenBack,
        ["participant-joined"] = EntryJson.Default.ParticipantJoined,
        ["participation-ended"] = EntryJson.Default.ParticipationEnded,
        ["measure-recorded"] = EntryJson.Default.MeasureRecorded,
        ["measure-evaluated"] = EntryJson.Default.MeasureEvaluated,
        ["meeting-called"] = EntryJson.Default.MeetingCalled,
        ["meeting-changed"] = EntryJson.Default.MeetingChanged,
        ["meeting-cancelled"] = EntryJson.Default.MeetingCancelled,
        ["meeting-held"] = EntryJson.Default.MeetingHeld,
        ["invitation-answered"] = EntryJson.Default.InvitationAnswered,
        ["guardian-recorded"] = EntryJson.Default.GuardianRecorded,
        ["guardian-approved"] = EntryJson.Default.GuardianApproved,
        ["comment-written"] = EntryJson.Default.CommentWritten,
        ["staff-named"] = EntryJson.Default.StaffNamed,
        ["loosening-proposed"] = EntryJson.Default.LooseningProposed,
        ["loosening-approved"] = EntryJson.Default.LooseningApproved,
        ["family-asked"] = EntryJson.Default.FamilyAsked,
        ["family-answered"] = EntryJson.Default.FamilyAnswered,
        ["answer-read"] = EntryJson.Default.AnswerRead,
        ["disagreed"] = EntryJson.Default.Disagreed,
        ["childs-view-given"] = EntryJson.Default.ChildsViewGiven,
        ["purpose-stated"] = EntryJson.Default.PurposeStated,
        ["entry-withheld"] = EntryJson.Default.EntryWithheld,
        ["entry-released"] = EntryJson.Default.EntryReleased,
        ["shown-to-other"] = EntryJson.Default.ShownToOther,
        ["hidden-from-other"] = EntryJson.Default.HiddenFromOther,
        ["emergency-opened"] = EntryJson.Default.EmergencyOpened,
        ["emergency-seen"] = EntryJson.Default.EmergencySeen,
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
[JsonSerializable(typeof(NoteWritten))]
[JsonSerializable(typeof(DiscussedAnonymously))]
[JsonSerializable(typeof(DiscussionLine))]
[JsonSerializable(typeof(InformationLine))]
[JsonSerializable(typeof(AccessRequested))]
[JsonSerializable(typeof(AccessRequestAssessed))]
[JsonSerializable(typeof(LogOpened))]
[JsonSerializable(typeof(LevelChanged))]
[JsonSerializable(typeof(WayForwardDecided))]
[JsonSerializable(typeof(FollowUpClosed))]
[JsonSerializable(typeof(CooperationEnded))]
[JsonSerializable(typeof(Reopened))]
[JsonSerializable(typeof(ConsentRequested))]
[JsonSerializable(typeof(ConsentGiven))]
[JsonSerializable(typeof(ConsentDeclined))]
[JsonSerializable(typeof(ConsentWithdrawn))]
[JsonSerializable(typeof(ConsentNarrowed))]
[JsonSerializable(typeof(GuardianExcepted))]
[JsonSerializable(typeof(BatonTaken))]
[JsonSerializable(typeof(BatonOffered))]
[JsonSerializable(typeof(BatonAccepted))]
[JsonSerializable(typeof(BatonDeclined))]
[JsonSerializable(typeof(BatonOfferTakenBack))]
[JsonSerializable(typeof(ParticipantJoined))]
[JsonSerializable(typeof(ParticipationEnded))]
[JsonSerializable(typeof(MeasureRecorded))]
[JsonSerializable(typeof(MeasureEvaluated))]
[JsonSerializable(typeof(MeetingCalled))]
[JsonSerializable(typeof(MeetingChanged))]
[JsonSerializable(typeof(MeetingCancelled))]
[JsonSerializable(typeof(MeetingHeld))]
[JsonSerializable(typeof(InvitationAnswered))]
[JsonSerializable(typeof(GuardianRecorded))]
[JsonSerializable(typeof(GuardianApproved))]
[JsonSerializable(typeof(CommentWritten))]
[JsonSerializable(typeof(StaffNamed))]
[JsonSerializable(typeof(LooseningProposed))]
[JsonSerializable(typeof(LooseningApproved))]
[JsonSerializable(typeof(FamilyAsked))]
[JsonSerializable(typeof(FamilyAnswered))]
[JsonSerializable(typeof(AnswerRead))]
[JsonSerializable(typeof(Disagreed))]
[JsonSerializable(typeof(ChildsViewGiven))]
[JsonSerializable(typeof(PurposeStated))]
[JsonSerializable(typeof(EntryWithheld))]
[JsonSerializable(typeof(EntryReleased))]
[JsonSerializable(typeof(ShownToOther))]
[JsonSerializable(typeof(HiddenFromOther))]
[JsonSerializable(typeof(EmergencyOpened))]
[JsonSerializable(typeof(EmergencySeen))]
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

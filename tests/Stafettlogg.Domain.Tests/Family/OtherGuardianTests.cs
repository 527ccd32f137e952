using System.Collections;
using System.Reflection;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Family;

/// <summary>What the guardian sees from whom another of the family is protected: nothing that places anybody (R11).</summary>
public sealed class OtherGuardianTests
{
    private const string Canary = "KANARI";

    private static readonly Actor Other = ConcernStory.Other;

    // Written by hand. A kind that is not here is never seen: whoever adds one decides it here.
    private static readonly Type[] Structure = [typeof(LogOpened), typeof(LevelChanged), typeof(Reopened), typeof(EmergencyOpened)];
    private static readonly Type[] OfShownMeeting = [typeof(MeetingChanged), typeof(MeetingCancelled)];
    private static readonly Type[] WhenShown = [typeof(NoteWritten), typeof(MeasureRecorded), typeof(MeasureEvaluated), typeof(MeetingCalled), typeof(MeetingHeld), typeof(WayForwardDecided)];
    private static readonly Type[] TheirOwn = [typeof(CommentWritten), typeof(InvitationAnswered), typeof(CooperationEnded)];

    [Fact]
    public void AsSeenBy_Other_NothingThatPlacesAnybodyIsInAnyPartOfIt_R11()
    {
        var concern = Told().Concern;

        var leaks = Strings(concern.AsSeenBy(Other)).Where(IsCanary).ToList();

        Assert.Empty(leaks);
        // The control: to her, who is protected herself, all of it is there.
        Assert.True(Strings(concern.AsSeenBy(Fjellglimt.Marte)).Count(IsCanary) > 20);
    }

    [Fact]
    public void AsSeenBy_Other_NobodyWhoWorksWithItNorUnitNorServiceNorMunicipalityIsInIt_R11()
    {
        var concern = Told().Concern;

        var placing = Fjellglimt.Everybody.Where(one => one.Role == ActorRole.Employee).Select(one => one.Person.Value)
            .Concat([Fjellglimt.School.Value, Fjellglimt.House.Value, Fjellglimt.Kindergarten.Value]).Select(id => $"{id}")
            .Concat([Modum.Id.Value, Fjellglimt.Teaching, Fjellglimt.Nursing, Fjellglimt.Ppt]).ToHashSet();

        Assert.DoesNotContain(Strings(concern.AsSeenBy(Other)), placing.Contains);
        Assert.Contains(Strings(concern.AsSeenBy(Fjellglimt.Marte)), placing.Contains);
    }

    [Fact]
    public void AsSeenBy_Other_KindsSeenUnasked_AreThoseDecidedOn_R11()
    {
        var seen = Told().Concern.AsSeenBy(Other).Lines.Select(line => line.Entry.GetType()).ToHashSet();

        Assert.Empty(seen.Except(Structure.Concat(TheirOwn)));
        Assert.Superset(new HashSet<Type>([typeof(LogOpened), typeof(LevelChanged), typeof(EmergencyOpened), typeof(CommentWritten)]), seen);
    }

    [Fact]
    public void CanBeShown_EveryKindOfTheSharedLog_IsOnTheListOrNever_R11()
    {
        var kinds = typeof(Entry).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Entry)) && !type.IsAbstract).ToList();

        var shown = kinds.Where(type => Concern.CanBeShownToOther((Entry)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type)));

        Assert.Equal(
            WhenShown.Concat(OfShownMeeting).Concat(Structure).Except([typeof(EmergencyOpened), typeof(Reopened)]).Select(type => type.Name).Order(),
            shown.Except([typeof(Reopened)]).Select(type => type.Name).Order());
    }

    [Fact]
    public void ShowToOther_Note_IsReadByThemWithoutItsAuthor_R11()
    {
        var story = Read().Noted("Hun lo i dag.");
        Assert.DoesNotContain("Hun lo i dag.", Texts(story));

        var shown = story.ShownToOther();

        var seen = shown.Concern.AsSeenBy(Other);
        Assert.Equal("Hun lo i dag.", seen.TextOf(seen.Version));
        Assert.Equal(Masked.Employee, seen.Lines[^1].RecordedBy);
        Assert.DoesNotContain("Hun lo i dag.", Texts(shown.HiddenFromOther(story.Last.Sequence)));
    }

    [Fact]
    public void ShowToOther_ToOneGuardian_IsNotShownToAnother_R11()
    {
        var herself = Fjellglimt.Marte with { Shields = Other.Shields };

        var story = Read().Noted("Hun lo i dag.").ShownToOther();

        Assert.DoesNotContain(story.Concern.AsSeenBy(herself).Lines, line => line.Entry is NoteWritten);
    }

    [Fact]
    public void ShowToOther_CorrectedAfterwards_IsHiddenUntilTheNewTextIsLookedThrough_R11()
    {
        var story = Read().Noted("På Kanarifugl skole.");
        var (note, corrected) = (story.Last.Sequence, story.ShownToOther().Corrected(story.Last.Sequence, "På skolen."));

        Assert.DoesNotContain(corrected.Concern.AsSeenBy(Other).Lines, line => line.Entry is NoteWritten or Correction);
        var again = corrected.ShownToOther(note).Concern.AsSeenBy(Other);
        Assert.Equal(["På skolen."], again.Lines.Select(line => line.Entry).OfType<NoteWritten>().Select(one => one.Text));
        Assert.DoesNotContain(again.Lines, line => line.Entry is Correction);
    }

    [Fact]
    public void ShowToOther_Meeting_IsATimeAndNothingElse_R11()
    {
        var story = Read().Called(meeting => meeting with { Place = Canary, Language = Canary }).ShownToOther().MeetingChanged(change => change with { Place = Canary, Reason = Canary, Number = 1 });

        var meeting = Assert.Single(story.Concern.AsSeenBy(Other).Meetings.All);

        Assert.Equal(story.Concern.Meetings.All[0].At, meeting.At);
        Assert.Equal(("", "", null), (meeting.Place, meeting.Arena, meeting.Language));
        Assert.Equal([Invitee.Of(Other.Person)], meeting.Invited);
        Assert.DoesNotContain(Strings(story.Concern.AsSeenBy(Other)), IsCanary);
    }

    [Fact]
    public void AnswerInvitation_OtherAndMeetingNotShown_BreaksNoSuchMeeting()
    {
        var story = Read().Called().Called(meeting => meeting with { About = "Nummer to" });
        Assert.Equal(Rule.NoSuchMeeting, Broken.By(() => story.Concern.AnswerInvitation(Other, 1, InvitationAnswer.Comes, null, story.Now)));

        var shown = story.ShownToOther();

        Assert.Equal(2, Assert.IsType<InvitationAnswered>(shown.Concern.AnswerInvitation(Other, 1, InvitationAnswer.Comes, null, shown.Now)).Number);
    }

    [Fact]
    public void ShowToOther_EvaluationOfAMeasureTheyDoNotSee_BreaksCannotBeShown()
    {
        var story = Read().MeasureAgreed().Evaluated();

        Assert.Equal(Rule.CannotBeShown, Broken.By(() => story.ShownToOther()));
        var both = story.ShownToOther(story.Last.Sequence - 1).ShownToOther(story.Last.Sequence);
        Assert.Equal("", Assert.IsType<MeasureEvaluated>(both.Concern.AsSeenBy(Other).Lines[^1].Entry).GuardiansView);
    }

    [Theory]
    [InlineData("comment")]
    [InlineData("consent")]
    [InlineData("withheld")]
    public void ShowToOther_WhatIsNeverTheirs_BreaksCannotBeShown(string what)
    {
        var story = what switch
        {
            "comment" => Read().Commented(),
            "consent" => Read(),
            _ => Read().Noted().Withheld(from: [Fjellglimt.Jonas]),
        };
        var sequence = what == "withheld" ? story.Last.Sequence - 1 : story.Last.Sequence;

        Assert.Equal(Rule.CannotBeShown, Broken.By(() => story.ShownToOther(sequence)));
    }

    [Fact]
    public void ShowToOther_LevelZeroOrNothing_BreaksNoSuchEntry()
    {
        Assert.Equal(Rule.NoSuchEntry, Broken.By(() => Read().ShownToOther(1)));
        Assert.Equal(Rule.NoSuchEntry, Broken.By(() => Read().ShownToOther(999)));
    }

    [Fact]
    public void ShowToOther_ToOneWhoIsNoGuardian_BreaksNotAGuardian() =>
        Assert.Equal(Rule.NotAGuardian, Broken.By(() => Read().Noted().ShownToOther(guardian: Fjellglimt.Hege)));

    [Fact]
    public void HideFromOther_NotShown_BreaksNotShown()
    {
        var story = Read().Noted();

        Assert.Equal(Rule.NotShown, Broken.By(() => story.HiddenFromOther(story.Last.Sequence)));
    }

    [Fact]
    public void StillShows_WordsTakenAwayFromAnEntryThatStays_DoesNot_F15()
    {
        var story = Read();
        var opened = story.Concern.Lines.First(line => line.Entry is LogOpened).Sequence;
        var shown = story.ShownToOther(opened);
        var seen = shown.Concern.AsSeenBy(Other);

        Assert.True(shown.Noted().Concern.StillShows(seen, Other));
        Assert.False(shown.HiddenFromOther(opened).Concern.StillShows(seen, Other));
    }

    [Fact]
    public void AsSeenBy_Other_StaffWritesWhatTheyDoNotSee_MovesNoNumberOfTheirs_R11()
    {
        var story = Read();

        var after = story.Noted(Canary).MeasureAgreed().Called().Commented().Concern.AsSeenBy(Other);

        Assert.Equal(story.Concern.AsSeenBy(Other).Version, after.Version);
    }

    [Fact]
    public void WithdrawAllConsents_OfSeveral_AllFallAndNoneIsNamedToThem_R3_R11()
    {
        var story = Read().BothConsented(Fjellglimt.Nursing, Fjellglimt.Ppt);
        Assert.Equal([Consents.FamilyReads, Masked.Service], story.Concern.AsSeenBy(Other).Consents.ServicesWith(ConsentState.Given, Other.Person, story.Today));
        var left = story.WithdrawalRegistered(Fjellglimt.Jonas, [Fjellglimt.Ppt]);
        Assert.Contains(Masked.Service, left.Concern.AsSeenBy(Other).Consents.ServicesWith(ConsentState.Given, Other.Person, story.Today));

        var withdrawn = left.By(Fjellglimt.Jonas, Deed.WithdrawConsent, concern => concern.WithdrawAllConsents(Other, left.Today));

        Assert.Empty(withdrawn.Concern.Consents.ServicesWith(ConsentState.Given, Other.Person, story.Today));
        Assert.Empty(withdrawn.Concern.AsSeenBy(Other).Consents.ServicesWith(ConsentState.Given, Other.Person, story.Today));
        Assert.Equal(Rule.NothingToWithdraw, Broken.By(() => withdrawn.Concern.WithdrawAllConsents(Other, left.Today)));
    }

    private static ConcernStory Read() => A.FollowUp().BothConsented(Consents.FamilyReads);

    // Everything that can be written, with a canary in each text.
    private static ConcernStory Told()
    {
        var terms = ConcernStory.Terms with { Information = Canary, LeftOut = Canary };
        var story = A.ReadyToOpen(A.Wonder with { Text = Canary }).Opened(text: Canary)
            .ConsentRequested([Consents.FamilyReads, Fjellglimt.Nursing], text: Canary, terms: terms);
        foreach (var parent in new[] { Fjellglimt.Marte, Fjellglimt.Jonas }) story = story.ConsentRegistered(parent, [Consents.FamilyReads, Fjellglimt.Nursing, Fjellglimt.Ppt], terms: terms);
        return story.GuardianRecorded(Fjellglimt.Jonas, evidence: Canary)
            .WentUp(reason: Canary).Joined(task: Canary).Noted(Canary).NotedInSecret(Canary, reason: Canary)
            .MeasureAgreed(one => one with { Text = Canary, Goal = Canary }).MeasureAgreed(one => one with { Text = Canary, Goal = Canary, Owner = Fjellglimt.Hanne.Person })
            .Evaluated(MeasureBecomes.Changed, 1, one => one with { ChildsVoice = Canary, GuardiansView = Canary, Text = Canary, NewText = Canary })
            .Commented(Canary).By(Fjellglimt.Jonas, Deed.WriteComment, concern => concern.WriteComment("Mitt eget."))
            .Called(one => one with { Place = Canary, Language = Canary, About = Canary }).MeetingChanged(one => one with { Place = Canary, Reason = Canary })
            .InvitationAnswered(text: Canary)
            .Held(one => one with { Text = Canary, Decisions = Canary, ChildsVoice = Canary, Others = Canary })
            .ConsentNarrowed(Fjellglimt.Marte, Fjellglimt.Nursing, Canary, Fjellglimt.Ida)
            .EmergencyOpened(text: Canary).BatonOffered();
    }

    private static IEnumerable<string?> Texts(ConcernStory story)
    {
        var seen = story.Concern.AsSeenBy(Other);
        return seen.Lines.Select(line => seen.TextOf(line.Sequence));
    }

    private static bool IsCanary(string text) => text.Contains(Canary, StringComparison.Ordinal);

    // Every string and id anywhere in it, whoever may ask for it.
    private static List<string> Strings(object concern) => [.. Walk(concern, new HashSet<object>(ReferenceEqualityComparer.Instance))];

    private static IEnumerable<string> Walk(object? thing, HashSet<object> been)
    {
        if (thing is null || thing is Type || thing.GetType().IsPrimitive || thing is DateTimeOffset or DateOnly or Delegate) yield break;
        if (thing is string or Guid)
        {
            yield return $"{thing}";
            yield break;
        }

        if (!thing.GetType().IsValueType && !been.Add(thing)) yield break;
        var within = thing is IEnumerable several ? several.Cast<object?>() : FieldsOf(thing.GetType()).Select(field => field.GetValue(thing));
        foreach (var found in within.SelectMany(one => Walk(one, been))) yield return found;
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type type)
    {
        for (var of = type; of is not null; of = of.BaseType)
        {
            foreach (var field in of.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)) yield return field;
        }
    }
}

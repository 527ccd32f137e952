using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Wonders;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Concerns;

public sealed class FoldTests
{
    private static readonly ConcernStory Story = A.Concern().Observed().SharedWithLeader().Answered().Closed();

    [Fact]
    public void From_Log_TellsWhoseItIs()
    {
        var concern = Concern.From(Story.Concern.Id, Story.Concern.Lines);

        Assert.Equal((Modum.Id, Fjellglimt.School, A.Wonder.Subject), (concern.Municipality, concern.Unit, concern.Subject));
        Assert.Equal((Story.Concern.Id, 5), (concern.Id, concern.Version));
        Assert.Equal(Fjellglimt.Kari.Person, concern.Wonder.FollowedUpBy);
    }

    [Fact]
    public void From_NoEntries_IsNoConcern() =>
        Assert.Throws<ArgumentException>(() => Concern.From(Story.Concern.Id, []));

    [Fact]
    public void From_FirstIsNoWonder_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Concern.From(Story.Concern.Id, [Line(1, new ObservationAdded("Sett."))]));

    [Fact]
    public void From_EntryMissing_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Concern.From(Story.Concern.Id, [Story.Concern.Lines[0], Story.Concern.Lines[2]]));

    [Fact]
    public void From_EntriesOutOfOrder_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Concern.From(Story.Concern.Id, [Story.Concern.Lines[0], Story.Concern.Lines[2], Story.Concern.Lines[1]]));

    [Fact]
    public void From_BeginningMissing_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Concern.From(Story.Concern.Id, [.. Story.Concern.Lines.Skip(1)]));

    [Fact]
    public void With_SameSequenceAgain_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Story.Concern.With([Line(5, new ObservationAdded("Sett."))]));

    [Fact]
    public void AsOf_BeforeItBegan_IsNull() => Assert.Null(Story.Concern.AsOf(A.Morning.AddTicks(-1)));

    [Fact]
    public void AsOf_MomentOfAnEntry_HasIt()
    {
        Assert.Equal(1, Story.Concern.AsOf(A.Morning)?.Version);
        Assert.Equal(2, Story.Concern.AsOf(A.Morning.AddHours(1))?.Version);
        Assert.Equal(2, Story.Concern.AsOf(A.Morning.AddHours(2).AddTicks(-1))?.Version);
    }

    [Fact]
    public void AsOf_BeforeItWasClosed_IsOpen()
    {
        var then = Story.Concern.AsOf(Story.Last.RecordedAt.AddMinutes(-1))!;

        Assert.Equal((Stage.Wonder, true), (then.Facts.Stage, then.Facts.LeaderHasAnswered));
        Assert.Equal(Stage.ClosedNoConcern, Story.Concern.Facts.Stage);
    }

    [Fact]
    public void AsOf_ConversationOfAnEarlierDay_IsKnownFromWhenItWasWritten()
    {
        var concern = A.Concern().TalkedWithGuardians(A.Day.AddDays(-3)).Concern;

        Assert.False(concern.AsOf(A.Morning)!.Facts.GuardiansKnow);
        Assert.True(concern.AsOf(A.Morning.AddHours(1))!.Facts.GuardiansKnow);
    }

    private static Recorded Line(int sequence, Entry entry) => new(sequence, A.Morning, A.Morning, Fjellglimt.Kari.Person, entry);
}

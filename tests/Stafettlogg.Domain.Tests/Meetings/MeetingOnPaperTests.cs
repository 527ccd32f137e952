using Stafettlogg.Domain.Meetings;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Meetings;

/// <summary>The meeting as a family that reads on paper may have it: without a trace of what is kept from any of them (R5, R7).</summary>
public sealed class MeetingOnPaperTests
{
    [Fact]
    public void Meeting_KeptFromOneGuardian_IsNotOnPaperAndTheNextCountsWithoutIt_R7()
    {
        var concern = A.FollowUp().Called().Withheld(from: [Fjellglimt.Marte]).Called().Concern;

        Assert.Null(concern.MeetingOnPaper(1));
        Assert.Equal(1, concern.MeetingOnPaper(2)!.Number);
        Assert.Null(concern.MeetingOnPaper(3));
    }

    [Fact]
    public void Meeting_WhoseMinutesAreKept_IsNotOnPaperAsOneToBeHeld_R7()
    {
        var held = A.FollowUp().Called().Held();

        Assert.Equal(MeetingState.Held, held.Concern.MeetingOnPaper(1)!.State);
        Assert.Null(held.Withheld(held.Concern.Meetings.All[0].HeldAt).Concern.MeetingOnPaper(1));
    }

    [Fact]
    public void Meeting_CalledOff_IsNotOnPaper() => Assert.Null(A.FollowUp().Called().MeetingCancelled().Concern.MeetingOnPaper(1));
}

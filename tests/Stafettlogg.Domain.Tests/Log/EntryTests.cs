using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Wonders;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Log;

public sealed class EntryTests
{
    [Fact]
    public void Visibility_EveryKindOfLevelZero_IsBeforeTheLog()
    {
        var story = A.Concern().Observed().HandedOn().SharedWithLeader().TalkedWithGuardians().Answered().Corrected().Closed();

        Assert.Equal(
            KindsOf(typeof(WonderEntry)).Order(StringComparer.Ordinal),
            story.Concern.Lines.Select(line => line.Entry).OfType<WonderEntry>().Select(entry => entry.GetType().Name).Order(StringComparer.Ordinal));
        Assert.All(story.Concern.Lines, line => Assert.Equal(Visibility.BeforeLog, line.Entry.Visibility));
    }

    [Fact]
    public void OccurredAt_KindThatKnowsNoBetter_IsNow() =>
        Assert.Equal(A.Morning, new ObservationAdded("Sett.").OccurredAt(A.Morning));

    private static IEnumerable<string> KindsOf(Type entry) =>
        entry.Assembly.GetTypes().Where(type => type.IsSubclassOf(entry) && !type.IsAbstract).Select(type => type.Name);
}

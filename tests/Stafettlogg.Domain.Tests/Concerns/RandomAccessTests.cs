using System.Runtime.CompilerServices;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Baton;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Participants;
using Stafettlogg.Domain.Wonders;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Concerns;

/// <summary>Who may read what, whatever is tried (I3): the gate is held against a witness who only reads the log.</summary>
public sealed class RandomAccessTests
{
    private static readonly int[] DaysAhead = [0, 21, 61];

    // Asked once, and looked at by every property.
    private static readonly ConditionalWeakTable<Course, IReadOnlyList<Look>> Looks = [];

    private static readonly string[] Disqualifying = ["without post", "elsewhere", "as guardian", "as family"];

    [Fact]
    public void RandomDeeds_EmployeesOutsideTheHome_ReadNothingWithoutConsentFromAllForTheirService() => EachDay(look =>
    {
        if (look.Concern.Stage.IsBeforeLog) return;
        foreach (var (actor, standing) in look.Everybody(actor => actor.Role == ActorRole.Employee && !actor.Posts.Any(look.Witness.IsHome)))
        {
            if (standing.Relations.Count > 0) Assert.Contains(actor.Posts, post => look.Witness.Covered(post.Service, look.Day));
        }
    });

    [Fact]
    public void RandomDeeds_Family_ReadsOnlyWithTheConsentOfAllOrAsTheOneWhoConsentsAlone() => EachDay(look =>
    {
        foreach (var (actor, standing) in look.Everybody(actor => actor.Role != ActorRole.Employee))
        {
            if (standing.Relations.Count == 0) continue;
            Assert.True(look.Witness.Opened);
            if (actor.Role == ActorRole.Child) Assert.True(actor.Person == look.Concern.Subject.Person && look.Witness.IsOfAge(look.Day));
            if (actor.Role != ActorRole.Guardian) continue;
            Assert.False(actor.Shields.GetValueOrDefault(look.Concern.Subject.Person) is { Grade: AddressProtection.StrictlyConfidential });
            if (standing.IsAny(Relation.Guardian)) Assert.True(look.Witness.Covered(Consents.FamilyReads, look.Day));
            if (standing.IsAny(Relation.Consenter)) Assert.Contains(actor.Person, look.Witness.Consenters(look.Day));
        }
    });

    [Fact]
    public void RandomDeeds_LevelZero_NeverShowsToFamilyNorToAnotherService() => EachDay(look =>
    {
        foreach (var (actor, standing) in look.Everybody(actor => actor.Role != ActorRole.Employee || !actor.Posts.Any(look.Witness.IsHome)))
        {
            Assert.DoesNotContain(look.Concern.LinesFor(standing), line => line.Entry.Visibility == Visibility.BeforeLog);
        }
    });

    [Fact]
    public void RandomDeeds_Lines_AreThereOnlyForThoseWhoMayReadThem() => EachDay(look =>
    {
        foreach (var (actor, standing) in look.Standings)
        {
            var reads = new[] { Deed.ReadLog, Deed.ReadAsFamily }.Any(deed => Permissions.Decide(deed, standing) == Verdict.Allowed);
            if (!reads) Assert.Empty(look.Concern.LinesFor(standing));
            if (actor.Role != ActorRole.Employee) Assert.All(look.Concern.LinesFor(standing), line => Assert.Equal(Visibility.SharedLog, line.Entry.Visibility));
        }
    });

    [Fact]
    public void RandomDeeds_Projection_SaysOfEmployeesWhatTheGateSays() => EachDay(look =>
    {
        var rows = look.Concern.Relations().Where(row => row.Until is null || row.Until >= look.Day).ToList();
        foreach (var (actor, standing) in look.Everybody(actor => actor.Role == ActorRole.Employee))
        {
            var told = rows.Where(row => row.Person == actor.Person && row.Unit is not null && Serves(actor, row) && !actor.IsFamilyOf(look.Concern.Subject.Person)).Select(row => row.Relation).ToHashSet();
            Assert.True(told.SetEquals(standing.Relations.Except([Relation.ReadingLeader])), $"{actor.Person} on {look.Day}: {string.Join(", ", told)}");
        }
    });

    [Fact]
    public void RandomDeeds_Projection_NamesEveryGuardianAndYouthWhoMayRead() => EachDay(look =>
    {
        foreach (var (actor, standing) in look.Everybody(actor => actor.Role != ActorRole.Employee))
        {
            var relations = standing.Relations.Intersect([Relation.Guardian, Relation.Youth]);
            Assert.All(relations, relation => Assert.Contains(look.Concern.Relations(), row => row.Person == actor.Person && row.Relation == relation));
        }
    });

    [Fact]
    public void RandomDeeds_Relations_NeverShrinkAtLevelZero() => RandomDeeds.Keep(course =>
        Assert.All(course.Done.Where(tried => tried.After.Stage.IsBeforeLog), tried =>
            Assert.Empty(tried.Before.Relations().Except(tried.After.Relations()))));

    [Fact]
    public void RandomDeeds_PeopleTheLogGivesNoPart_NeverFindIt() => RandomDeeds.Keep(course =>
        Assert.All(course.Stations, station =>
        {
            var given = GivenIt(station.Concern.Lines);
            Assert.DoesNotContain(
                RandomPeople.Everybody.Where(actor => !given.Contains(actor.Person)),
                actor => station.Concern.StandingOf(actor, station.Now).Relations.Count > 0);
        }));

    [Fact]
    public void RandomDeeds_FamilyAndThoseElsewhere_NeverFindIt() => RandomDeeds.Keep(course =>
        Assert.All(RandomPeople.Employed, name =>
            Assert.All(Disqualifying, change =>
            {
                var verdict = Permissions.Decide(Deed.ReadLog, course.End.StandingOf(RandomPeople.In(change, name), course.Stations.Last().Now));
                Assert.Equal(Verdict.NotThere, verdict);
            })));

    [Fact]
    public void RandomDeeds_WhatIsKeptFromAGuardian_IsNothingTheySeeAndTheyStandAsBefore_R7() => RandomDeeds.Keep(course =>
        Assert.All(course.Stations.Where((_, at) => at % 3 == 0).Append(course.Stations.Last()), station =>
        {
            foreach (var reader in new[] { Fjellglimt.Marte, Fjellglimt.Jonas, Fjellglimt.EmilHimself })
            {
                var seen = station.Concern.AsSeenBy(reader);
                Assert.Equal(Enumerable.Range(1, seen.Version), seen.Lines.Select(line => line.Sequence));
                Assert.True(station.Concern.StandingOf(reader, station.Now).Relations.SetEquals(seen.StandingOf(reader, station.Now).Relations));
                var origins = seen.Lines.Select(line => station.Concern.Lines[station.Concern.OriginOf(reader, line.Sequence)!.Value - 1]).ToList();
                Assert.All(origins, line => Assert.Equal(Visibility.SharedLog, line.Entry.Visibility));
                if (reader.Role == ActorRole.Guardian) Assert.DoesNotContain(origins, line => line.Entry is not (CommentWritten or Disagreed) && station.Concern.Withholdings.IsFrom(reader.Person, line.Sequence));
            }
        }));

    private static void EachDay(Action<Look> property) => RandomDeeds.Keep(course =>
    {
        foreach (var look in Looks.GetValue(course, Looking)) property(look);
    });

    private static IReadOnlyList<Look> Looking(Course course) =>
        [.. from station in course.Stations.Where((_, at) => at % 4 == 1).Append(course.Stations.Last())
            from ahead in DaysAhead
            let now = station.Now.AddDays(ahead)
            select new Look(station.Concern, Oslo.Day(now), new Witness(station.Concern.Lines),
                [.. RandomPeople.Everybody.Select(actor => (actor, station.Concern.StandingOf(actor, now)))])];

    private static bool Serves(Actor actor, ConcernRelation row)
    {
        if (row.Relation == Relation.Leader) return actor.Leads(row.Unit!.Value);
        return row.Service is { } service ? actor.ServesIn(row.Unit!.Value, service) : actor.PostIn(row.Unit!.Value) is not null;
    }

    private static HashSet<PersonId> GivenIt(IReadOnlyList<Recorded> lines) =>
        [
            lines[0].RecordedBy,
            Testing.Law.Fjellglimt.Emil, Testing.Law.Fjellglimt.Marte.Person, Testing.Law.Fjellglimt.Jonas.Person,
            .. lines.Select(line => line.Entry switch
            {
                WonderHandedOn on => on.To,
                SharedWithLeader shared => shared.Leader,
                BatonTaken taken => taken.Holder,
                BatonOffered offered => offered.To,
                ParticipantJoined joined => joined.Person,
                _ => lines[0].RecordedBy,
            }),
        ];

    private sealed record Look(Concern Concern, DateOnly Day, Witness Witness, IReadOnlyList<(Actor Actor, Standing Standing)> Standings)
    {
        public IEnumerable<(Actor Actor, Standing Standing)> Everybody(Func<Actor, bool> such) => Standings.Where(one => such(one.Actor));
    }
}

using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Consent;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Tests.Journeys;
using Stafettlogg.Casework.Tests.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Log;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Access;

/// <summary>
/// Every cell of the access table once more, by the gate on a real store: each deed by each of the demo people, in each state of Emil's case.
/// Who may, reaches the law. Who may not, leaves one row in the access log, and changes nothing.
/// </summary>
public sealed class MatrixByHandlerTests
{
    private static readonly (string Key, ActorRole Role)[] People =
    [
        ("kari-lunde", ActorRole.Employee), ("per-haugen", ActorRole.Employee), ("hege-solli", ActorRole.Employee), ("anne-moen", ActorRole.Employee),
        ("siri-berg", ActorRole.Employee), ("mona-lie", ActorRole.Employee), ("hanne-vik", ActorRole.Employee), ("ingrid-dahl", ActorRole.Employee),
        ("tor-nilsen", ActorRole.Employee), ("liv-aas", ActorRole.Employee), ("ola-strand", ActorRole.Employee), ("eva-holm", ActorRole.Employee),
        ("berit-olsen", ActorRole.Employee), ("odd-myre", ActorRole.Employee), ("randi-hol", ActorRole.Employee),
        ("marte-testesen", ActorRole.Guardian), ("jonas-testesen", ActorRole.Guardian), ("hege-solli", ActorRole.Guardian), ("trine-delt", ActorRole.Guardian),
        ("emil-testesen", ActorRole.Child), ("nora-testesen", ActorRole.Child),
    ];

    // The way into a log in an emergency goes past the gate of what one has, and has tests of its own.
    private static readonly IReadOnlyList<Deed> Deeds = [.. Enum.GetValues<Deed>().Where(deed => deed != Deed.OpenEmergency)];

    private static readonly Dictionary<string, Func<CaseworkHost, Task<ConcernId>>> States = new()
    {
        ["wonder"] = async program => (await Stories.TwoConcernsAsync(program)).Long,
        ["level 1"] = async program => (await FollowUpStories.OpenedAsync(program)).Id,
        ["family reads"] = FamilyReadsAsync,
        ["offered"] = async program => (await FollowUpStories.OfferedAsync(program)).Id,
        ["withdrawn"] = WithdrawnAsync,
        ["purpose"] = PurposeAsync,
        ["emergency"] = EmergencyAsync,
        ["closed"] = FollowUpStories.WholeAsync,
    };

    public static TheoryData<string, DatabaseProvider> Each => [.. States.Keys.Select(state => (state, DatabaseProvider.Sqlite)), ("offered", DatabaseProvider.Postgres)];

    [Theory]
    [MemberData(nameof(Each))]
    public async Task Gate_EveryDeedByEverybody_ReachesTheLawOrLeavesOneRowAndNoTrace_R1_R41(string state, DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var id = await States[state](program);
        var concern = (await program.Get<LogStore>().ReadAsync(id, default))!.Concern;
        var people = new List<ActingPerson>();
        foreach (var (key, role) in People) people.Add(await program.AsAsync(key, role));
        var before = await program.Tables.DumpAllAsync("AccessRecord"); // when the register of guardians has been heard, which is remembered
        var rows = await RowsAsync(program);

        // All at once: the store writes together what waits.
        var asked = await Task.WhenAll(people.SelectMany((person, at) => Deeds.Select(async deed =>
        {
            var may = Permissions.Decide(deed, concern.StandingOf(person.Actor, program.Clock.GetUtcNow())) is Verdict.Allowed or Verdict.NotNow;
            return (Cell: $"{state}: {deed} by {People[at]}", May: may, Reached: await ReachesAsync(person, id, deed));
        })));

        var refused = asked.LongCount(one => !one.Reached);
        Assert.Empty(asked.Where(one => one.May != one.Reached).Select(one => one.Cell));
        Assert.Equal(before, await program.Tables.DumpAllAsync("AccessRecord"));
        Assert.Equal(rows + refused, await RowsAsync(program));
        Assert.Equal(refused, await program.Tables.NumberAsync("""SELECT count(*) FROM "AccessRecord" WHERE "Outcome" = 'Refused'"""));
        Assert.True(refused < People.Length * Deeds.Count, $"{state}: nobody may do anything");
    }

    [Fact]
    public void EveryWish_NamesADeedOfItsOwn_AndEveryDeedThatWritesHasOne()
    {
        var wishes = typeof(Wish).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Wish)) && !type.IsAbstract).ToList();
        // Up and down are two deeds each, and one who represents is recorded as a guardian is.
        var one = wishes.Select(type => (Wish)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type)).Where(wish => wish is not (Levels.GoUp or Levels.GoDown or Family.RecordRepresentative)).ToList();
        Deed[] byLevel = [Deed.GoToTwoServices, Deed.GoToMultiService, Deed.GoDownToTwoServices, Deed.GoDownToOwnService];

        Assert.Equal(wishes.Count - 3, one.Select(wish => wish.Deed).Distinct().Count());
        Assert.Equal(
            Enum.GetValues<Deed>().Where(deed => deed is >= Deed.AddObservation or Deed.StatePurpose or Deed.AcknowledgeEmergency or Deed.RecordDiscussion or Deed.NameStaff or Deed.ProposeLoosening or Deed.ApproveLoosening or Deed.AssessAccessRequest).Except(byLevel),
            one.Select(wish => wish.Deed).Order());
    }

    private static async Task<bool> ReachesAsync(ActingPerson person, ConcernId id, Deed deed)
    {
        try
        {
            await person.DoAsync(id, (version, made) => new Any(id, version, made, deed));
        }
        catch (LawReached)
        {
            return true;
        }
        catch (NotThere)
        {
        }
        catch (RuleBroken broken) when (broken.Rule == Rule.NotYourDeed)
        {
        }

        return false;
    }

    private static Task<long> RowsAsync(CaseworkHost program) => program.Tables.NumberAsync("""SELECT count(*) FROM "AccessRecord" """);

    private static async Task<ConcernId> FamilyReadsAsync(CaseworkHost program)
    {
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        await FollowUpStories.ConsentAsync(program, kari, id, Consents.FamilyReads);
        return id;
    }

    private static async Task<ConcernId> AcceptedAsync(CaseworkHost program)
    {
        var (_, hanne, id) = await FollowUpStories.OfferedAsync(program, stay: true);
        await FollowUpStories.AcceptAsync(hanne, id);
        return id;
    }

    private static async Task<ConcernId> WithdrawnAsync(CaseworkHost program)
    {
        var (id, marte) = (await AcceptedAsync(program), await program.PersonAsync("marte-testesen"));
        var kari = await program.AsAsync("per-haugen");
        await kari.DoAsync(id, (version, deed) => new RegisterWithdrawal(id, version, deed, marte, [FollowUpStories.HealthService], OnPaper: false));
        return id;
    }

    private static async Task<ConcernId> EmergencyAsync(CaseworkHost program)
    {
        var (_, id) = await FollowUpStories.OpenedAsync(program);
        await (await program.AsAsync("liv-aas")).OpenEmergencyAsync("emil-testesen");
        return id;
    }

    private static async Task<ConcernId> PurposeAsync(CaseworkHost program)
    {
        var (_, id) = await FollowUpStories.OpenedAsync(program);
        await (await program.AsAsync("per-haugen")).StatePurposeAsync(id);
        return id;
    }

    /// <summary>Any deed at all: it says that it came as far as the law, and goes no further.</summary>
    private sealed record Any(ConcernId Concern, int SeenVersion, DeedId DeedId, Deed Asked) : Wish(Concern, SeenVersion, DeedId)
    {
        public override Deed Deed => Asked;

        internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => throw new LawReached();
    }

    private sealed class LawReached : Exception;
}

using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Casework.Concerns;

/// <summary>What load data to invent.</summary>
/// <param name="Pack">In which municipality.</param>
/// <param name="Concerns">How many concerns.</param>
/// <param name="Owner">Whose the first are.</param>
/// <param name="Thick">How many of the first are the owner's and have many entries.</param>
/// <param name="Entries">How many entries those have.</param>
/// <param name="Name">A child's name by number.</param>
/// <param name="Text">An entry's text by number.</param>
public sealed record SeedPlan(MunicipalityPack Pack, int Concerns, PersonId Owner, int Thick, int Entries, Func<int, string> Name, Func<int, string> Text);

/// <summary>Invents load data and writes it through the law and the real store, as if people had.</summary>
public sealed class Seeding
{
    private const int EntriesOfOthers = 5;
    private const int AtOnce = 64;

    // Two of five are closed: 60 per cent are open.
    private const int OneInFive = 5;
    private const int ClosedInFive = 2;

    private readonly LogStore log;
    private readonly AccessLog accesses;
    private readonly ActorDirectory directory;
    private readonly People people;
    private readonly TimeProvider time;

    internal Seeding(LogStore log, AccessLog accesses, ActorDirectory directory, People people, TimeProvider time) =>
        (this.log, this.accesses, this.directory, this.people, this.time) = (log, accesses, directory, people, time);

    /// <summary>Writes the concerns of the plan; their ids in order.</summary>
    /// <exception cref="InvalidOperationException">The owner does not serve in the municipality.</exception>
    public async Task<IReadOnlyList<ConcernId>> RunAsync(SeedPlan plan, CancellationToken cancel)
    {
        var employees = await directory.EmployeesAsync(plan.Pack.Id, cancel);
        var owner = employees.FirstOrDefault(employee => employee.Person == plan.Owner) ?? throw new InvalidOperationException("The owner does not serve in the municipality.");
        var ids = new ConcernId[plan.Concerns];
        await Parallel.ForAsync(0, plan.Concerns, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel }, async (number, stop) =>
        {
            var thick = number < plan.Thick;
            var author = thick ? owner : employees[number % employees.Count];
            ids[number] = await WriteAsync(plan, number, author, LeaderOf(author, employees), thick ? plan.Entries : EntriesOfOthers, stop);
        });
        return ids;
    }

    private static Actor? LeaderOf(Actor author, IReadOnlyList<Actor> employees) =>
        employees.FirstOrDefault(employee => employee.Person != author.Person && employee.Leads(author.Posts[0].Unit));

    private async Task<ConcernId> WriteAsync(SeedPlan plan, int number, Actor author, Actor? leader, int entries, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var child = PersonId.New(now);
        var id = ConcernId.New(now);
        var born = Oslo.Day(now).AddYears(-(2 + (number % 14)));
        var newcomer = await people.SealProvisionalAsync(child, plan.Name(number), born, nationalId: null, cancel);
        var subject = new Subject(child, SubjectKind.Child);
        var first = new NewWonder(author.Posts[0].Unit, subject, born, plan.Text(number), [], []).Register(author, plan.Pack, Oslo.Day(now));
        var story = new SeedStory(Concern.From(id, [new Recorded(1, now, now, author.Person, first)]), plan, author, now, number);
        var ends = number >= plan.Thick && number % OneInFive < ClosedInFive;
        story.Tell(leader, entries, ends);
        var access = await accesses.DraftAsync(id, author, AccessLog.RegisterWonder, AccessLog.Allowed, cancel);
        await log.AppendAsync(new(id, Before: null, author.Person, DeedId.New(now), AccessLog.RegisterWonder, story.Entries, access, newcomer), cancel);
        return id;
    }
}

using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;

namespace Stafettlogg.Casework.Access;

/// <summary>The question "who has seen the log?" (Norwegian: hvem har sett loggen; R42). Asking is itself an access.</summary>
public sealed class Readers
{
    private readonly ConcernGate gate;
    private readonly AccessLog accesses;
    private readonly People people;
    private static readonly string[] KeptFromFamily =
    [
        nameof(Deed.CorrectEntry), nameof(Deed.RecordGuardian), nameof(Deed.ApproveGuardian), nameof(Deed.SeeConsents), nameof(Deed.SeeBaton), nameof(Deed.SeeReaders), nameof(Deed.SeeConcern), nameof(Deed.RecordDiscussion),
        nameof(Deed.SeeProtection), nameof(Deed.NameStaff), nameof(Deed.ProposeLoosening), nameof(Deed.ApproveLoosening),
        nameof(Deed.AssessAccessRequest), AccessLog.AccessRequest,
        nameof(Deed.DeclineConsent), nameof(Deed.NarrowConsent), nameof(Deed.WithdrawConsent), nameof(Deed.RegisterRefusal), nameof(Deed.RegisterWithdrawal), nameof(Deed.ExceptGuardian),
        nameof(Deed.WithholdEntry), nameof(Deed.ReleaseEntry), nameof(Deed.WithholdAsYouth), nameof(Deed.ReleaseAsYouth),
        nameof(Deed.ShowToOther), nameof(Deed.HideFromOther),
        nameof(Deed.AskStaff), nameof(Deed.AnswerFamily), nameof(Deed.MarkAnswerRead),
    ];

    private static readonly string[] ReadDeeds =
        [nameof(Deed.ReadLog), nameof(Deed.SeeConcern), nameof(Deed.PrintLog), nameof(Deed.PrintArchive), nameof(Deed.PreviewAsGuardian)];

    private readonly ActorDirectory directory;

    internal Readers(ConcernGate gate, AccessLog accesses, People people, ActorDirectory directory) =>
        (this.gate, this.accesses, this.people, this.directory) = (gate, accesses, people, directory);

    /// <summary>The answer for the actor, newest first.</summary>
    /// <exception cref="NotThere">Not theirs, or not there.</exception>
    public async Task<ReadersView> AskAsync(ConcernId id, Actor actor, CancellationToken cancel)
    {
        var concern = await gate.LookAsync(id, actor, Deed.SeeReaders, cancel);
        var all = await accesses.OfAsync(id, cancel);
        // Who looked at level 0 is of level 0 too.
        if (!concern.StandingOf(actor, gate.Now).KnewTheWonder) all = [.. all.Where(access => access.At >= concern.Course.OpenedAt)];
        var cards = await people.CardsAsync(all.Select(access => access.Person).Append(concern.Subject.Person), cancel);
        return new(cards[concern.Subject.Person], concern.Municipality, [.. all.Select(access => new ReaderItem(access, cards.GetValueOrDefault(access.Person), Serving: null))]);
    }

    /// <summary>
    /// The answer for a guardian or young person, newest first: who was let in since the log opened, and where they serve.
    /// What came before is level 0, and not even that there was any is told.
    /// </summary>
    /// <exception cref="NotThere">Not theirs, or not there.</exception>
    public async Task<ReadersView> AskAsFamilyAsync(ConcernId id, Actor actor, CancellationToken cancel)
    {
        var concern = (await gate.LookAsync(id, actor, Deed.SeeReadersAsFamily, cancel)).AsSeenBy(actor);
        if (concern.IsForOther) return await ToldToOtherAsync(concern, actor, ToldToFamily(await accesses.OfAsync(id, cancel), concern, actor), cancel);
        var items = await ItemsAsync(concern, actor, cancel);
        return new((await people.CardsAsync([concern.Subject.Person], cancel))[concern.Subject.Person], concern.Municipality, items);
    }

    /// <summary>The reading by an employee at that moment, of those that one of the family is told of; null when there is none such. The gate has let them in to the list.</summary>
    public async Task<ReaderItem?> LookOfAsync(Concern seen, Actor actor, long ticks, CancellationToken cancel) => seen.IsForOther
        ? null
        : (await ItemsAsync(seen, actor, cancel)).FirstOrDefault(item => item.Access.At.UtcTicks == ticks && item.Access.Role == ActorRole.Employee);

    private async Task<IReadOnlyList<ReaderItem>> ItemsAsync(Concern concern, Actor actor, CancellationToken cancel)
    {
        var all = ToldToFamily(await accesses.OfAsync(concern.Id, cancel), concern, actor).ToList();
        var persons = all.Select(access => access.Person).Distinct().ToList();
        var cards = await people.CardsAsync(persons, cancel);
        var serving = await directory.ServingAsync(persons, concern.Municipality, cancel);
        var answering = await directory.AnsweringAsync(concern, cancel);
        var answered = persons.Where(person => concern.WhoAnswers(person, answering, gate.Today) is not null).ToHashSet();
        return [.. all.Select(access => new ReaderItem(
            access.Person == actor.Person ? access : Told(access, concern, actor),
            cards.GetValueOrDefault(access.Person), access.Role == ActorRole.Employee ? serving.GetValueOrDefault(access.Person) : null)
        {
            IsAnswered = access.Role == ActorRole.Employee && answered.Contains(access.Person),
        })];
    }

    // When an employee read or worked, and when they read themselves: nobody by name or place, and nothing of the rest of the family (R11).
    private async Task<ReadersView> ToldToOtherAsync(Concern seen, Actor actor, IEnumerable<Access> all, CancellationToken cancel)
    {
        var cards = await people.CardsAsync([seen.Subject.Person, actor.Person], cancel);
        var somebody = MaskedCard.Of(Masked.Employee);
        static Access Bare(Access access, PersonId by) =>
            new(access.At, by, access.Role, ReadDeeds.Contains(access.Deed) ? nameof(Deed.ReadLog) : AccessLog.Worked, access.WasAllowed);
        var items = all.Where(access => access.Role == ActorRole.Employee || access.Person == actor.Person).Select(access => access.Person == actor.Person
            ? new ReaderItem(access, cards[actor.Person], Serving: null)
            : new ReaderItem(Bare(access, somebody.Id), somebody, Serving: null));
        return new(cards[seen.Subject.Person], seen.Municipality, [.. items]);
    }
    /// <summary>The accesses that one of the family is told of: who was let in since the log opened.</summary>
    internal static IEnumerable<Access> ToldToFamily(IReadOnlyList<Access> all, Concern seen, Actor reader) =>
        all.Where(access => access.WasAllowed && access.At >= seen.Course.OpenedAt && MayKnow(access, reader));

    // That the other guardian said no, or took a yes back, is theirs alone (R3).
    private static bool MayKnow(Access access, Actor reader) => access.Role == ActorRole.Employee || access.Person == reader.Person || !KeptFromFamily.Contains(access.Deed);

    /// <summary>
    /// What was done that the family may not read, a text of level 0 corrected say, or one written that is kept from the one who asks (R7), is told as work and no
    /// more; done by one of the family, as a reading. That the log was looked at as they see it, is a reading too.
    /// </summary>
    private static Access Told(Access access, Concern seen, Actor reader) => access switch
    {
        { Deed: nameof(Deed.PreviewAsGuardian) } => access with { Deed = nameof(Deed.ReadLog) },
        _ when !KeptFromFamily.Contains(access.Deed) && (access.Wrote is not { } sequence || seen.IsSeenBy(reader, sequence)) => access,
        _ => access with { Deed = access.Role == ActorRole.Employee ? AccessLog.Worked : nameof(Deed.ReadAsFamily) },
    };
}

/// <summary>Who has seen a log.</summary>
/// <param name="Subject">The one it is about.</param>
/// <param name="Municipality">Whose words it is told in.</param>
/// <param name="Items">The accesses, newest first.</param>
public sealed record ReadersView(PersonCard Subject, MunicipalityId Municipality, IReadOnlyList<ReaderItem> Items);

/// <summary>An access and the one who made it.</summary>
/// <param name="Access">When, and what.</param>
/// <param name="Person">Who; null when they are no longer in the register.</param>
/// <param name="Serving">Where they serve; null when that is not told, or they serve nowhere now.</param>
public sealed record ReaderItem(Access Access, PersonCard? Person, ServingCard? Serving)
{
    /// <summary>Whether one of the family can ask why: an employee did it, and there is another to answer (R42).</summary>
    public bool IsAnswered { get; init; }
}

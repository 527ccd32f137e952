using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Casework.Concerns;

/// <summary>The question "what does the log say?" (Norwegian: lese saken). Each asking is one line in the access log.</summary>
public sealed class ReadConcern(ConcernGate gate, People people, ActorDirectory directory, MunicipalityPacks packs)
{
    /// <summary>The answer for the actor, as far as what they asked for lets them see.</summary>
    /// <param name="id">Which concern.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="reading">The deed that the page is: reading the log, seeing the baton, the family's page.</param>
    /// <param name="cancel">To give up.</param>
    /// <exception cref="NotThere">Not theirs, or not there.</exception>
    /// <exception cref="RuleBroken">The municipality has no pack any more.</exception>
    public async Task<ConcernView> AskAsync(ConcernId id, Actor actor, Deed reading, CancellationToken cancel)
    {
        var concern = await gate.LookAsync(id, actor, reading, cancel);
        return await SeenByAsync(concern, actor, cancel);
    }

    /// <summary>The concern that an employee has been let in to, as one of its guardians sees it now; null for one who has no page of it, or is no guardian of it.</summary>
    public async Task<ConcernView?> AsSeenByAsync(ConcernView asked, PersonId guardian, CancellationToken cancel)
    {
        if (asked.Concern.Guardians.Of(guardian) is null || await directory.ActorAsync(guardian, ActorRole.Guardian, cancel) is not { } reader) return null;
        if (Permissions.Decide(Deed.SeeFamilyPage, asked.Concern.StandingOf(reader, gate.Now)) != Verdict.Allowed) return null;
        return (await SeenByAsync(asked.Concern, reader, cancel)) with { IsPreview = true };
    }

    /// <summary>
    /// The one entry of a concern that an employee has been let in to, exactly as the other guardian would see it if it were shown to them; null for one who is
    /// no such guardian of it, or who would not see it even then (R11).
    /// </summary>
    public async Task<ConcernView?> IfShownAsync(ConcernView asked, int sequence, PersonId guardian, CancellationToken cancel)
    {
        if (asked.Concern.Guardians.Of(guardian) is null || await directory.ActorAsync(guardian, ActorRole.Guardian, cancel) is not { } reader) return null;
        if (!asked.Concern.AsSeenBy(reader).IsForOther || asked.Concern.IfShown(sequence, guardian) is not var (seen, counted)) return null;
        var view = OtherView.Of(asked.Concern, seen, reader, await people.CardsAsync([seen.Subject.Person, guardian], cancel), gate.Now);
        return view with { IsPreview = true, Lines = [seen.Lines[counted - 1]] };
    }

    private async Task<ConcernView> SeenByAsync(Concern concern, Actor reader, CancellationToken cancel) => concern.AsSeenBy(reader) switch
    {
        { IsForOther: true } seen => OtherView.Of(concern, seen, reader, await people.CardsAsync([seen.Subject.Person, reader.Person], cancel), gate.Now),
        var seen => await ViewAsync(seen, reader, cancel),
    };

    private async Task<ConcernView> ViewAsync(Concern concern, Actor actor, CancellationToken cancel)
    {
        var colleagues = await directory.ColleaguesAsync(concern.Unit, concern.Municipality, cancel);
        var named = NamedIn(concern).Concat(colleagues.Select(colleague => colleague.Person)).Distinct().ToList();
        return new ConcernView(
            concern,
            await people.CardsAsync(named, cancel),
            await directory.ServingAsync(named, concern.Municipality, cancel),
            colleagues,
            (await directory.UnitAsync(concern.Unit, cancel))!,
            packs.Find(concern.Municipality) ?? throw new RuleBroken(Rule.MunicipalityNotSetUp),
            actor,
            gate.Now)
        {
            HolderCannotAct = await CannotActAsync(concern, actor, cancel),
        };
    }

    /// <summary>Asked for the leader's sake alone: they may offer the baton on when its holder cannot.</summary>
    private async Task<bool> CannotActAsync(Concern concern, Actor reader, CancellationToken cancel)
    {
        if (!concern.Stage.IsFollowUp || concern.Responsible == reader.Person || !concern.StandingOf(reader, gate.Now).IsAny(Relation.Leader)) return false;
        var holder = await directory.EmployeeAsync(concern.Responsible, cancel);
        return !concern.HolderActs(holder, gate.Today);
    }

    private static IEnumerable<PersonId> NamedIn(Concern concern) =>
        concern.Lines.Select(line => line.RecordedBy)
            .Concat(concern.Wonder.Recipients).Concat(concern.Wonder.Leaders)
            .Concat(concern.Baton.Holders.Select(hold => hold.Person))
            .Concat(concern.Lines.Select(line => line.Entry).OfType<Domain.Baton.BatonOffered>().Select(offered => offered.To))
            .Concat(concern.Participants.All.Select(one => one.Person))
            .Concat(concern.Consents.EverybodyLeftOut)
            .Concat(concern.Emergencies.All.Select(one => one.Said.Told))
            .Concat(concern.Lines.SelectMany(line => NamedIn(line.Entry)))
            .Concat(concern.Questions.All.SelectMany(one => new[] { one.By, one.Answer?.By ?? one.By, one.Said.Look?.Person ?? one.By, one.Said.Answerer?.Person ?? one.By }))
            .Concat(concern.Guardians.All.Select(guardian => guardian.Person))
            .Append(concern.Subject.Person).Append(concern.Wonder.Registered.Subject.Person);

    private static IEnumerable<PersonId> NamedIn(Entry entry) => entry switch
    {
        StaffNamed said => [said.Person],
        LooseningProposed said => [said.Of],
        GuardianRecorded said => [said.Guardian],
        _ => [],
    };
}

/// <summary>A concern with the names, words and choices that its pages show.</summary>
/// <param name="Concern">What the log says, as the reader sees it (R7); what of it they may read is <see cref="Lines"/>.</param>
/// <param name="People">Those it names, and those who serve in its unit.</param>
/// <param name="Serving">Where those serve now who do.</param>
/// <param name="Colleagues">Those who serve in its unit now.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Pack">Its municipality's words.</param>
/// <param name="Reader">For whom.</param>
/// <param name="Now">At which moment.</param>
public sealed record ConcernView(
    Concern Concern, IReadOnlyDictionary<PersonId, PersonCard> People, IReadOnlyDictionary<PersonId, ServingCard> Serving,
    IReadOnlyList<Colleague> Colleagues, UnitCard Unit, MunicipalityPack Pack, Actor Reader, DateTimeOffset Now)
{
    /// <summary>Told to the unit's leader: the holder serves there no more, or consent covers their service no more.</summary>
    public bool HolderCannotAct { get; init; }

    /// <summary>The day in Oslo, by which days are told.</summary>
    public DateOnly Today { get; init; } = Oslo.Day(Now);

    /// <summary>Whether an employee sees the page as the reader would, to know what they see: then nothing is done on it.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Whether the one it is about is old enough for their wish to keep something from guardians (R6).</summary>
    public bool MayWish => Concern.MayWishToWithhold(Subject.Born, Pack, Today);

    /// <summary>How the reader stands to it.</summary>
    public Standing Standing { get; init; } = Concern.StandingOf(Reader, Now);

    /// <summary>Whether the log is theirs to read; a leader who has not said why sees that there is one, and no more.</summary>
    public bool Reads => Permissions.Decide(Deed.ReadLog, Standing) == Verdict.Allowed;

    /// <summary>Whether they may say why they need to read.</summary>
    public bool MayStatePurpose => Permissions.Decide(Deed.StatePurpose, Standing) == Verdict.Allowed;

    /// <summary>The purpose the reader reads on, while it holds.</summary>
    public PurposeStated? Purpose => Concern.Purposes.Of(Reader.Person, Now);

    /// <summary>The emergency the reader reads in, while it holds.</summary>
    public Emergency? Emergency => Reads ? Concern.Emergencies.Of(Reader.Person, Now) : null;

    /// <summary>What the reader may read of the log, oldest first.</summary>
    public IReadOnlyList<Recorded> Lines { get; init; } = Concern.LinesFor(Concern.StandingOf(Reader, Now));

    /// <summary>The one it is about.</summary>
    public PersonCard Subject => People[Concern.Subject.Person];

    /// <summary>What the reader may do now, and what stands in the way of it.</summary>
    public IReadOnlyList<Choice> Choices { get; } = Concern.ChoicesOf(Reader, Now);

    /// <summary>The same as its family would read it, in an employee's hands: for a family that reads on paper (R5).</summary>
    public ConcernView AsFamilyReads()
    {
        var family = new Standing { Role = ActorRole.Guardian, Phase = Standing.Phase, Ties = [new(Relation.Guardian, Covered: true)] };
        var paper = Concern.AsOnPaper();
        return this with { Concern = paper, Standing = family, Lines = paper.Course.Shared ? paper.LinesFor(family) : [] };
    }

    /// <summary>The name of a person in it.</summary>
    public string NameOf(PersonId person) => People[person].Name;

    /// <summary>The title of one who serves now; null for one who does not.</summary>
    public string? TitleOf(PersonId person) => Serving.GetValueOrDefault(person)?.Title;

    /// <summary>Whether the reader is here only since they were told of an emergency or must answer one question: they learn no more of the family than that takes.</summary>
    public bool OnlyAnswers => !Reads && Standing.Ties.All(tie => tie.Relation is Relation.Witness or Relation.Responder or Relation.Emergency);

    /// <summary>Whether the deed is the reader's, belongs where the concern stands, and nothing is missing for it.</summary>
    public bool May(Deed deed) => Choices.Any(choice => choice.Deed == deed && choice.Missing.Count == 0);
}

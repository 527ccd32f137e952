using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Casework.Concerns;

/// <summary>The question "what does the log say?" (Norwegian: lese saken). Each asking is one line in the access log.</summary>
public sealed class ReadConcern(ConcernGate gate, People people, ActorDirectory directory, MunicipalityPacks packs)
{
    /// <summary>The answer for the actor.</summary>
    /// <exception cref="NotThere">Not theirs, or not there.</exception>
    /// <exception cref="RuleBroken">The municipality has no pack any more.</exception>
    public async Task<ConcernView> AskAsync(ConcernId id, Actor actor, CancellationToken cancel)
    {
        var concern = await gate.LookAsync(id, actor, Deed.ReadLog, cancel);
        var colleagues = await directory.ColleaguesAsync(concern.Unit, cancel);
        var named = concern.Lines.Select(line => line.RecordedBy).Concat(concern.Relations().Select(relation => relation.Person))
            .Concat(colleagues.Select(colleague => colleague.Person)).Append(concern.Subject.Person);
        return new ConcernView(
            concern,
            await people.CardsAsync(named, cancel),
            colleagues,
            (await directory.UnitAsync(concern.Unit, cancel))!,
            packs.Find(concern.Municipality) ?? throw new RuleBroken(Rule.MunicipalityNotSetUp),
            actor);
    }
}

/// <summary>A concern with the names, words and choices that its pages show.</summary>
/// <param name="Concern">What the log says.</param>
/// <param name="People">Those it names, and those who serve in its unit.</param>
/// <param name="Colleagues">Those who serve in its unit now.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Pack">Its municipality's words.</param>
/// <param name="Reader">For whom.</param>
public sealed record ConcernView(
    Concern Concern, IReadOnlyDictionary<PersonId, PersonCard> People, IReadOnlyList<Colleague> Colleagues, UnitCard Unit, MunicipalityPack Pack, Actor Reader)
{
    /// <summary>The one it is about.</summary>
    public PersonCard Subject => People[Concern.Subject.Person];

    /// <summary>The name of a person in it.</summary>
    public string NameOf(PersonId person) => People[person].Name;

    /// <summary>The title of a colleague who serves in the unit now; null for one who does not.</summary>
    public string? TitleOf(PersonId person) => Colleagues.FirstOrDefault(colleague => colleague.Person == person)?.Post.Title;

    /// <summary>What the reader may do now, and what stands in the way of it.</summary>
    public IReadOnlyList<Choice> Choices => Concern.ChoicesOf(Reader);
}

using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Wonders;

/// <summary>Finds the person a wonder is about from what was typed, or makes a new one to be written with the wonder.</summary>
public sealed class Subjects
{
    private readonly UnitChildren children;
    private readonly People people;
    private readonly TimeProvider time;

    internal Subjects(UnitChildren children, People people, TimeProvider time) => (this.children, this.people, this.time) = (children, people, time);

    /// <exception cref="RuleBroken">It is the author's own child.</exception>
    /// <exception cref="WrongSubject">It cannot be told from what was typed.</exception>
    internal Task<FoundSubject> OfAsync(About about, UnitId unit, Actor author, CancellationToken cancel) => about switch
    {
        About.OwnChild own => OwnAsync(own, unit, cancel),
        About.AnotherChild another => AnotherAsync(another, author, cancel),
        About.Expectant expectant => NewAsync(SubjectKind.Expectant, expectant.Name, born: null, nationalId: null, cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(about)),
    };

    private async Task<FoundSubject> OwnAsync(About.OwnChild own, UnitId unit, CancellationToken cancel)
    {
        var child = (await children.OfAsync([unit], cancel)).FirstOrDefault(card => card.Id == own.Child) ?? throw new WrongSubject(SubjectFault.NotOfTheUnit);
        return new(new Subject(child.Id, SubjectKind.Child), child.Born, Newcomer: null);
    }

    /// <summary>Known to us or not makes no difference to the answer: who writes a number here must not learn whose it is, but for their own child's.</summary>
    private async Task<FoundSubject> AnotherAsync(About.AnotherChild another, Actor author, CancellationToken cancel)
    {
        if (await people.FindAsync(another.NationalId, cancel) is { } known && author.IsFamilyOf(known)) throw new RuleBroken(Rule.OwnFamily);
        return await NewAsync(SubjectKind.Child, another.Name, another.Born, another.NationalId, cancel);
    }

    private async Task<FoundSubject> NewAsync(SubjectKind kind, string? typedName, DateOnly? born, NationalId? nationalId, CancellationToken cancel)
    {
        var name = Prose.Optional(typedName, longest: 200)?.ReplaceLineEndings(" ") ?? nationalId?.Masked ?? throw new WrongSubject(SubjectFault.NameNeeded);
        var id = PersonId.New(time.GetUtcNow());
        return new(new Subject(id, kind), born, await people.SealProvisionalAsync(id, name, born, nationalId, cancel));
    }
}

/// <summary>The one a wonder is about, and the row of the register when they are new to it.</summary>
internal sealed record FoundSubject(Subject Subject, DateOnly? Born, PersonRow? Newcomer);

/// <summary>Why the one it is about cannot be told from what was typed.</summary>
public enum SubjectFault
{
    /// <summary>The child does not belong to the unit.</summary>
    NotOfTheUnit,

    /// <summary>There is neither name nor number.</summary>
    NameNeeded,
}

/// <summary>The one a wonder is about cannot be told from what was typed.</summary>
public sealed class WrongSubject(SubjectFault fault) : Exception($"The subject cannot be told: {fault}.")
{
    /// <summary>Why.</summary>
    public SubjectFault Fault { get; } = fault;
}

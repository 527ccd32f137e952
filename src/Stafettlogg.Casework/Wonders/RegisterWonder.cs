using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;

namespace Stafettlogg.Casework.Wonders;

/// <summary>The wish to write a wonder (Norwegian: ny undring).</summary>
/// <param name="DeedId">The deed's own id.</param>
/// <param name="Unit">The author's unit.</param>
/// <param name="Municipality">Which of those the unit serves it belongs to.</param>
/// <param name="About">Whom it is about.</param>
/// <param name="Text">What was seen or heard.</param>
/// <param name="Arenas">Where, by the pack's keys.</param>
/// <param name="DevelopmentAreas">In which areas, by the pack's keys.</param>
public sealed record RegisterWonder(
    DeedId DeedId, UnitId Unit, MunicipalityId Municipality, About About, string? Text, IReadOnlyList<string> Arenas, IReadOnlyList<string> DevelopmentAreas);

/// <summary>Whom a wonder is about, as the form asks.</summary>
public abstract record About
{
    private About()
    {
    }

    /// <summary>A child of the unit.</summary>
    public sealed record OwnChild(PersonId Child) : About;

    /// <summary>A child who belongs elsewhere, by birth number, with the name and day of birth the author knows them by.</summary>
    public sealed record AnotherChild(NationalId NationalId, string? Name, DateOnly? Born) : About;

    /// <summary>A pregnant woman, by name (Norwegian: gravid).</summary>
    public sealed record Expectant(string? Name) : About;
}

/// <summary>Begins a concern with a wonder.</summary>
public sealed class RegisterWonderHandler(ConcernGate gate, Subjects subjects, MunicipalityPacks packs, TimeProvider time)
{
    /// <summary>Does it.</summary>
    /// <exception cref="RuleBroken">The law refuses.</exception>
    /// <exception cref="WrongSubject">The one it is about cannot be told from what was typed.</exception>
    public Task<DeedResult> HandleAsync(RegisterWonder wish, Actor actor, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        return gate.BeginAsync(ConcernId.New(now), wish.DeedId, actor, async () =>
        {
            if (actor.For(wish.Municipality).PostIn(wish.Unit) is null) throw new RuleBroken(Rule.NotOfTheUnit);
            var pack = packs.Find(wish.Municipality) ?? throw new RuleBroken(Rule.MunicipalityNotSetUp);
            var (subject, born, newcomer) = await subjects.OfAsync(wish.About, wish.Unit, actor, cancel);
            var entry = new NewWonder(wish.Unit, subject, born, wish.Text, wish.Arenas, wish.DevelopmentAreas).Register(actor, pack, Oslo.Day(now));
            return (entry, newcomer);
        }, cancel);
    }
}

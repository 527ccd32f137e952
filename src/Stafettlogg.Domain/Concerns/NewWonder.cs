using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Domain.Wonders;

namespace Stafettlogg.Domain.Concerns;

/// <summary>The deed that begins every concern: an employee writes a wonder (Norwegian: ny undring; domain.md 1.6, RegisterWonder).</summary>
/// <param name="Unit">The author's unit, to which the wonder belongs.</param>
/// <param name="Subject">Whom it is about.</param>
/// <param name="SubjectBorn">Their day of birth, where it is known.</param>
/// <param name="Text">What was seen or heard.</param>
/// <param name="Arenas">Where, by the pack's keys.</param>
/// <param name="DevelopmentAreas">In which areas, by the pack's keys.</param>
public sealed record NewWonder(
    UnitId Unit,
    Subject Subject,
    DateOnly? SubjectBorn,
    string? Text,
    IReadOnlyList<string> Arenas,
    IReadOnlyList<string> DevelopmentAreas)
{
    /// <summary>The first entry of the new concern, which belongs to the pack's municipality: a unit may serve several.</summary>
    /// <exception cref="RuleBroken">The author is not of the unit, is family of the one it is about, that one is too old, the text is missing or too long, or a key is not the pack's.</exception>
    public Entry Register(Actor author, MunicipalityPack pack, DateOnly today)
    {
        var here = author.For(pack.Id);
        var post = here.Role == ActorRole.Employee ? here.PostIn(Unit) : null;
        if (post is null) throw new RuleBroken(Rule.NotOfTheUnit);
        if (author.IsFamilyOf(Subject.Person)) throw new RuleBroken(Rule.OwnFamily);
        if (Subject.Kind == SubjectKind.Child && SubjectBorn?.AddYears(pack.Ages.ServedTo + 1) <= today) throw new RuleBroken(Rule.SubjectTooOld);
        if (Arenas.Any(key => pack.ObservationArenas.All(arena => arena.Key != key))) throw new RuleBroken(Rule.UnknownArena);
        if (DevelopmentAreas.Any(key => pack.DevelopmentAreas.All(area => area.Key != key))) throw new RuleBroken(Rule.UnknownDevelopmentArea);
        return new WonderRegistered(
            post.Municipality, Unit, post.Service, Subject, Prose.Required(Text),
            [.. Arenas.Distinct()], [.. DevelopmentAreas.Distinct()], here.Leads(Unit),
            After(today, pack.Deadlines.WonderDecisionDays), After(today, pack.Deadlines.GuardiansContactedDays));
    }

    private static DateOnly? After(DateOnly today, int? days) => days is { } count ? today.AddDays(count) : null;
}

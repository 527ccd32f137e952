using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Answers;

/// <summary>A colleague with the unit they serve in, as a list of choices sends them: one may serve in several.</summary>
/// <param name="Unit">The unit; nobody's when the browser sent none of the choices.</param>
/// <param name="Person">The person; nobody's when the browser sent none of the choices.</param>
public sealed record ChosenColleague(UnitId Unit, PersonId Person)
{
    private const char Between = '.';

    public static ChosenColleague Of(string? sent)
    {
        var parts = (sent ?? "").Split(Between);
        return new(new UnitId(Id(parts[0])), new PersonId(Id(parts[^1])));
    }

    /// <summary>"Hanne Vik, helsesykepleier, Familiens hus".</summary>
    public static IReadOnlyList<Choice> Choices(IEnumerable<ColleagueInReach> colleagues) =>
        [.. colleagues.Select(one => new Choice($"{one.Post.Unit.Value}{Between}{one.Person.Value}", $"{one.Name}, {one.Post.Title}, {one.UnitName}"))];

    private static Guid Id(string text) => Guid.TryParse(text, out var id) ? id : default;
}

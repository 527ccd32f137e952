using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;

namespace Stafettlogg.Casework.Concerns;

/// <summary>The question "who may be brought in, or take the baton?": the own unit, and those of services that consent covers now (Norwegian: hvem som kan bli med).</summary>
public sealed class ColleaguesInReach(ConcernGate gate, ActorDirectory directory, People people)
{
    private static readonly StringComparer ByName = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("nb-NO"), ignoreCase: true);

    /// <summary>The answer for a concern that has been read, by name.</summary>
    public async Task<IReadOnlyList<ColleagueInReach>> AskAsync(Concern concern, CancellationToken cancel)
    {
        var today = gate.Today;
        string[] services = concern.Stage == Domain.Levels.Stage.OwnService ? [] : [.. concern.ServicesConsentedTo(today)];
        var serving = await directory.ServingInAsync(concern.Municipality, services, concern.Unit, cancel);
        var cards = await people.CardsAsync(serving.Select(one => one.Colleague.Person), cancel);
        return
        [
            .. serving
                .Where(one => concern.Reaches(one.Colleague.Person, one.Colleague.Post.Unit, one.Colleague.Post.Service, today))
                .Where(one => !one.Colleague.IsFamilyOf(concern.Subject.Person))
                .Select(one => new ColleagueInReach(one.Colleague.Person, cards[one.Colleague.Person].Name, one.Colleague.Post, one.Unit))
                .OrderBy(one => one.Name, ByName),
        ];
    }
}

/// <summary>Somebody who may be brought in.</summary>
public sealed record ColleagueInReach(PersonId Person, string Name, Post Post, string UnitName);

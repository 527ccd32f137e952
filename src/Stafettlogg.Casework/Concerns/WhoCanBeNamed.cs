using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Casework.Concerns;

/// <summary>The question "who could be named in this strictly confidential case?": those of the unit and of the municipality's services who are not yet (R14).</summary>
public sealed class WhoCanBeNamed(ActorDirectory directory, People people)
{
    private static readonly StringComparer ByName = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("nb-NO"), ignoreCase: true);

    /// <summary>The answer for a concern that has been read, by name.</summary>
    public async Task<IReadOnlyList<ColleagueInReach>> AskAsync(Concern concern, MunicipalityPack pack, CancellationToken cancel)
    {
        var (services, named) = (pack.Services.Select(service => service.Key).ToList(), concern.Named());
        var serving = await directory.ServingInAsync(concern.Municipality, services, concern.Unit, cancel);
        var cards = await people.CardsAsync(serving.Select(one => one.Colleague.Person), cancel);
        return
        [
            .. serving.Where(one => !named.Contains(one.Colleague.Person) && !one.Colleague.IsFamilyOf(concern.Subject.Person))
                .Select(one => new ColleagueInReach(one.Colleague.Person, cards[one.Colleague.Person].Name, one.Colleague.Post, one.Unit))
                .OrderBy(one => one.Name, ByName),
        ];
    }
}

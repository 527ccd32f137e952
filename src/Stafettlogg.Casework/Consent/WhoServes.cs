using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Casework.Consent;

/// <summary>The question "whom could a consent leave out?": those who serve in a service around the child, outside the concern's own (Norwegian: personer som ikke skal være med).</summary>
public sealed class WhoServes(ActorDirectory directory, People people)
{
    private static readonly StringComparer ByName = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("nb-NO"), ignoreCase: true);

    /// <summary>The answer for a concern that has been read, by name.</summary>
    public async Task<IReadOnlyList<PersonCard>> AskAsync(Concern concern, MunicipalityPack pack, CancellationToken cancel)
    {
        string[] services = [.. pack.Services.Where(service => service.AroundTheChild).Select(service => service.Key)];
        var serving = await directory.ServingInAsync(concern.Municipality, services, concern.Unit, cancel);
        var others = serving.Where(one => !concern.IsHome(one.Colleague.Post) && one.Colleague.Person != concern.Subject.Person).Select(one => one.Colleague.Person).Distinct();
        return [.. (await people.CardsAsync(others, cancel)).Values.OrderBy(card => card.Name, ByName)];
    }
}

using System.Globalization;
using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Wonders;

/// <summary>The children who belong to a unit now.</summary>
public sealed class UnitChildren
{
    private static readonly StringComparer ByName = StringComparer.Create(CultureInfo.GetCultureInfo("nb-NO"), ignoreCase: true);

    private readonly ActorDirectory directory;
    private readonly People people;

    internal UnitChildren(ActorDirectory directory, People people) => (this.directory, this.people) = (directory, people);

    /// <summary>The children of the units, by name as Norwegians sort.</summary>
    public async Task<IReadOnlyList<PersonCard>> OfAsync(IReadOnlyCollection<UnitId> units, CancellationToken cancel)
    {
        var cards = await people.CardsAsync(await directory.ChildrenOfAsync(units, cancel), cancel);
        return [.. cards.Values.OrderBy(card => card.Name, ByName)];
    }
}

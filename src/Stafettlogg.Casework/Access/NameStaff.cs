using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Access;

/// <summary>The wish of a leader to name an employee in a strictly confidential case, or to take one out (Norwegian: navngi ansatte; R14).</summary>
/// <param name="Concern">Which concern.</param>
/// <param name="SeenVersion">The version the form was made from.</param>
/// <param name="DeedId">The deed's own id.</param>
/// <param name="Unit">Where the one to be named serves; of no worth when they are taken out.</param>
/// <param name="Person">Who.</param>
/// <param name="Named">Whether they are named; else taken out.</param>
public sealed record NameStaff(ConcernId Concern, int SeenVersion, DeedId DeedId, UnitId Unit, PersonId Person, bool Named) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.NameStaff;

    internal override async ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at)
    {
        var grade = (await at.Directory.ProtectionOfAsync(concern, at.Cancel)).Grade;
        return [Named ? concern.NameStaff(await at.ColleagueAsync(concern, Unit, Person, Rule.PersonNotOfService), grade) : concern.RemoveStaff(at.Actor, Person, grade)];
    }
}

using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Participants;

/// <summary>The wish to bring an employee in (Norwegian: legge til deltaker).</summary>
public sealed record AddParticipant(ConcernId Concern, int SeenVersion, DeedId DeedId, UnitId Unit, PersonId Person, string? Task) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.AddParticipant;

    internal override async ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at)
    {
        return [concern.AddParticipant(await at.ColleagueAsync(concern, Unit, Person, Rule.PersonNotOfService), Task, at.Today)];
    }
}

using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Levels;

/// <summary>The wish to go to level 1 and open the log (Norwegian: gå til nivå 1).</summary>
public sealed record OpenLog(ConcernId Concern, int SeenVersion, DeedId DeedId, PersonId Holder, string? Text) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.OpenLog;

    internal override async ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at)
    {
        var registered = await at.RegisteredAsync(concern);
        var child = registered?.Id ?? concern.Subject.Person;
        // While the register is away the log opens with nobody known: who is recorded later, is granted something then.
        var opening = new LogOpening(
            await at.ColleagueAsync(concern, concern.Unit, Holder, Rule.PersonNotOfService), Text,
            child == concern.Subject.Person ? null : child, registered?.Born, await at.GuardiansIfThereAsync(child) ?? []);
        return concern.OpenLog(at.Actor, opening, at.PackOf(concern), at.Today);
    }
}

using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Family;

/// <summary>
/// The wish to record one who represents the child and whom no register names, by name and birth number (Norwegian: registrere en som representerer barnet;
/// R8). Whether the number is known here makes no difference to the answer: till a second person approves, they are who they were said to be.
/// </summary>
public sealed record RecordRepresentative(
    ConcernId Concern, int SeenVersion, DeedId DeedId, string? Name, NationalId Number, ResponsibilitySource Source, string? Evidence, NewGuardian On) : Wish(Concern, SeenVersion, DeedId)
{
    private const int LongestName = 200;

    /// <inheritdoc/>
    public override Deed Deed => Deed.RecordGuardian;

    // The id is the deed's: sent twice, it is the same person.
    private PersonId Newcomer => new(DeedId.Value);

    internal override async ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at)
    {
        await at.GuardiansAsync(concern.Subject.Person); // it would grant something: not while the register is away
        Prose.Required(Name, LongestName);
        return [concern.RecordRepresentative(Newcomer, Source, Evidence, On, await at.BornAsync(concern), at.Today)];
    }

    internal override async ValueTask<IReadOnlyList<Write>> BesideAsync(Concern concern, IReadOnlyList<Entry> entries, Circumstances at) =>
        [RegisterWrites.Add(await at.People.SealProvisionalAsync(Newcomer, Prose.Required(Name, LongestName).ReplaceLineEndings(" "), born: null, Number, at.Cancel))];
}

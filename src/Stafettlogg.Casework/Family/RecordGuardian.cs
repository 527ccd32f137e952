using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Family;

/// <summary>The wish to record what is known of somebody's parental responsibility (Norwegian: registrere foreldreansvar; R8).</summary>
public sealed record RecordGuardian(
    ConcernId Concern, int SeenVersion, DeedId DeedId, PersonId Guardian, Responsibility Responsibility, ResponsibilitySource Source, string? Evidence) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.RecordGuardian;

    /// <summary>By what right, and for what time; a parent from today when nothing is said.</summary>
    public NewGuardian On { get; init; } = NewGuardian.Parent;

    internal override async ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at)
    {
        // What only takes something from somebody needs no register, and waits for none.
        var takes = Source != ResponsibilitySource.Register && Responsibility != Responsibility.Yes;
        var register = takes ? await at.GuardiansIfThereAsync(concern.Subject.Person) ?? [] : await at.GuardiansAsync(concern.Subject.Person);
        return [concern.RecordGuardian(Guardian, Responsibility, Source, Evidence, register, On, await at.BornAsync(concern), at.Today)];
    }
}

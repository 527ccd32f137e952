using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Family;

/// <summary>The wish of a second person to approve what another recorded (Norwegian: godkjenne; R8).</summary>
public sealed record ApproveGuardian(ConcernId Concern, int SeenVersion, DeedId DeedId, PersonId Guardian) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.ApproveGuardian;

    /// <summary>The birth number as the second person read it in the evidence, where somebody is to represent.</summary>
    public NationalId? Number { get; init; }

    internal override async ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at)
    {
        await at.GuardiansAsync(concern.Subject.Person); // an approval changes who has a say: not while the register is away
        var fits = Number is { } number && await at.People.NationalIdAsync(Guardian, at.Cancel) == number;
        return [concern.ApproveGuardian(at.Actor, Guardian, await at.People.KnownAsAsync(Guardian, at.Cancel), fits)];
    }

    // Who represents may sign in from now on, under the name the registers know them by, or else the one they were recorded by.
    internal override async ValueTask<IReadOnlyList<Write>> BesideAsync(Concern concern, IReadOnlyList<Entry> entries, Circumstances at) => concern.Guardians.Of(Guardian) is { Represents: true }
        ? [await at.People.KnownAsAsync(Guardian, at.Cancel) is { } known ? RegisterWrites.Changed(known) : RegisterWrites.Recognise(Guardian)]
        : [];
}

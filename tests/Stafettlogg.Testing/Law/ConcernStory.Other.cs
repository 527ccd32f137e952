using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Testing.Law;

/// <content>What is shown to the other guardian, Jonas, from whom Marte is protected (R11).</content>
public sealed partial class ConcernStory
{
    /// <summary>Jonas where Marte has a confidential address.</summary>
    public static Actor Other { get; } = Fjellglimt.Jonas with
    {
        Shields = new Dictionary<PersonId, Shield> { [Fjellglimt.Emil] = new(AddressProtection.Confidential, IsOther: true) },
    };

    /// <summary>An entry, the last unless the test says otherwise, looked through and shown to Jonas.</summary>
    public ConcernStory ShownToOther(int? sequence = null, Actor? guardian = null, Actor? by = null) =>
        By(by ?? Holder, Deed.ShowToOther, concern => concern.ShowToOther(sequence ?? Last.Sequence, (guardian ?? Other).Person));

    /// <summary>An entry shown to Jonas no more.</summary>
    public ConcernStory HiddenFromOther(int sequence, Actor? by = null) =>
        By(by ?? Holder, Deed.HideFromOther, concern => concern.HideFromOther(sequence, Other.Person));
}

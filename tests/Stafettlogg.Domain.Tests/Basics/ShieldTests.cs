using Stafettlogg.Domain.Basics;
using Stafettlogg.Testing.Law;
using static Stafettlogg.Domain.Basics.AddressProtection;

namespace Stafettlogg.Domain.Tests.Basics;

/// <summary>What address protection in a family is to each who cares for the child (R11, R14).</summary>
public sealed class ShieldTests
{
    [Theory]
    [InlineData(None, None, None, None)]
    [InlineData(Confidential, None, None, Confidential)]
    [InlineData(None, Confidential, None, Confidential)]
    [InlineData(Confidential, None, StrictlyConfidential, StrictlyConfidential)]
    public void Grade_OfAFamily_IsTheHighestOfChildAndGuardians_R14(AddressProtection child, AddressProtection mother, AddressProtection father, AddressProtection grade) =>
        Assert.Equal(grade, Of(child, mother, father).Grade);

    [Theory]
    [InlineData(None, None, None, false, false)]
    [InlineData(Confidential, Confidential, None, false, true)]
    [InlineData(None, Confidential, None, false, true)]
    [InlineData(None, None, StrictlyConfidential, true, false)]
    [InlineData(Confidential, None, None, true, true)]
    [InlineData(Confidential, Confidential, Confidential, true, true)]
    public void Other_WhereSomebodyIsProtected_IsWhoeverIsNotAndBothWhenNobodyCanTell_R11(
        AddressProtection child, AddressProtection mother, AddressProtection father, bool motherIs, bool fatherIs)
    {
        Assert.Equal(motherIs, Of(child, mother, father).IsOther);
        Assert.Equal(fatherIs, Of(child, mother, father, Fjellglimt.Jonas.Person).IsOther);
    }

    [Fact]
    public void Other_ProtectedGuardianAlone_IsNobody_R11() => Assert.Equal(
        new Shield(Confidential),
        Shield.Of(Fjellglimt.Marte.Person, Confidential, new Dictionary<PersonId, AddressProtection> { [Fjellglimt.Marte.Person] = Confidential }));

    [Fact]
    public void Other_WhoCaresForTheChildNoMore_IsStillTheOther_R11() =>
        Assert.True(Of(Confidential, Confidential, None, Fjellglimt.Hege.Person).IsOther);

    private static Shield Of(AddressProtection child, AddressProtection mother, AddressProtection father, PersonId? to = null) => Shield.Of(
        to ?? Fjellglimt.Marte.Person, child, new Dictionary<PersonId, AddressProtection> { [Fjellglimt.Marte.Person] = mother, [Fjellglimt.Jonas.Person] = father });
}

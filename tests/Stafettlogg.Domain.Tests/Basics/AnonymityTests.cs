using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Domain.Tests.Basics;

public sealed class AnonymityTests
{
    private static readonly string[] Names = ["Emil Testesen", "Anne-Marie van der Berg", "Liv Åse Ås", "Iben"];

    [Theory]
    [InlineData("Han er 29012212345.")]
    [InlineData("290122 12345")]
    [InlineData("29.01.22-12345")]
    [InlineData("29.01.2022 12345")]
    [InlineData("29 01 22 123 45")]
    public void FaultOf_BirthNumberHoweverParted_IsFound(string text) => Assert.Equal(AnonymityFault.BirthNumber, Anonymity.FaultOf(text, []));

    [Theory]
    [InlineData("Ring 32123456")]
    [InlineData("Ring 32 12 34 56")]
    [InlineData("+47 321 23 456")]
    [InlineData("mor 321-23-456, kl. 10.30")]
    public void FaultOf_TelephoneHoweverParted_IsFound(string text) => Assert.Equal(AnonymityFault.Telephone, Anonymity.FaultOf(text, []));

    [Theory]
    [InlineData("Emil Testesen sitter alene.")]
    [InlineData("TESTESEN, emil")]
    [InlineData("Emils mor, fru Testesens søster")]
    [InlineData("Anne Marie")]
    [InlineData("Liv og Åse")]
    [InlineData("Ibens mor")]
    [InlineData("Liv A\u030As")]
    public void FaultOf_MoreThanOneOfSomebodysNames_IsAName(string text) => Assert.Equal(AnonymityFault.Name, Anonymity.FaultOf(text, Names));

    [Theory]
    [InlineData("Det er et liv i uro.")]
    [InlineData("emil sitter alene.")]
    [InlineData("Familien Berg")]
    public void FaultOf_OneOfSomebodysNames_IsOneName(string text) => Assert.Equal(AnonymityFault.OneName, Anonymity.FaultOf(text, Names));

    [Theory]
    [InlineData("Et barn på 8 år sitter alene i friminuttene. Hva kan vi prøve?")]
    [InlineData("Sett 12.03.2026 kl. 10.30 og 13.3. kl. 09:15, skoleåret 2025-2026 og 2024/25.")]
    [InlineData("Tiltak 1-4 i 6 uker, 20 minutter 3 ganger.")]
    [InlineData("Testing av emiliansk.")]
    [InlineData("")]
    public void FaultOf_TextAboutNobody_IsNone(string text) => Assert.Null(Anonymity.FaultOf(text, Names));
}

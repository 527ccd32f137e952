using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Family;

/// <summary>What a parent without parental responsibility may ask, and what a leader may answer (R9).</summary>
public sealed class InformationTests
{
    private static readonly InformationTexts Words = new() { Refusal = "Vi gir ikke ut opplysninger.", Appeal = "Du kan klage." };
    private static readonly DateOnly Today = new(2026, 12, 20);

    [Theory]
    [InlineData("", "Jeg vil følge med.")]
    [InlineData("Hvordan går det?", " ")]
    public void Ask_WithoutSayingWhatOrWhy_BreaksTextMissing(string about, string why) => Assert.Equal(Rule.TextMissing, Broken.By(() => InformationAsked.Of(about, why)));

    [Fact]
    public void Answer_Given_IsTheLeadersOwnWordsWithTheAppealAndItsLastDay_R9()
    {
        var answer = InformationAnswered.Of(InformationDecision.Granted, " Hun trives. ", onlyRefused: false, Words, Today);

        Assert.Equal(new InformationAnswered(InformationDecision.Granted, "Hun trives.", "Du kan klage.", Today, new(2027, 1, 10)), answer);
    }

    [Fact]
    public void Answer_RefusedWithoutAReason_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => InformationAnswered.Of(InformationDecision.Refused, " ", onlyRefused: false, Words, Today)));

    [Fact]
    public void Answer_GivenInAStrictlyProtectedFamily_BreaksOnlyRefusedHere() =>
        Assert.Equal(Rule.OnlyRefusedHere, Broken.By(() => InformationAnswered.Of(InformationDecision.Granted, "Hun trives.", onlyRefused: true, Words, Today)));

    [Fact]
    public void Answer_RefusedInAStrictlyProtectedFamily_SaysWhatTheMunicipalitySaysWhateverWasWritten_R14() =>
        Assert.Equal(Words.Refusal, InformationAnswered.Of(InformationDecision.Refused, "Hun har flyttet til Sortland.", onlyRefused: true, Words, Today).Text);
}

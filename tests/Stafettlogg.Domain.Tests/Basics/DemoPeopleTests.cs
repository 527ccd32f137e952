using System.Text.Json;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Testing;

namespace Stafettlogg.Domain.Tests.Basics;

public sealed class DemoPeopleTests
{
    private static readonly string Copy = Repository.PathTo("src", "Stafettlogg.DemoIdentity", "demo-people.json");
    private static readonly string Original = Repository.PathTo("..", "shared", "design", "demo-people.json");

    [Fact]
    public void TryParse_EverybodyInTheDemo_HasASyntheticNumber()
    {
        var refused = People().Where(number => !NationalId.TryParse(number, NationalIdSeries.Synthetic, out _));

        Assert.Empty(refused);
    }

    [Fact]
    public void TryParse_EverybodyInTheDemoInProduction_IsRefusedAsSynthetic()
    {
        var faults = People().Select(FaultInProduction).Distinct();

        Assert.Equal([NationalIdFault.SyntheticNotAllowed], faults);
    }

    // The check digits must catch what a finger does; accepting remainders 1–3 must not have weakened that.
    [Fact]
    public void TryParse_OneDigitMistypedOrTwoExchanged_IsNeverTakenForAnother()
    {
        var mistyped = People().SelectMany(number => Mistyped(number).Concat(Exchanged(number))).ToList();

        Assert.NotEmpty(mistyped);
        Assert.DoesNotContain(mistyped, number => NationalId.TryParse(number, NationalIdSeries.Synthetic, out _));
        Assert.DoesNotContain(mistyped, number => NationalId.TryParse(number, NationalIdSeries.Issued, out _));
    }

    [Fact]
    public void Copy_BesideTheDesign_IsTheSameFile()
    {
        var numbers = People();

        Assert.Equal(numbers.Count, numbers.Distinct().Count());
        Assert.NotEmpty(numbers);
        if (File.Exists(Original)) Assert.Equal(File.ReadAllBytes(Original), File.ReadAllBytes(Copy));
    }

    private static List<string> People()
    {
        using var people = JsonDocument.Parse(File.ReadAllBytes(Copy));
        return [.. people.RootElement.EnumerateArray().Select(person => person.GetProperty("fnr").GetString()!)];
    }

    private static NationalIdFault? FaultInProduction(string number) =>
        NationalId.TryParse(number, NationalIdSeries.Issued, out _, out var fault) ? null : fault;

    private static IEnumerable<string> Mistyped(string number) =>
        from at in Enumerable.Range(0, number.Length)
        from digit in "0123456789"
        where digit != number[at]
        select string.Concat(number.AsSpan(0, at), [digit], number.AsSpan(at + 1));

    private static IEnumerable<string> Exchanged(string number) =>
        from at in Enumerable.Range(0, number.Length - 1)
        where number[at] != number[at + 1]
        select string.Concat(number.AsSpan(0, at), [number[at + 1], number[at]], number.AsSpan(at + 2));
}

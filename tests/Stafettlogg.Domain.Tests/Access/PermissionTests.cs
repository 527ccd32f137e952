using Stafettlogg.Testing;

namespace Stafettlogg.Domain.Tests.Access;

/// <summary>The access table against Matrix.txt, which is the law once more in another hand.</summary>
public sealed class PermissionTests
{
    /// <summary>The matrix as it is written by hand.</summary>
    public static string Matrix { get; } = File.ReadAllText(Repository.PathTo("tests", "Stafettlogg.Domain.Tests", "Access", "Matrix.txt"));

    [Fact]
    public void Decide_EveryCell_IsAsTheMatrixSays_R1()
    {
        var (asked, differences) = MatrixCells.Compare(Matrix);

        Assert.Empty(differences.Take(10));
        Assert.True(asked > 500_000, $"{asked} cells");
    }

    [Fact]
    public void Grants_AsTheyComeAndGo_AreAsTold() => Assert.Empty(GrantCells.Differences());

    [Theory]
    [InlineData("RecordMeasure          | – – – –   | – – – –   | – – ①", "RecordMeasure          | – – – –   | – – – –   | – – –")]
    [InlineData("GiveFeedback           | – – ✔", "GiveFeedback           | ✔ – ✔")]
    [InlineData("WriteNote ", "WriteNotes ")]
    [InlineData("SharedLog              | ✔", "SharedLog              | –")]
    public void Compare_AnotherMatrix_SeesTheDifference(string from, string to)
    {
        Assert.Contains(from, Matrix, StringComparison.Ordinal);
        Assert.ThrowsAny<Exception>(() => Assert.Empty(MatrixCells.Differences(Matrix.Replace(from, to, StringComparison.Ordinal))));
    }
}

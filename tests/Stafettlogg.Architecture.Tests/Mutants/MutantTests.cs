namespace Stafettlogg.Architecture.Tests.Mutants;

/// <summary>Whoever changes the access table by mistake is found out: each mutant of the room is killed by the matrix that is written by hand.</summary>
public sealed class MutantTests
{
    private const int SampledEvery = 40;

    // Mutants that change nothing would stand here by name, each with its reason; there is none.
    private static bool All => Environment.GetEnvironmentVariable("STAFETTLOGG_LONG") == "1";

    [Fact]
    public void AccessTable_EveryMutant_IsKilledByTheMatrix()
    {
        var run = new MutantRun();
        Assert.Equal("", run.Unchanged());
        var mutations = run.Mutations;
        Assert.True(mutations.Count > 300, $"{mutations.Count} mutants");

        var chosen = All ? mutations : [.. mutations.Where((_, at) => at % SampledEvery == 0)];
        var survivors = chosen.AsParallel().Where(one => run.Judge(one.Of, one.Mutation) is "").Select(one => one.Mutation.ToString())
            .Order(StringComparer.Ordinal).ToList();

        Assert.True(survivors.Count == 0, $"{survivors.Count} of {chosen.Count} live:\n{string.Join('\n', survivors)}");
    }
}

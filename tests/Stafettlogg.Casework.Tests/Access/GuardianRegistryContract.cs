using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Access;

/// <summary>What every register of guardians keeps, whoever made it (R8). A new adapter is a new class of this.</summary>
public abstract class GuardianRegistryContract
{
    [Fact]
    public async Task Child_WithGuardians_HasEachOnceWithWhatIsKnown_R8()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (mia, trine, roy) = (await program.PersonAsync("mia-delt"), await program.PersonAsync("trine-delt"), await program.PersonAsync("roy-delt"));
        var registry = Make(program, mia, new(trine, Responsibility.Yes), new(roy, Responsibility.No));

        var known = await registry.GuardiansOfAsync(mia, default);

        Assert.Equal(new HashSet<KnownGuardian> { new(trine, Responsibility.Yes), new(roy, Responsibility.No) }, known.ToHashSet());
        Assert.Equal(2, known.Count);
    }

    [Fact]
    public async Task Child_WhomItDoesNotKnow_HasNobody_R8()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);

        Assert.Empty(await Make(program, await program.PersonAsync("mia-delt")).GuardiansOfAsync(PersonId.New(program.Clock.GetUtcNow()), default));
    }

    [Fact]
    public async Task Question_GivenUp_IsGivenUp()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var mia = await program.PersonAsync("mia-delt");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Asked(program, Make(program, mia)).GuardiansOfAsync(mia, new CancellationToken(canceled: true)));
    }

    /// <summary>The register, told of this child what the demo people say of them.</summary>
    protected abstract IGuardianRegistry Make(CaseworkHost program, PersonId child, params IReadOnlyList<KnownGuardian> guardians);

    /// <summary>The register as it is when it is asked and given up.</summary>
    protected virtual IGuardianRegistry Asked(CaseworkHost program, IGuardianRegistry registry) => registry;
}

/// <summary>The program's own.</summary>
public sealed class EmbeddedGuardianRegistryTests : GuardianRegistryContract
{
    protected override IGuardianRegistry Make(CaseworkHost program, PersonId child, params IReadOnlyList<KnownGuardian> guardians) => program.Get<IGuardianRegistry>();
}

/// <summary>The one of the tests, which fails on demand: so that what it is used to prove, holds of a real one.</summary>
public sealed class FaultyGuardianRegistryTests : GuardianRegistryContract
{
    protected override IGuardianRegistry Make(CaseworkHost program, PersonId child, params IReadOnlyList<KnownGuardian> guardians)
    {
        var registry = new FaultyGuardianRegistry();
        registry.Say(child, guardians);
        return registry;
    }

    protected override IGuardianRegistry Asked(CaseworkHost program, IGuardianRegistry registry) => new FaultyGuardianRegistry { Hangs = true };
}

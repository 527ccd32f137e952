using Stafettlogg.Casework.Store;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Store;

public sealed class DataLockTests
{
    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Take_SecondOnSqlite_IsRefusedUntilTheFirstIsDone(bool first, bool second)
    {
        await using var store = await MigratedStore.FreshAsync(DatabaseProvider.Sqlite);

        await AssertRefusedWhileHeldAsync(store.Settings, first, second);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task Take_VerbBesideAnotherOnPostgres_IsRefusedUntilTheFirstIsDone(bool first, bool second)
    {
        await using var store = await MigratedStore.FreshAsync(DatabaseProvider.Postgres);

        await AssertRefusedWhileHeldAsync(store.Settings, first, second);
    }

    [Fact]
    public async Task Take_TwoServingOnPostgres_ShareIt()
    {
        await using var store = await MigratedStore.FreshAsync(DatabaseProvider.Postgres);

        await using var one = await DataLock.TakeAsync(store.Settings, serving: true, default);
        await using var two = await DataLock.TakeAsync(store.Settings, serving: true, default);

        await Assert.ThrowsAsync<DataInUse>(() => DataLock.TakeAsync(store.Settings, serving: false, default));
    }

    private static async Task AssertRefusedWhileHeldAsync(StoreSettings settings, bool first, bool second)
    {
        await using (await DataLock.TakeAsync(settings, first, default))
        {
            await Assert.ThrowsAsync<DataInUse>(() => DataLock.TakeAsync(settings, second, default));
        }

        await using var free = await DataLock.TakeAsync(settings, second, default);
    }
}

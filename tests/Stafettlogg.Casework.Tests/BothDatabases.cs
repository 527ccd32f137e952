using Stafettlogg.Casework.Store;

namespace Stafettlogg.Casework.Tests;

/// <summary>Runs a theory on either database.</summary>
public static class BothDatabases
{
    public static TheoryData<DatabaseProvider> Each => [DatabaseProvider.Sqlite, DatabaseProvider.Postgres];
}

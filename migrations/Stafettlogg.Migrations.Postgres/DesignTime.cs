using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Stafettlogg.Casework.Store;

namespace Stafettlogg.Migrations.Postgres;

/// <summary>How dotnet-ef meets the model of this database; no connection is opened to make a migration.</summary>
public sealed class DesignTime : IDesignTimeDbContextFactory<CaseworkDb>
{
    public CaseworkDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<CaseworkDb>();
        StoreRegistration.Use(options, new StoreSettings(DatabaseProvider.Postgres, "Host=localhost", "data"));
        return new CaseworkDb(options.Options);
    }
}

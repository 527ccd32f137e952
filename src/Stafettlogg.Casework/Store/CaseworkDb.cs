using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Store;

/// <summary>The tables (architecture, "The log on disk"). Only the rooms Store and Access read them.</summary>
public sealed class CaseworkDb(DbContextOptions<CaseworkDb> options) : DbContext(options)
{
    internal DbSet<LogRow> LogEntries => Set<LogRow>();
    internal DbSet<DeedRow> Deeds => Set<DeedRow>();
    internal DbSet<ConcernKeyRow> ConcernKeys => Set<ConcernKeyRow>();
    internal DbSet<ConcernRow> Concerns => Set<ConcernRow>();
    internal DbSet<RelationRow> Relations => Set<RelationRow>();
    internal DbSet<DueItemRow> DueItems => Set<DueItemRow>();
    internal DbSet<LevelPeriodRow> LevelPeriods => Set<LevelPeriodRow>();
    internal DbSet<AccessRow> AccessRecords => Set<AccessRow>();
    internal DbSet<PrivateNoteRow> PrivateNotes => Set<PrivateNoteRow>();
    internal DbSet<DiscussionRow> Discussions => Set<DiscussionRow>();
    internal DbSet<InformationRow> Informations => Set<InformationRow>();
    internal DbSet<StoreKeyRow> StoreKeys => Set<StoreKeyRow>();
    internal DbSet<RingKeyRow> RingKeys => Set<RingKeyRow>();
    internal DbSet<PersonRow> People => Set<PersonRow>();
    internal DbSet<UnitRow> Units => Set<UnitRow>();
    internal DbSet<EmploymentRow> Employments => Set<EmploymentRow>();
    internal DbSet<EnrolmentRow> Enrolments => Set<EnrolmentRow>();
    internal DbSet<GuardianshipRow> Guardianships => Set<GuardianshipRow>();
    internal DbSet<DeniedGuardianRow> DeniedGuardians => Set<DeniedGuardianRow>();

    internal DbSet<AccountRow> Accounts => Set<AccountRow>();
    internal DbSet<FormerNumberRow> FormerNumbers => Set<FormerNumberRow>();
    internal DbSet<SessionRow> Sessions => Set<SessionRow>();

    internal DbSet<RegisterVersionRow> RegisterVersions => Set<RegisterVersionRow>();

    private bool IsSqlite => Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal);

    /// <summary>The posts that people have on the day: from the day they begin until the day they end.</summary>
    internal IQueryable<EmploymentRow> PostsOn(DateOnly day) => Employments.AsNoTracking().Where(row => row.From <= day && (row.To == null || row.To > day));

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<MunicipalityId>().HaveConversion<MunicipalityIdConverter>();
        if (IsSqlite)
        {
            configurationBuilder.Properties<Guid>().HaveConversion<GuidToBytesConverter>();
            configurationBuilder.Properties<ConcernId>().HaveConversion<BytesOfConcernId>();
            configurationBuilder.Properties<PersonId>().HaveConversion<BytesOfPersonId>();
            configurationBuilder.Properties<UnitId>().HaveConversion<BytesOfUnitId>();
            configurationBuilder.Properties<DateTimeOffset>().HaveConversion<TicksConverter>();
        }
        else
        {
            configurationBuilder.Properties<ConcernId>().HaveConversion<ConcernIdConverter>();
            configurationBuilder.Properties<PersonId>().HaveConversion<PersonIdConverter>();
            configurationBuilder.Properties<UnitId>().HaveConversion<UnitIdConverter>();
        }
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        TheLog(modelBuilder);
        BesideTheLog(modelBuilder);
        TheProjections(modelBuilder);
        TheRegisters(modelBuilder);
        TheSignIn(modelBuilder);
    }

    private static void TheLog(ModelBuilder model)
    {
        model.Entity<LogRow>().ToTable("LogEntry").HasKey(row => new { row.MunicipalityId, row.ConcernId, row.Sequence });
        model.Entity<LogRow>().HasIndex(row => new { row.ConcernId, row.Sequence });
        model.Entity<DeedRow>().ToTable("Deed").HasKey(row => row.DeedId);
        model.Entity<ConcernKeyRow>().ToTable("ConcernKey").HasKey(row => row.ConcernId);
        model.Entity<AccessRow>().ToTable("AccessRecord").HasKey(row => new { row.StreamId, row.Sequence });
        model.Entity<AccessRow>().HasIndex(row => new { row.ConcernId, row.At });
        model.Entity<StoreKeyRow>().ToTable("StoreKey").HasKey(row => row.Name);
        model.Entity<RingKeyRow>().ToTable("RingKey").HasKey(row => row.Name);
    }

    private static void BesideTheLog(ModelBuilder model)
    {
        model.Entity<PrivateNoteRow>().ToTable("PrivateNote").HasKey(row => row.NoteId);
        model.Entity<PrivateNoteRow>().HasIndex(row => new { row.ConcernId, row.Author });
        model.Entity<DiscussionRow>().ToTable("Discussion").HasKey(row => new { row.DiscussionId, row.Sequence });
        model.Entity<DiscussionRow>().HasIndex(row => row.DeedId).IsUnique();
        model.Entity<DiscussionRow>().HasIndex(row => row.Author);
        model.Entity<DiscussionRow>().HasIndex(row => row.SharedIn);
        model.Entity<InformationRow>().ToTable("Information").HasKey(row => new { row.RequestId, row.Sequence });
        model.Entity<InformationRow>().HasIndex(row => row.DeedId).IsUnique();
        model.Entity<InformationRow>().HasIndex(row => row.Author);
        model.Entity<InformationRow>().HasIndex(row => row.MunicipalityId);
    }

    private static void TheProjections(ModelBuilder model)
    {
        model.Entity<ConcernRow>().ToTable("Concern").HasKey(row => row.ConcernId);
        model.Entity<RelationRow>().ToTable("Relation").HasKey(row => new { row.PersonId, row.ConcernId, row.Relation });
        model.Entity<RelationRow>().HasIndex(row => row.ConcernId);
        model.Entity<DueItemRow>().ToTable("DueItem").HasKey(row => new { row.ConcernId, row.Kind, row.Number });
        model.Entity<LevelPeriodRow>().ToTable("LevelPeriod").HasKey(row => new { row.ConcernId, row.From, row.Stage });
    }

    private static void TheRegisters(ModelBuilder model)
    {
        model.Entity<PersonRow>().ToTable("Person").HasKey(row => row.PersonId);
        model.Entity<PersonRow>().HasIndex(row => row.NationalIdHash);
        model.Entity<PersonRow>().HasIndex(row => row.NationalIdHash, "OneOfEachNumber").IsUnique().HasFilter("NOT \"Provisional\"");
        model.Entity<PersonRow>().Property(row => row.AddressProtection).HasDefaultValue(AddressProtection.None);
        model.Entity<PersonRow>().HasIndex(row => row.AddressProtection, "Protected").HasFilter("\"AddressProtection\" <> 'None'");
        model.Entity<RegisterVersionRow>().ToTable("RegisterVersion").HasKey(row => row.Id);
        model.Entity<RegisterVersionRow>().Property(row => row.Id).ValueGeneratedNever();
        model.Entity<UnitRow>().ToTable("Unit").HasKey(row => row.UnitId);
        model.Entity<UnitRow>().HasIndex(row => new { row.MunicipalityId, row.Name }).IsUnique();
        model.Entity<EmploymentRow>().ToTable("Employment").HasKey(row => new { row.PersonId, row.UnitId, row.MunicipalityId });
        model.Entity<EmploymentRow>().HasIndex(row => row.UnitId);
        model.Entity<EnrolmentRow>().ToTable("Enrolment").HasKey(row => new { row.UnitId, row.ChildId });
        model.Entity<GuardianshipRow>().ToTable("Guardianship").HasKey(row => new { row.GuardianId, row.ChildId });
        model.Entity<DeniedGuardianRow>().ToTable("DeniedGuardian").HasKey(row => new { row.GuardianId, row.ChildId });
    }

    private static void TheSignIn(ModelBuilder model)
    {
        model.Entity<AccountRow>().ToTable("Account").HasKey(row => row.AccountHash);
        model.Entity<FormerNumberRow>().ToTable("FormerNumber").HasKey(row => row.NationalIdHash);
        model.Entity<FormerNumberRow>().HasIndex(row => row.PersonId);
        model.Entity<SessionRow>().ToTable("Session").HasKey(row => row.SessionId);
        model.Entity<SessionRow>().HasIndex(row => row.AtProvider);
        model.Entity<SessionRow>().HasIndex(row => row.OfSubject);
        model.Entity<SessionRow>().HasIndex(row => row.Ended);
        model.Entity<SessionRow>().HasIndex(row => row.Began);
    }

    // SQLite orders no DateTimeOffset: UTC ticks do.
    private sealed class TicksConverter() : ValueConverter<DateTimeOffset, long>(moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
    private sealed class MunicipalityIdConverter() : ValueConverter<MunicipalityId, string>(id => id.Value, text => new MunicipalityId(text));
    private sealed class ConcernIdConverter() : ValueConverter<ConcernId, Guid>(id => id.Value, value => new ConcernId(value));
    private sealed class PersonIdConverter() : ValueConverter<PersonId, Guid>(id => id.Value, value => new PersonId(value));
    private sealed class UnitIdConverter() : ValueConverter<UnitId, Guid>(id => id.Value, value => new UnitId(value));
    private sealed class BytesOfConcernId() : ValueConverter<ConcernId, byte[]>(id => id.Value.ToByteArray(), bytes => new ConcernId(new Guid(bytes)));
    private sealed class BytesOfPersonId() : ValueConverter<PersonId, byte[]>(id => id.Value.ToByteArray(), bytes => new PersonId(new Guid(bytes)));
    private sealed class BytesOfUnitId() : ValueConverter<UnitId, byte[]>(id => id.Value.ToByteArray(), bytes => new UnitId(new Guid(bytes)));
}

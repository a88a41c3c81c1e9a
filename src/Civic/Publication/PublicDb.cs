using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Search;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Publication;

/// <summary>
/// The public record, to read and nothing else: what pages, feeds and the API are made of. It has no mapping for any working table, so
/// that no query over it can show what was not published, and it refuses to save.
/// </summary>
public sealed class PublicDb(DbContextOptions<PublicDb> options) : DbContext(options)
{
    public DbSet<RecordVersion> Versions => Set<RecordVersion>();

    public DbSet<RecordHead> Heads => Set<RecordHead>();

    public DbSet<RecordLink> Links => Set<RecordLink>();

    public DbSet<SearchPassage> Passages => Set<SearchPassage>();

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw Refusal();

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) => throw Refusal();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfiguration(new RecordVersionMapping());
        modelBuilder.ApplyConfiguration(new RecordHeadMapping());
        modelBuilder.ApplyConfiguration(new RecordLinkMapping());
        modelBuilder.ApplyConfiguration(new SearchPassageMapping());
        modelBuilder.WithInstants(Database.ProviderName);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.WithRecordIds();
    }

    private static InvalidOperationException Refusal() => new("The public record is written by Publish alone.");
}

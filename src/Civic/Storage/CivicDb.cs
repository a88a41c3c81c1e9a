using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Alerts;
using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Search;
using Folkmoot.Civic.Record;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Storage;

/// <summary>
/// The working record: everything that officers see, drafts and exempt parts included. Its public tables are written by Publish alone
/// and read by the public pages through <see cref="PublicDb"/>.
/// </summary>
public abstract class CivicDb(DbContextOptions options) : IdentityUserContext<Officer, Guid>(options)
{
    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<Body> Bodies => Set<Body>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<OtherName> OtherNames => Set<OtherName>();

    public DbSet<Post> Posts => Set<Post>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<Paper> Papers => Set<Paper>();

    public DbSet<PaperVersion> PaperVersions => Set<PaperVersion>();

    public DbSet<PaperContent> PaperContents => Set<PaperContent>();

    public DbSet<OpenOriginal> OpenOriginals => Set<OpenOriginal>();

    public DbSet<Part> Parts => Set<Part>();

    public DbSet<Fact> Facts => Set<Fact>();

    public DbSet<Decision> Decisions => Set<Decision>();

    public DbSet<ReviewStep> ReviewSteps => Set<ReviewStep>();

    public DbSet<NameLink> NameLinks => Set<NameLink>();

    public DbSet<PaperImport> Imports => Set<PaperImport>();

    public DbSet<Grant> Grants => Set<Grant>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<Alert> Alerts => Set<Alert>();

    public DbSet<HistoryEntry> History => Set<HistoryEntry>();

    public DbSet<RecordVersion> RecordVersions => Set<RecordVersion>();

    public DbSet<RecordHead> RecordHeads => Set<RecordHead>();

    public DbSet<RecordLink> RecordLinks => Set<RecordLink>();

    public DbSet<SearchPassage> SearchPassages => Set<SearchPassage>();

    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.WithRecordIds();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CivicDb).Assembly);
        NameIdentity(builder);
        foreach (var revised in builder.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(IRevised))))
        {
            builder.Entity(revised.ClrType).Property(nameof(IRevised.Revision)).IsConcurrencyToken();
        }

        builder.WithInstants(Database.ProviderName);
    }

    // Identity sets these lengths where its options are registered, as in the site, and not where they are not, as in the tool that writes
    // migrations. They are set here, so that there is one model.
    private static void NameIdentity(ModelBuilder builder)
    {
        const int Longest = 128;
        builder.Entity<Officer>().Property(officer => officer.PhoneNumber).HasMaxLength(256);
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("officer_claims");
        builder.Entity<IdentityUserLogin<Guid>>(login =>
        {
            login.ToTable("officer_logins");
            login.Property(l => l.LoginProvider).HasMaxLength(Longest);
            login.Property(l => l.ProviderKey).HasMaxLength(Longest);
        });
        builder.Entity<IdentityUserToken<Guid>>(token =>
        {
            token.ToTable("officer_tokens");
            token.Property(t => t.LoginProvider).HasMaxLength(Longest);
            token.Property(t => t.Name).HasMaxLength(Longest);
        });
        builder.Entity<IdentityUserPasskey<Guid>>(passkey =>
        {
            passkey.ToTable("officer_passkeys");
            passkey.HasKey(p => p.CredentialId);
            passkey.Property(p => p.CredentialId).HasMaxLength(1024);
            passkey.OwnsOne(p => p.Data).ToJson();
            passkey.HasOne<Officer>().WithMany().HasForeignKey(p => p.UserId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}

/// <summary>The working record in SQLite.</summary>
public sealed class SqliteCivicDb(DbContextOptions<SqliteCivicDb> options) : CivicDb(options);

/// <summary>The working record in PostgreSQL.</summary>
public sealed class PostgresCivicDb(DbContextOptions<PostgresCivicDb> options) : CivicDb(options);

using Folkmoot.Civic.Storage;
using Folkmoot.Civic.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Tests.Storage;

public abstract class CivicDbTests(FreshDatabase database)
{
    [Fact]
    public async Task The_migrations_say_all_that_the_model_says()
    {
        await using var work = database.Begin();

        Assert.False(work.Db.Database.HasPendingModelChanges(), "Write the migrations of both providers anew (CONTRIBUTING says how).");
        Assert.Empty(await work.Db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_public_record_can_be_read_where_the_working_record_is()
    {
        await using var work = database.Begin();

        Assert.Empty(await work.Public.Heads.ToListAsync(TestContext.Current.CancellationToken));
        Assert.Empty(await work.Public.Versions.ToListAsync(TestContext.Current.CancellationToken));
        Assert.Empty(await work.Public.Links.ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nothing_but_Publish_writes_the_public_record()
    {
        await using var work = database.Begin();

        await Assert.ThrowsAsync<InvalidOperationException>(() => work.Public.SaveChangesAsync(TestContext.Current.CancellationToken));
    }
}

public sealed class CivicDbSqliteTests(SqliteDatabase database) : CivicDbTests(database), IClassFixture<SqliteDatabase>;

public sealed class CivicDbPostgresTests(PostgresDatabase database) : CivicDbTests(database), IClassFixture<PostgresDatabase>;

public sealed class CivicDbModelTests
{
    [Fact]
    public void Every_entity_of_ours_has_its_mapping_beside_it()
    {
        using var db = new SqliteCivicDb(new DbContextOptionsBuilder<SqliteCivicDb>().UseSqlite("Data Source=:memory:").Options);
        var ours = db.Model.GetEntityTypes().Select(type => type.ClrType).Where(type => type.Assembly == typeof(CivicDb).Assembly).ToList();

        var unmapped = ours.Where(type => !typeof(CivicDb).Assembly.GetTypes().Any(mapping => Maps(mapping, type)));

        Assert.NotEmpty(ours);
        Assert.Empty(unmapped);
    }

    private static bool Maps(Type mapping, Type entity) =>
        mapping.GetInterfaces().Contains(typeof(IEntityTypeConfiguration<>).MakeGenericType(entity));
}

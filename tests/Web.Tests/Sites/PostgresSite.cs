using Folkmoot.Civic.Tests.Databases;
using Npgsql;

namespace Folkmoot.Web.Tests.Sites;

/// <summary>
/// The same site over a database of its own on the PostgreSQL that <c>./test</c> started. A class that runs on both is abstract and takes a
/// <see cref="SiteFixture"/>; two sealed classes of one line each hand it that one and this one.
/// </summary>
public class PostgresSite(PostgresServer server) : SiteFixture
{
    private string? _database;

    internal override SiteOptions Options => base.Options with { Postgres = _database };

    public override async ValueTask InitializeAsync()
    {
        _database = await server.NewDatabaseAsync();
        if (_database is not null)
        {
            await base.InitializeAsync();
        }
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        if (_database is not null)
        {
            NpgsqlConnection.ClearPool(new NpgsqlConnection(_database));
            await server.DropAsync(_database);
        }
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Folkmoot.Civic.Storage;

/// <summary>Lets <c>dotnet ef</c> write migrations for SQLite; CONTRIBUTING says how.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteCivicDb>
{
    public SqliteCivicDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteCivicDb>().UseSqlite("Data Source=design.db").Options);
}

/// <summary>The same for PostgreSQL; no server is asked.</summary>
internal sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresCivicDb>
{
    public PostgresCivicDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgresCivicDb>().UseNpgsql("Host=design").Options);
}

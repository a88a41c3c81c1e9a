using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Civic.Storage;

/// <summary>Where the record is kept: SQLite in a folder, or PostgreSQL behind a connection string.</summary>
/// <param name="Folder">Holds the papers' bytes, and the database where that is SQLite.</param>
/// <param name="Postgres">The connection string; null for SQLite.</param>
public sealed record StoragePlace(string Folder, string? Postgres)
{
    public string SqliteFile => Path.Combine(Folder, "folkmoot.db");
}

/// <summary>Registers the two contexts over the chosen database.</summary>
public static class CivicStorage
{
    public static IServiceCollection AddCivicStorage(this IServiceCollection services, StoragePlace place)
    {
        services.AddSingleton(place);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<PaperStore>();
        services.AddSingleton(new PublicOriginals(Path.Combine(place.Folder, "originals")));
        services.AddSingleton<RecordWatch>();
        services.AddSingleton<RecordMemory>();
        services.AddScoped<Hand>();
        services.AddScoped<HistoryWriter>();
        services.AddScoped<BringUpToDate>();
        if (place.Postgres is { } postgres)
        {
            services.AddDbContext<PostgresCivicDb>((scope, options) => options.UseNpgsql(postgres).AddInterceptors(Writers(scope)));
            services.AddScoped<CivicDb>(scope => scope.GetRequiredService<PostgresCivicDb>());
            services.AddDbContext<PublicDb>(options => options.UseNpgsql(postgres).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking));
        }
        else
        {
            var presence = new SqlitePresence(place);
            services.AddDbContext<SqliteCivicDb>((scope, options) =>
                options.UseSqlite(Sqlite(place, SqliteOpenMode.ReadWrite)).AddInterceptors([.. Writers(scope), presence, new SqliteSettings()]));
            services.AddScoped<CivicDb>(scope => scope.GetRequiredService<SqliteCivicDb>());
            services.AddDbContext<PublicDb>(options =>
                options.UseSqlite(Sqlite(place, SqliteOpenMode.ReadOnly)).AddInterceptors(presence).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking));
        }

        return services;
    }

    private static IInterceptor[] Writers(IServiceProvider scope) => [scope.GetRequiredService<HistoryWriter>(), new RevisionCounter(), new CommitSignal(scope.GetRequiredService<RecordWatch>())];

    internal static string Sqlite(StoragePlace place, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = place.SqliteFile, Mode = mode, ForeignKeys = true, DefaultTimeout = SqliteSettings.Patience }.ToString();
}

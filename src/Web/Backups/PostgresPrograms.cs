using System.ComponentModel;
using System.Diagnostics;
using Folkmoot.Civic.Storage;
using Npgsql;

namespace Folkmoot.Web.Backups;

/// <summary>
/// Runs PostgreSQL's own programs, without a shell: pg_dump, which copies a database as it stood at one moment while others write it, and pg_restore, which
/// fills an empty one in one transaction. The password goes by the environment: others on the machine can read arguments.
/// </summary>
internal sealed class PostgresPrograms(string connection)
{
    private readonly NpgsqlConnectionStringBuilder _server = new(connection);

    public Task DumpAsync(string file, CancellationToken cancel) =>
        RunAsync("pg_dump", ["--format=custom", "--no-owner", "--no-privileges", "--no-password", $"--file={file}"], cancel);

    public Task RestoreAsync(string file, CancellationToken cancel) =>
        RunAsync("pg_restore", ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", "--no-password", $"--dbname={_server.Database}", file], cancel);

    /// <summary>Throws <see cref="MisuseException"/> where the database holds anything, or cannot be asked.</summary>
    public async Task NeedEmptyAsync(StoragePlace place, CancellationToken cancel)
    {
        try
        {
            await using var opened = new NpgsqlConnection(connection);
            await opened.OpenAsync(cancel);
            await using var question = new NpgsqlCommand("SELECT count(*) FROM pg_class WHERE relnamespace NOT IN (SELECT oid FROM pg_namespace WHERE nspname LIKE 'pg\\_%' OR nspname = 'information_schema')", opened);
            if (await question.ExecuteScalarAsync(cancel) is > 0L)
            {
                throw new MisuseException($"The database {_server.Database} is not empty: a backup is restored into an empty one only. Create one (createdb NAME) and name it with --postgres.");
            }
        }
        catch (NpgsqlException fault)
        {
            throw new MisuseException(DatabaseFault.Sentence(fault, place));
        }
    }

    private async Task RunAsync(string program, string[] arguments, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true };
        foreach (var (name, value) in Settings())
        {
            start.Environment[name] = value;
        }

        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            throw new MisuseException($"{program} is not here, and PostgreSQL is copied by it: install it (on Debian: apt install postgresql-client) and try again.");
        }

        await using var kill = cancel.Register(() => process.Kill());
        var said = await process.StandardError.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        cancel.ThrowIfCancellationRequested();
        if (process.ExitCode != 0)
        {
            throw new MisuseException($"{program} has failed, and nothing was kept. It said: {said.Split('\n', 2)[0].Trim()}");
        }
    }

    private IEnumerable<(string Name, string? Value)> Settings() =>
    [
        ("PGHOST", _server.Host), ("PGPORT", $"{_server.Port}"), ("PGUSER", _server.Username), ("PGPASSWORD", _server.Password), ("PGDATABASE", _server.Database),
        ("PGSSLMODE", Mode(_server.SslMode)), ("PGSSLROOTCERT", _server.RootCertificate), ("PGAPPNAME", "folkmoot"),
    ];

    private static string Mode(SslMode mode) => mode switch
    {
        SslMode.VerifyCA => "verify-ca",
        SslMode.VerifyFull => "verify-full",
        _ => mode.ToString().ToLowerInvariant(),
    };
}

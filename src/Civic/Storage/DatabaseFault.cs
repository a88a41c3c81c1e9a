using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Folkmoot.Civic.Storage;

/// <summary>What is wrong with a database that does not answer as it should, told apart as far as the person who runs it can act on it.</summary>
public static class DatabaseFault
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>The fault of the database that lies behind an exception; null where the database is not at fault, so that it is ours.</summary>
    public static FaultKind? Of(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            var kind = exception switch
            {
                DatabaseMissingException => FaultKind.Missing,
                SqliteException sqlite => Of(sqlite.SqliteErrorCode),
                PostgresException postgres => Of(postgres.SqlState),
                NpgsqlException or TimeoutException or SocketException => FaultKind.Unreachable,
                IOException { HResult: NoRoomOnUnix or NoRoomOnWindows } => FaultKind.Full,
                _ => (FaultKind?)null,
            };
            if (kind is not null)
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The same for the person who starts Folkmoot: what is wrong, and what to do. Never holds a password.</summary>
    public static string Sentence(DbException fault, StoragePlace place) => place.Postgres is null
        ? OfFile(fault, place.SqliteFile)
        : OfServer(fault, new NpgsqlConnectionStringBuilder(place.Postgres));

    private const int NoRoomOnUnix = 28;
    private const int NoRoomOnWindows = unchecked((int)0x80070070);

    private static FaultKind? Of(int sqlite) => sqlite switch
    {
        Busy or Locked => FaultKind.Busy,
        Full => FaultKind.Full,
        CannotOpen => FaultKind.Missing,
        ReadOnly or InputOutput or Corrupt or NotADatabase => FaultKind.Unreachable,
        _ => null,
    };

    // Classes 08 connection, 28 authorisation, 3D no such database, 53 out of resources, 57 stopped by its operator, 58 its system.
    private static FaultKind? Of(string state) => state switch
    {
        PostgresErrorCodes.DiskFull => FaultKind.Full,
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure => FaultKind.Busy,
        PostgresErrorCodes.ReadOnlySqlTransaction => FaultKind.Unreachable,
        _ => state[..2] is "08" or "28" or "3D" or "53" or "57" or "58" ? FaultKind.Unreachable : null,
    };

    private static string OfFile(DbException fault, string file) => (fault as SqliteException)?.SqliteErrorCode switch
    {
        Busy or Locked => $"{file} is held by another program: stop that program, and start Folkmoot again.",
        Full => $"The disk that holds {file} is full: make room, and start Folkmoot again.",
        ReadOnly => $"{file} cannot be written: make it belong to the user that runs Folkmoot.",
        Corrupt or NotADatabase => $"{file} is not a database that can be read: put the last backup in its place.",
        _ => $"{file} cannot be opened ({fault.Message.TrimEnd('.')}): check the file and its folder.",
    };

    private static string OfServer(DbException fault, NpgsqlConnectionStringBuilder server) => (fault as PostgresException)?.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"PostgreSQL at {server.Host}:{server.Port} does not let the user {server.Username} in: check the user name and password in --postgres.",
        PostgresErrorCodes.InvalidCatalogName =>
            $"PostgreSQL at {server.Host}:{server.Port} has no database {server.Database}: create it (createdb {server.Database}), or name another.",
        PostgresErrorCodes.InsufficientPrivilege =>
            $"The user {server.Username} may not create tables in the database {server.Database}: make that user its owner.",
        PostgresErrorCodes.DiskFull => $"The disk of PostgreSQL at {server.Host}:{server.Port} is full: make room, and start Folkmoot again.",
        { } state => $"PostgreSQL at {server.Host}:{server.Port} refused to work (code {state}): look in its log.",
        null => $"PostgreSQL at {server.Host}:{server.Port} cannot be reached: check that it runs, and the host and port in --postgres.",
    };
}

/// <summary>In which way the database is at fault.</summary>
public enum FaultKind
{
    /// <summary>It does not answer.</summary>
    Unreachable,

    /// <summary>Its file is gone.</summary>
    Missing,

    /// <summary>Somebody holds it, longer than is waited for.</summary>
    Busy,

    /// <summary>Its disk, or the disk of the papers, has no room left.</summary>
    Full,
}

using System.Net;
using Folkmoot.Web.Identity;

namespace Folkmoot.Web;

/// <summary>How a site is run: from the command line, or from environment variables (see <c>folkmoot serve --help</c>).</summary>
internal sealed record SiteOptions
{
    /// <summary>Holds the papers' bytes, the keys of cookies, and the database where that is SQLite.</summary>
    public required string Folder { get; init; }

    /// <summary>Connection string of PostgreSQL; null keeps everything in the folder.</summary>
    public string? Postgres { get; init; }

    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>0 takes any free port.</summary>
    public int Port { get; init; } = 5480;

    /// <summary>What the partnership calls its record; stands in the header of every page.</summary>
    public string Name { get; init; } = "The open record";

    /// <summary>The partnership's own colours and logo, and who answers for the record.</summary>
    public SiteIdentity Identity { get; init; } = new();

    /// <summary>The names under which browsers reach the site, besides the address that it listens on. Under others it does not answer.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>The proxies in front of the site, whose word is taken on who asks and whether by HTTPS.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    /// <summary>The most bytes that one paper may have.</summary>
    public long MaxBytes { get; init; } = 100 * 1024 * 1024;

    /// <summary>Logs as JSON, for machines; otherwise one calm line each, for people.</summary>
    public bool JsonLogs { get; init; }

    /// <summary>Logs every request too.</summary>
    public bool Verbose { get; init; }

    /// <summary>Fills an empty record with the invented sample and lets a demonstration officer sign in by a link. On loopback only.</summary>
    public bool Demonstration { get; init; }

    /// <summary>True when browsers reach the site over https: cookies then travel over nothing else, and browsers are told to stay with https.</summary>
    public bool Https { get; init; }

    /// <summary>The server that takes the site's mail; null where it has none, and then nobody is offered mail.</summary>
    public MailOptions? Mail { get; init; }

    /// <summary>How often one address may try to sign in within a minute.</summary>
    public int SignInsAMinute { get; init; } = 30;

    /// <summary>How often one client may ask for mail to an address within a minute.</summary>
    public int AsksAMinute { get; init; } = 10;

    /// <summary>How often one session may change something within a minute.</summary>
    public int ChangesAMinute { get; init; } = 240;
}

/// <summary>The server that takes the site's mail, and from whom it is.</summary>
internal sealed record MailOptions
{
    public required string Host { get; init; }

    public required int Port { get; init; }

    /// <summary>Null where the server lets this machine in without a password.</summary>
    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>The address that mail is from, with or without a name.</summary>
    public required string From { get; init; }

    /// <summary>Whether the connection is closed to others before anything is said (STARTTLS); where it then cannot be, nothing is sent.</summary>
    public bool StartTls { get; init; } = true;
}

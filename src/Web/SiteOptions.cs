using System.Net;

namespace Folkmoot.Web;

/// <summary>How a site is run: from the command line, or from environment variables of the same names (see <c>folkmoot serve --help</c>).</summary>
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

    /// <summary>Fills an empty record with the invented sample and lets a demonstration officer sign in by a link. On loopback only.</summary>
    public bool Demonstration { get; init; }

    /// <summary>True when browsers reach the site over https: cookies then travel over nothing else, and browsers are told to stay with https.</summary>
    public bool Https { get; init; }

    /// <summary>The host names by which the site answers; none: by any.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>How often one address may try to sign in within a minute.</summary>
    public int SignInsAMinute { get; init; } = 30;

    /// <summary>How often one session may change something within a minute.</summary>
    public int ChangesAMinute { get; init; } = 240;
}

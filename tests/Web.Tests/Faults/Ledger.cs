using System.Collections.Concurrent;

namespace Folkmoot.Web.Tests.Faults;

/// <summary>What the site has told an officer is done. None of it may be missing later.</summary>
internal sealed class Ledger
{
    /// <summary>File names of imports.</summary>
    public ConcurrentBag<string> Imports { get; } = [];

    /// <summary>Papers with the keys of proposals that were accepted.</summary>
    public ConcurrentBag<(string Paper, string Key)> Accepted { get; } = [];
}

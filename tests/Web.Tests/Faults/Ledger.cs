using System.Collections.Concurrent;

namespace Folkmoot.Web.Tests.Faults;

/// <summary>What the site has told an officer is done. None of it may be missing later.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentBag<string> _withdrawals = [];

    /// <summary>File names of imports.</summary>
    public ConcurrentBag<string> Imports { get; } = [];

    /// <summary>Papers with the keys of proposals that were accepted.</summary>
    public ConcurrentBag<(string Paper, string Key)> Accepted { get; } = [];

    /// <summary>Acts after which the officer was led to the public page, or back to the record that was withdrawn.</summary>
    public ConcurrentBag<PublicAct> Public { get; } = [];

    /// <summary>How many versions went through the door for good, counted from before the first act.</summary>
    public long Versions { get; private set; }

    /// <summary>How many the act would add whose answer has not come.</summary>
    public int UnderWay { get; private set; }

    /// <summary>How many acts were acknowledged.</summary>
    public int Acts => Imports.Count + Accepted.Count + Public.Count;

    /// <summary>What the officer was last busy with.</summary>
    public string Doing { get; set; } = "nothing";

    /// <summary>Forgets what was under way, once it is known whether it was done.</summary>
    public void Settle(long versions) => (Versions, UnderWay) = (versions, 0);

    public void Begin(int versions) => UnderWay = versions;

    /// <summary>Notes a withdrawal before it is asked for: whether it was done is known only when the answer comes.</summary>
    public void BeginWithdrawal(string record)
    {
        _withdrawals.Add(record);
        Begin(1);
    }

    public bool MayHaveBeenWithdrawn(string id) => _withdrawals.Any(record => record.EndsWith($"/{id}", StringComparison.Ordinal));

    public void Acknowledge(PublicAct act)
    {
        Public.Add(act);
        Settle(Versions + UnderWay);
    }

    /// <summary>The site said no: nothing is under way any more.</summary>
    public void Refuse() => UnderWay = 0;
}

/// <summary>Something that the public can see.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Record">The record to which the officer was led, such as <c>paper/ab12cd34ef56</c>.</param>
/// <param name="Reason">The reason that was given, unlike any other; null for a first publication.</param>
internal sealed record PublicAct(PublicActKind Kind, string Record, string? Reason);

internal enum PublicActKind
{
    Published,
    Corrected,
    Withdrawn,
}

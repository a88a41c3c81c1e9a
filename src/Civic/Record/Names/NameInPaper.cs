using Folkmoot.Civic.Governance.Matching;
using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Record.Names;

/// <summary>A name in a version of a paper: what the record knows of it, and what an officer said that it means.</summary>
/// <param name="Match">Who may be meant.</param>
/// <param name="Link">The officer's word; null while nobody has said anything.</param>
public sealed record NameInPaper(NameMatch Match, LinkedName? Link)
{
    /// <summary>Whether nobody has decided yet and exactly one on record can be meant, so that it may be accepted with others of its like.</summary>
    public bool IsReady => Link is null && Match.Verdict == Verdict.One;
}

/// <summary>What an officer said that a name means.</summary>
/// <param name="Of">The record; null when it means none of those on record.</param>
/// <param name="Name">What the record is called today.</param>
/// <param name="Revision">What a form must carry to change the link.</param>
public sealed record LinkedName(RecordRef? Of, string? Name, int Revision);

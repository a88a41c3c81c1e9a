using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Governance.Matching;

/// <summary>What the record knows of a printed name. Nothing is linked by it: an officer chooses.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Verdict">Whether it is certain.</param>
/// <param name="Candidates">Those who may be meant, those who had the name on that day first.</param>
/// <param name="Doubts">What to look at twice, a sentence each.</param>
public sealed record NameMatch(PrintedName Name, Verdict Verdict, IReadOnlyList<Candidate> Candidates, IReadOnlyList<string> Doubts)
{
    /// <summary>The one that is meant, when the verdict is that there is exactly one.</summary>
    public Candidate? Only => Verdict == Verdict.One ? Candidates.First(candidate => candidate.Counts) : null;
}

/// <summary>How certain a match is.</summary>
public enum Verdict
{
    /// <summary>None on record had that name on that day.</summary>
    None,

    /// <summary>Exactly one had.</summary>
    One,

    /// <summary>Several had, or one had and it is doubtful that it is meant.</summary>
    Ambiguous,
}

/// <summary>One who may be meant.</summary>
/// <param name="Of">Which record.</param>
/// <param name="Name">What the record calls it.</param>
/// <param name="Reason">Why it is offered, in a sentence: "Known as STP from 2016 to 2022".</param>
/// <param name="Counts">Whether it had the name on the paper's day, so that it counts for the verdict.</param>
public sealed record Candidate(RecordRef Of, string Name, string Reason, bool Counts);

using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Governance.Matching;

/// <summary>Looks up the names of one paper. Pure: the same record, paper and name give the same answer.</summary>
public sealed class NameMatching(NamesOnRecord record, PaperSetting setting)
{
    private const int MostCandidates = 12;

    private readonly BodyMatching _bodies = new(record, setting);
    private readonly PersonMatching _people = new(record, setting);

    /// <summary>
    /// Who or what the name may mean. One that had the name on the paper's day counts; exactly one that counts, and no doubt, is the verdict
    /// <see cref="Verdict.One"/>. Several are all shown, and none is preferred.
    /// </summary>
    public NameMatch Match(PrintedName name)
    {
        var candidates = name.Kind == RecordKind.Person ? _people.Candidates(name.Text) : _bodies.Candidates(name);
        var counting = candidates.Count(candidate => candidate.Counts);
        var doubts = name.Kind == RecordKind.Person ? [] : _bodies.Doubts(name, candidates);
        var verdict = counting switch
        {
            0 => Verdict.None,
            1 when doubts.Count == 0 => Verdict.One,
            _ => Verdict.Ambiguous,
        };
        return new NameMatch(name, verdict, Shown(candidates), doubts);
    }

    private static List<Candidate> Shown(IReadOnlyList<Candidate> candidates) =>
    [
        .. candidates.OrderByDescending(candidate => candidate.Counts)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .ThenBy(candidate => candidate.Of.Id.Value, StringComparer.Ordinal)
            .Take(MostCandidates),
    ];
}

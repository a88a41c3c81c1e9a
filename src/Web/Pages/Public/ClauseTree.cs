using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Web.Pages.Public;

/// <summary>A clause with those inside it.</summary>
public sealed record ClauseBranch(ClausePart Clause, int Index, IReadOnlyList<ClauseBranch> Inside);

/// <summary>Clauses as they lie in one another, and the record that they belong to.</summary>
public sealed record ClauseTree(RecordView View, IReadOnlyList<ClausePart> All, IReadOnlyList<ClauseBranch> Branches)
{
    public static ClauseTree Of(RecordView view, IReadOnlyList<ClausePart> clauses) => new(view, clauses, Under(null, clauses));

    // Parents stand before their children, so a clause cannot hold itself.
    private static IReadOnlyList<ClauseBranch> Under(int? parent, IReadOnlyList<ClausePart> clauses) =>
        [.. Enumerable.Range(0, clauses.Count).Where(i => clauses[i].Parent == parent && !(parent >= i)).Select(i => new ClauseBranch(clauses[i], i, Under(i, clauses)))];
}

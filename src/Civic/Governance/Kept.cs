using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Civic.Governance;

/// <summary>What came of an attempt to keep something on the record of who and what there is.</summary>
public abstract record Kept
{
    private Kept()
    {
    }

    /// <summary>It is on record as asked.</summary>
    public sealed record Done(RecordRef Of) : Kept;

    /// <summary>There is no such record.</summary>
    public sealed record NotThere : Kept;

    /// <summary>Nothing was kept; each mistake says what to do.</summary>
    public sealed record Refused(IReadOnlyList<Mistake> Mistakes) : Kept
    {
        public Refused(string field, string sentence)
            : this([new Mistake(field, sentence)])
        {
        }
    }

    /// <summary>Somebody else changed it since the form was opened; nothing was kept.</summary>
    /// <param name="Changes">Who changed what when, oldest first.</param>
    /// <param name="Revision">What a form must carry to save over them.</param>
    public sealed record ChangedMeanwhile(IReadOnlyList<RowChange> Changes, int Revision) : Kept;
}

/// <summary>What is wrong with one field, in a sentence that says what to do.</summary>
/// <param name="Field">The name of the property that the operation was given.</param>
/// <param name="Sentence">Without a stop at its end, as GOV.UK writes errors.</param>
public sealed record Mistake(string Field, string Sentence);

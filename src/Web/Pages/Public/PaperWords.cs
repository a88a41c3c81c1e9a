using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;

namespace Folkmoot.Web.Pages.Public;

/// <summary>Finds the text in which a record's words stand: its paper, in the version that was public when the record was published.</summary>
internal static class PaperWords
{
    public static async Task<RecordView> ViewAsync(PublicRecords records, FoundRecord.Shown shown, CancellationToken cancel)
    {
        var record = shown.Record;
        var standing = await records.StandingAsync(RecordView.LinksOf(record), cancel);
        var view = new RecordView(record) { Standing = standing, Sha256 = shown.Sha256 };
        if (record.Kind == RecordKind.Paper)
        {
            return view with { PaperAddress = record.Ref.Path, PaperVersion = record.Version };
        }

        return record.Paper is { } paper && await records.PaperVersionAsync(paper.Id, shown.Sequence, cancel) is { } version
            ? InPaper(view, new RecordRef(RecordKind.Paper, paper.Id), version, shown.IsCurrent)
            : view;
    }

    // What stands leads to the paper as it stands, where its words are found again; what stood leads to the paper as it was.
    private static RecordView InPaper(RecordView view, RecordRef paper, int version, bool isCurrent) =>
        !isCurrent ? view with { PaperAddress = $"{paper.Path}/versions/{version}" }
        : view.Standing.Contains(paper) ? view with { PaperAddress = paper.Path, PaperVersion = version }
        : view;
}

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
        return new RecordView(record)
        {
            Standing = standing,
            PaperAddress = record.Kind == RecordKind.Paper ? record.Ref.Path
                : record.Paper is { } paper ? await AddressAsync(records, paper.Id, shown, standing, cancel)
                : null,
        };
    }

    private static async Task<string?> AddressAsync(
        PublicRecords records, RecordId paper, FoundRecord.Shown shown, IReadOnlySet<RecordRef> standing, CancellationToken cancel)
    {
        var what = new RecordRef(RecordKind.Paper, paper);
        if (shown.IsCurrent)
        {
            return standing.Contains(what) ? what.Path : null;
        }

        return await records.PaperVersionAsync(paper, shown.Sequence, cancel) is { } version ? $"{what.Path}/versions/{version}" : null;
    }
}

using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Web.Pages.Public;

/// <summary>How a record, or words of a paper, are cited so that whoever checks finds exactly what was seen: by version, and at an address that does not change.</summary>
/// <param name="Quote">The words that are cited, white space tidied; null for the whole record.</param>
/// <param name="Text">Whose it is, what it is called, of which day, which version, published when and where.</param>
/// <param name="Address">Where that version is shown, at the words.</param>
public sealed record Citation(string? Quote, string Text, string Address)
{
    internal static Citation Of(RecordView view, string site, string home)
    {
        var record = view.Record;
        var stretches = view.Marked.Stretches;
        var quote = record.Content is PaperRecord paper && stretches is not []
            ? string.Join(" … ", stretches.Select(stretch => Tidy(paper.Text[stretch.Start..stretch.End])))
            : null;
        string?[] about = [record.Kind.One().ToLowerInvariant(), record.Date is { } date ? $"{date:d MMMM yyyy}" : null];
        var whose = string.Join(", ", new[] { record.Organisation?.Name ?? record.PublishedBy, record.Body?.Name }.OfType<string>().Distinct());
        var words = stretches is [] ? "" : $"?words={string.Join(',', stretches.Select(stretch => $"{stretch.Start}-{stretch.End}"))}#words";
        return new Citation(
            quote,
            $"{whose}: “{record.Called}” ({string.Join(", ", about.OfType<string>())}). Version {record.Version}, published {LocalTime.Day(record.PublishedAt):d MMMM yyyy}. {site}.",
            $"{home}{record.Ref.Path}/versions/{record.Version}{words}");
    }

    private static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

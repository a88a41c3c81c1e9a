using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public;

/// <summary>The file of a paper as it came in, to download, while the record that stands gives it out.</summary>
public sealed class OriginalModel(PublicRecords records, PublicOriginals originals) : PublicPage
{
    private static readonly Dictionary<string, (string Type, string Ending)> Formats = new(StringComparer.Ordinal)
    {
        ["pdf"] = ("application/pdf", "pdf"),
        ["docx"] = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
        ["html"] = ("text/html", "html"),
        ["markdown"] = ("text/markdown", "md"),
    };

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancel)
    {
        if (RecordId.Parse(id) is not { } parsed)
        {
            return Missing();
        }

        var what = new RecordRef(RecordKind.Paper, parsed);
        var found = await records.FindAsync(what, on: null, cancel);
        return found switch
        {
            FoundRecord.Shown { Record.Content: PaperRecord { Original: { } original } } shown => Give(original, shown.Record),
            FoundRecord.Shown => Say(StatusCodes.Status404NotFound, "This file is not given out", "The record has the words of this paper, and not the file that they came in."),
            _ => SayWhy(found, what),
        };
    }

    /// <summary>What a link calls the file: "PDF".</summary>
    internal static string Called(OriginalPart original) => original.Format switch
    {
        "pdf" => "PDF",
        "docx" => "Word",
        "html" => "web page",
        _ => "text",
    };

    // To keep, never to open inside the site: a page or a PDF may hold scripts.
    private FileStreamResult Give(OriginalPart original, PublicRecord paper)
    {
        var (type, ending) = Formats.GetValueOrDefault(original.Format, ("text/plain", "txt"));
        return File(originals.Open(original.Sha256), type, $"paper-{paper.Id}-version-{paper.Version}.{ending}");
    }
}

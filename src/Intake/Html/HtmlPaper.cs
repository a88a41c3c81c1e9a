using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Folkmoot.Intake.Html;

/// <summary>A web page, parsed and never run: no script, style sheet, picture or frame is fetched or obeyed.</summary>
internal static class HtmlPaper
{
    public static IntakeOutcome Take(string name, string source, string sha256, CancellationToken cancel)
    {
        if (PageDepth.IsTooDeep(source))
        {
            return Refusals.TangledPage;
        }

        using var page = Parse(source);
        cancel.ThrowIfCancellationRequested();
        if (page.Body is not { } body)
        {
            return Refusals.Empty;
        }

        var lengths = new TextLengths(body, cancel);
        var content = MainContent.Of(body, lengths, cancel);
        var blocks = BlockReader.Read(content, new Furniture(lengths, dropsMenus: content == body), cancel);
        var text = new PaperText(source.Length / 4);
        BlockSheet.Write(ModernGovLines.Set(blocks), text);
        text.EndLine();
        return text.ToOutcome(name, "html", sha256, linesAreParagraphs: true);
    }

    /// <summary>Writes a table that stands in a Markdown text; false where it is nested too deeply to be one.</summary>
    public static bool WriteTable(string source, PaperText text, CancellationToken cancel)
    {
        if (PageDepth.IsTooDeep(source))
        {
            return false;
        }

        using var page = Parse(source);
        var lengths = new TextLengths(page.Body!, cancel);
        BlockSheet.Write(BlockReader.Read(page.Body!, new Furniture(lengths), cancel), text);
        return true;
    }

    private static IHtmlDocument Parse(string source) =>
        new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(source);
}

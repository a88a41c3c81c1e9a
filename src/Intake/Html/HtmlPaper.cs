using AngleSharp.Html.Parser;

namespace Folkmoot.Intake.Html;

/// <summary>A web page, parsed and never run: no script, style sheet, picture or frame is fetched or obeyed.</summary>
internal static class HtmlPaper
{
    public static IntakeOutcome Take(string name, string source, string sha256, CancellationToken cancel)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false });
        using var page = parser.ParseDocument(source);
        cancel.ThrowIfCancellationRequested();
        if (page.Body is not { } body)
        {
            return Refusals.Empty;
        }

        var lengths = new TextLengths(body, cancel);
        var furniture = new Furniture(lengths);
        var blocks = BlockReader.Read(MainContent.Of(body, lengths, cancel), furniture, cancel);
        return BlockSheet.Write(blocks).ToOutcome(name, "html", sha256, linesAreParagraphs: true);
    }
}

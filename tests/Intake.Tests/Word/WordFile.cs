using System.IO.Compression;
using System.Text;
using Folkmoot.Intake.Word;
using Folkmoot.Reading;
using Xunit;

namespace Folkmoot.Intake.Tests.Word;

/// <summary>Builds a Word file part by part.</summary>
internal sealed class WordFile
{
    private const string Vocabularies =
        """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        """;

    private readonly Dictionary<string, string> parts = [];
    private readonly StringBuilder links = new();
    private int nextLink;

    public static WordFile Of(string body) => new WordFile().Raw("word/document.xml", $"<w:document {Vocabularies}><w:body>{body}</w:body></w:document>");

    public static string P(string text, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string Styled(string style, string text) => P(text, $"<w:pStyle w:val=\"{style}\"/>");

    public static string Listed(int list, int level, string text) => P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    public static string Row(params string[] cells) =>
        $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc><w:tcPr/>{(cell.StartsWith('<') ? cell : P(cell))}</w:tc>"))}</w:tr>";

    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr/>{string.Concat(rows)}</w:tbl>";

    public static string Level(int place, string format, string pattern, string more = "") =>
        $"<w:lvl w:ilvl=\"{place}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{pattern}\"/></w:lvl>";

    public WordFile Styles(string styles) => Linked("styles", "styles.xml", $"<w:styles {Vocabularies}>{styles}</w:styles>");

    /// <summary>One pattern, numbered 0, and the lists 1 to <paramref name="lists"/> made from it.</summary>
    public WordFile Numbering(string levels, int lists = 1) => NumberingPart(
        $"<w:abstractNum w:abstractNumId=\"0\">{levels}</w:abstractNum>"
        + string.Concat(Enumerable.Range(1, lists).Select(id => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"0\"/></w:num>")));

    public WordFile NumberingPart(string content) => Linked("numbering", "numbering.xml", $"<w:numbering {Vocabularies}>{content}</w:numbering>");

    public WordFile Footnotes(string notes) => Linked("footnotes", "footnotes.xml", $"<w:footnotes {Vocabularies}>{notes}</w:footnotes>");

    public WordFile Endnotes(string notes) => Linked("endnotes", "endnotes.xml", $"<w:endnotes {Vocabularies}>{notes}</w:endnotes>");

    public WordFile Header(string id, string content) => Linked("header", $"{id}.xml", $"<w:hdr {Vocabularies}>{content}</w:hdr>", id);

    public WordFile Footer(string id, string content) => Linked("footer", $"{id}.xml", $"<w:ftr {Vocabularies}>{content}</w:ftr>", id);

    public WordFile Linked(string role, string name, string xml, string? id = null)
    {
        links.Append($"<Relationship Id=\"{id ?? $"link{nextLink++}"}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{role}\" Target=\"{name}\"/>");
        return Raw($"word/{name}", xml);
    }

    public WordFile External(string role, string address)
    {
        links.Append($"<Relationship Id=\"link{nextLink++}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{role}\" Target=\"{address}\" TargetMode=\"External\"/>");
        return this;
    }

    public WordFile Raw(string name, string content)
    {
        parts[name] = content;
        return this;
    }

    public byte[] ToBytes()
    {
        const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
        Raw("_rels/.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        Raw("word/_rels/document.xml.rels", $"<Relationships xmlns=\"{Package}\">{links}</Relationships>");
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }

    public Paper Take() => Assert.IsType<IntakeOutcome.Taken>(Try(ToBytes())).Paper;

    public string[] Lines() => Take().Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static IntakeOutcome Try(byte[] bytes, IntakeLimits? limits = null) =>
        WordPaper.Take("paper.docx", bytes, "", limits ?? IntakeLimits.Default, TestContext.Current.CancellationToken);

    public static IntakeOutcome.Refused Refusal(byte[] bytes, IntakeLimits? limits = null) => Assert.IsType<IntakeOutcome.Refused>(Try(bytes, limits));
}

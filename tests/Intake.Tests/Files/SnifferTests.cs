using System.IO.Compression;
using System.Text;
using Folkmoot.Intake.Files;
using Xunit;

namespace Folkmoot.Intake.Tests.Files;

public sealed class SnifferTests
{
    [Theory]
    [InlineData("", "a.txt", nameof(FileKind.Empty))]
    [InlineData("%PDF-1.7\n", "a.txt", nameof(FileKind.Pdf))]
    [InlineData("Words", "a.txt", nameof(FileKind.Text))]
    [InlineData("Words", "a.doc", nameof(FileKind.Text))]
    [InlineData("Words", "a.pdf", nameof(FileKind.BrokenPdf))]
    [InlineData("Words", "A.DOCX", nameof(FileKind.BrokenWord))]
    [InlineData("From a mail\n%PDF-1.4", "a.pdf", nameof(FileKind.Pdf))]
    [InlineData("From a mail\n%PDF-1.4", "a.txt", nameof(FileKind.Text))]
    [InlineData("{\\rtf1 Words}", "a.txt", nameof(FileKind.RichText))]
    [InlineData("GIF89a", "a.pdf", nameof(FileKind.Image))]
    [InlineData("II*\0abc", "a.tif", nameof(FileKind.Image))]
    [InlineData("MZ\0\0abc", "a.exe", nameof(FileKind.Unknown))]
    [InlineData("MZ is short for motion", "a.txt", nameof(FileKind.Text))]
    [InlineData("\u007FELF", "a", nameof(FileKind.Unknown))]
    [InlineData("PK\u0003\u0004 cut off", "a.docx", nameof(FileKind.CutShortZip))]
    public void Tells_what_bytes_are(string latin, string name, string kind)
    {
        Assert.Equal(kind, Sniffer.KindOf(Encoding.Latin1.GetBytes(latin), name).ToString());
    }

    [Theory]
    [InlineData("word/document.xml", "a.zip", nameof(FileKind.Word))]
    [InlineData("word/document2.xml", "a.docx", nameof(FileKind.Word))]
    [InlineData("xl/workbook.xml", "a.docx", nameof(FileKind.Spreadsheet))]
    [InlineData("ppt/presentation.xml", "a.pptx", nameof(FileKind.Slides))]
    [InlineData("META-INF/manifest.xml", "a.odt", nameof(FileKind.OpenDocument))]
    [InlineData("papers/minutes.pdf", "a.zip", nameof(FileKind.Archive))]
    [InlineData("papers/minutes.pdf", "a.docx", nameof(FileKind.BrokenWord))]
    public void Tells_what_a_zip_file_holds_by_the_names_in_it(string entry, string name, string kind)
    {
        var bytes = Zip("first.txt", entry);

        Assert.Equal(kind, Sniffer.KindOf(bytes, name).ToString());
    }

    [Fact]
    public void Sees_that_a_zip_file_is_cut_short()
    {
        var bytes = Zip("word/document.xml");

        Assert.Equal(FileKind.CutShortZip, Sniffer.KindOf(bytes.AsSpan(0, bytes.Length - 30), "a.docx"));
    }

    [Fact]
    public void Knows_an_old_Word_file()
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0];

        Assert.Equal(FileKind.OldWord, Sniffer.KindOf(bytes, "a.docx"));
    }

    [Theory]
    [InlineData(nameof(FileKind.Empty), "empty")]
    [InlineData(nameof(FileKind.BrokenPdf), "corrupt")]
    [InlineData(nameof(FileKind.BrokenWord), "corrupt")]
    [InlineData(nameof(FileKind.CutShortZip), "corrupt")]
    [InlineData(nameof(FileKind.OldWord), "old-word")]
    [InlineData(nameof(FileKind.RichText), "rich-text")]
    [InlineData(nameof(FileKind.OpenDocument), "open-document")]
    [InlineData(nameof(FileKind.Spreadsheet), "spreadsheet")]
    [InlineData(nameof(FileKind.Slides), "slides")]
    [InlineData(nameof(FileKind.Image), "image")]
    [InlineData(nameof(FileKind.Archive), "archive")]
    [InlineData(nameof(FileKind.Unknown), "not-a-document")]
    public void Says_of_each_kind_that_is_not_read_what_to_do(string kind, string code)
    {
        var refused = Assert.IsType<IntakeOutcome.Refused>(FileKinds.Refusal(Enum.Parse<FileKind>(kind)));

        Assert.Equal(code, refused.Code);
        Assert.Matches(@"\A[A-Z].+[:,].+\.\z", refused.Reason);
    }

    private static byte[] Zip(params string[] entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(entry).Open());
                writer.Write("words");
            }
        }

        return file.ToArray();
    }
}

using System.IO.Compression;
using System.Text;
using Xunit;
using static Folkmoot.Intake.Tests.Word.WordFile;

namespace Folkmoot.Intake.Tests.Word;

public sealed class WordRefusalTests
{
    [Fact]
    public void Refuses_a_locked_file()
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")];

        Assert.Equal("encrypted", Refusal(bytes).Code);
    }

    [Fact]
    public void Refuses_a_file_of_the_old_format() =>
        Assert.Equal("old-word", Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]).Code);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(10)]
    public void Refuses_a_file_that_is_cut_short(int divisor)
    {
        var bytes = Of(P("The Board met.")).ToBytes();

        Assert.Equal("corrupt", Refusal(bytes[..(bytes.Length / divisor)]).Code);
    }

    [Fact]
    public void Refuses_markup_that_breaks_off() =>
        Assert.Equal("corrupt", Refusal(new WordFile().Raw("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>").ToBytes()).Code);

    [Fact]
    public void Refuses_a_file_whose_list_of_parts_is_broken()
    {
        var bytes = Of(P("The Board met.")).External("image", "here\" broken=/").ToBytes();

        Assert.Equal("corrupt", Refusal(bytes).Code);
    }

    [Fact]
    public void Refuses_a_zip_without_a_document() =>
        Assert.Equal("not-a-document", Refusal(new WordFile().Raw("readme.txt", "hello").ToBytes()).Code);

    [Fact]
    public void Refuses_another_sort_of_document_in_the_same_wrapping() =>
        Assert.Equal("not-a-document", Refusal(new WordFile().Raw("word/document.xml", "<workbook/>").ToBytes()).Code);

    [Fact]
    public void Refuses_a_document_without_words() =>
        Assert.Equal("empty", Refusal(Of(P("")).ToBytes()).Code);

    [Fact]
    public void Refuses_a_part_that_unpacks_beyond_the_limit()
    {
        var bytes = Of(P(new string('a', 300_000))).ToBytes();

        Assert.Equal("zip-bomb", Refusal(bytes, new IntakeLimits { Bytes = 200_000 }).Code);
    }

    [Fact]
    public void Refuses_a_part_packed_as_tightly_as_only_a_bomb_is()
    {
        var bytes = Of(P(new string('a', 17 * 1024 * 1024))).ToBytes();

        Assert.Equal("zip-bomb", Refusal(bytes).Code);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(400_000)]
    public void Refuses_or_reads_styles_whose_length_the_directory_lies_about(uint lie)
    {
        var file = Of(Styled("Loud", "The Board met.")).Styles("<w:style w:type=\"paragraph\" w:styleId=\"Loud\"><w:name w:val=\"heading 1\"/></w:style>");
        var bytes = file.ToBytes();
        using (var zip = new ZipArchive(new MemoryStream(bytes)))
        {
            var length = BitConverter.GetBytes((uint)zip.GetEntry("word/styles.xml")!.Length);
            for (var at = bytes.AsSpan().IndexOf(length); at >= 0; at = bytes.AsSpan().IndexOf(length))
            {
                BitConverter.GetBytes(lie).CopyTo(bytes, at);
            }
        }

        var outcome = Try(bytes);

        Assert.True(outcome is IntakeOutcome.Taken { Paper.Text: "The Board met.\n" } or IntakeOutcome.Refused { Code: "corrupt" }, outcome.ToString());
    }

    [Fact]
    public void Refuses_a_part_whose_length_the_directory_lies_about()
    {
        var bytes = Of(P(new string('a', 300_000))).ToBytes();
        using (var zip = new ZipArchive(new MemoryStream(bytes)))
        {
            var length = BitConverter.GetBytes((uint)zip.GetEntry("word/document.xml")!.Length);
            for (var at = bytes.AsSpan().IndexOf(length); at >= 0; at = bytes.AsSpan().IndexOf(length))
            {
                BitConverter.GetBytes(100u).CopyTo(bytes, at);
            }
        }

        Assert.Contains(Refusal(bytes, new IntakeLimits { Bytes = 200_000 }).Code, (string[])["zip-bomb", "corrupt"]);
    }

    [Fact]
    public void Refuses_a_part_that_declares_entities()
    {
        const string Bomb = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">&b;</w:document>";

        Assert.Equal("entity-bomb", Refusal(new WordFile().Raw("word/document.xml", Bomb).ToBytes()).Code);
    }

    [Fact]
    public void Refuses_parts_nested_beyond_reason()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 50_000)) + P("x") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 50_000));

        Assert.Equal("too-deep", Refusal(Of(deep).ToBytes()).Code);
    }

    [Fact]
    public void Reads_a_file_whose_links_and_names_point_outside_without_following_them()
    {
        var file = Of(P("The Board met."))
            .External("styles", "https://example.invalid/styles.xml")
            .External("attachedTemplate", "file:///etc/passwd")
            .Raw("../../outside.xml", "<x/>")
            .Linked("numbering", "../../../etc/passwd", "<x/>");

        Assert.Equal(["The Board met."], file.Lines());
    }

    [Fact]
    public void Reads_a_file_with_macros_and_leaves_them_alone() =>
        Assert.Equal(["The Board met."], Of(P("The Board met.")).Linked("vbaProject", "vbaProject.bin", "not a macro").Lines());

    [Fact]
    public void Reads_what_is_damaged_in_structure_without_throwing()
    {
        var file = Of("<w:tc>" + P("loose cell") + "</w:tc><w:tr><w:tc><w:r><w:t>x</w:t></w:r></w:tc></w:tr><w:txbxContent>" + P("box") + "</w:txbxContent><w:footnote w:id=\"1\"/>" + P("end"));

        Assert.Contains("end", file.Lines());
    }
}

using System.Text;
using Folkmoot.Intake.Characters;
using Xunit;

namespace Folkmoot.Intake.Tests.Characters;

public sealed class TextDecoderTests
{
    private const string Words = "The Mayor said “€5,000 – no more”.";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Reads_text_with_a_byte_order_mark_and_drops_the_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var text = TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Words)]);

        Assert.Equal(Words, text);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Reads_text_without_a_byte_order_mark(string name)
    {
        var text = TextDecoder.Decode(Encoding.GetEncoding(name).GetBytes(Words));

        Assert.Equal(Words, text);
    }

    [Fact]
    public void Reads_what_is_no_UTF_8_as_Windows_1252()
    {
        byte[] bytes = [.. "The Mayor"u8, 0x92, .. "s fee: "u8, 0x80, .. "5 "u8, 0x96, .. " caf"u8, 0xE9];

        Assert.Equal("The Mayor’s fee: €5 – café", TextDecoder.Decode(bytes));
    }

    [Fact]
    public void Reads_both_where_a_paper_mixes_them()
    {
        byte[] bytes = [.. "It’s "u8, 0x93, .. "so"u8, 0x94, .. " – café"u8];

        Assert.Equal("It’s “so” – café", TextDecoder.Decode(bytes));
    }

    [Fact]
    public void Makes_every_line_end_one_line_feed()
    {
        Assert.Equal("a\nb\nc\n\nd\n", TextDecoder.Decode("a\r\nb\rc\r\r\nd\n"u8));
    }

    [Fact]
    public void Keeps_no_break_spaces_zero_width_spaces_and_form_feeds()
    {
        const string Odd = "5\u00A0pm\u200B and\fthen";

        Assert.Equal(Odd, TextDecoder.Decode(Encoding.UTF8.GetBytes(Odd)));
    }

    [Fact]
    public void Shows_a_stray_NUL_and_does_not_let_it_through()
    {
        Assert.Equal("The Council met\uFFFD and rose; there was no other business of any kind.", TextDecoder.Decode("The Council met\0 and rose; there was no other business of any kind."u8));
    }

    [Fact]
    public void Does_not_take_bytes_for_text()
    {
        Assert.Null(TextDecoder.Decode("The\0\0\0\u0001\u0002 Council\0\0"u8));
    }
}

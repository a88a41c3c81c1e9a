using System.Text;
using Folkmoot.Intake.Pdf;
using Xunit;

namespace Folkmoot.Intake.Tests.Pdf;

public sealed class PdfRefusalTests
{
    private static byte[] Good => new PdfFile().Page().Lines("The Board met.").ToBytes();

    [Fact]
    public async Task Refuses_a_scan_and_says_what_to_do()
    {
        var refused = await PdfFile.Refusal(new PdfFile().Page().Picture().Page().Picture().ToBytes());

        Assert.Equal("scan", refused.Code);
        Assert.Equal("This PDF is a scan without text: run it through text recognition (OCR) first, for example with OCRmyPDF.", refused.Reason);
    }

    [Fact]
    public async Task Doubts_the_pages_that_have_no_words()
    {
        var file = new PdfFile().Page().Lines("The Board met.").Page().Picture().Page().Lines("It closed.").Page().Picture();

        var paper = await file.Take();

        var doubt = Assert.Single(paper.Doubts);
        Assert.Equal("page-without-text", doubt.Code);
        Assert.StartsWith("Pages 2 and 4 have no words", doubt.Message, StringComparison.Ordinal);
        Assert.Equal("The Board met.", Papers.Cut(paper, doubt.Span));
    }

    [Fact]
    public async Task Refuses_a_file_cut_short()
    {
        var refused = await PdfFile.Refusal(Good[..60]);

        Assert.Equal("corrupt", refused.Code);
    }

    [Fact]
    public async Task Refuses_a_file_whose_inside_is_damaged()
    {
        var bytes = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(Good).Replace("obj", "xxx", StringComparison.Ordinal));

        var refused = await PdfFile.Refusal(bytes);

        Assert.Equal("corrupt", refused.Code);
    }

    [Fact]
    public async Task Refuses_what_only_its_name_calls_a_PDF()
    {
        var refused = await PdfFile.Refusal(Encoding.ASCII.GetBytes("Minutes of the Board"));

        Assert.Equal("corrupt", refused.Code);
        Assert.Contains("named as a PDF", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_file_locked_with_a_password()
    {
        var zeros = new string('0', 64);
        var file = new PdfFile { Trailer = $"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{zeros}> /U <{zeros}> >>" };

        var refused = await PdfFile.Refusal(file.Page().Lines("The Board met.").ToBytes());

        Assert.Equal("encrypted", refused.Code);
    }

    [Fact]
    public async Task Refuses_more_pages_than_the_limit_and_takes_as_many()
    {
        var bytes = new PdfFile().Page().Lines("One.").Page().Lines("Two.").Page().Lines("Three.").ToBytes();

        var refused = await PdfFile.Refusal(bytes, IntakeLimits.Default with { Pages = 2 });
        var taken = await PdfFile.Try(bytes, IntakeLimits.Default with { Pages = 3 });

        Assert.Equal("too-many-pages", refused.Code);
        Assert.Contains("more than 2 pages", refused.Reason, StringComparison.Ordinal);
        Assert.IsType<IntakeOutcome.Taken>(taken);
    }

    [Fact]
    public async Task Refuses_a_paper_that_takes_too_long()
    {
        var refused = await PdfFile.Refusal(Good, IntakeLimits.Default with { Time = TimeSpan.FromTicks(1) });

        Assert.Equal("too-slow", refused.Code);
    }

    [Fact]
    public async Task Says_how_to_install_the_reader_where_there_is_none()
    {
        var outcome = await PdfFile.RunWith("there-is-no-such-pdftohtml", Good);

        var refused = Assert.IsType<IntakeOutcome.Refused>(Assert.IsType<PrintedOutcome.Refused>(outcome).Outcome);
        Assert.Equal("no-pdftohtml", refused.Code);
        Assert.Contains("apt-get install poppler-utils", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_when_the_reader_fails_or_prints_nothing()
    {
        var failed = await PdfFile.RunWith("/bin/false", Good);
        var silent = await PdfFile.RunWith("/bin/true", Good);

        Assert.All([failed, silent], outcome => Assert.Equal(PdfRefusals.Damaged, Assert.IsType<PrintedOutcome.Refused>(outcome).Outcome));
    }
}

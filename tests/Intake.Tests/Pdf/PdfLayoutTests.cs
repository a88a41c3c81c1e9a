using Folkmoot.Reading;
using Xunit;

namespace Folkmoot.Intake.Tests.Pdf;

public sealed class PdfLayoutTests
{
    [Fact]
    public async Task Reads_two_columns_down_each()
    {
        var file = new PdfFile().Page();
        for (var line = 0; line < 12; line++)
        {
            file.At(60, 80 + (13 * line), $"left words on line {line} of this column").At(320, 80 + (13 * line), $"right words on line {line} of this column");
        }

        var text = (await file.Take()).Text;

        Assert.True(text.IndexOf("left words on line 11", StringComparison.Ordinal) < text.IndexOf("right words on line 0", StringComparison.Ordinal), text);
        Assert.Contains("left words on line 0 of this column left words on line 1 of", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_the_rows_of_a_table_as_lines_with_tabs()
    {
        var file = new PdfFile().Page().Lines("The costs are these:");
        foreach (var (row, (name, first, second)) in new[] { ("Service", "2024", "2025"), ("Dental", "100", "120"), ("Eye care", "40", "55") }.Index())
        {
            file.At(60, 140 + (16 * row), name).At(250, 140 + (16 * row), first).At(400, 140 + (16 * row), second);
        }

        var paper = await file.Take();

        Assert.EndsWith("Service\t2024\t2025\nDental\t100\t120\nEye care\t40\t55", paper.Text, StringComparison.Ordinal);
        Assert.Equal(["Service\t2024\t2025", "Dental\t100\t120", "Eye care\t40\t55"], Papers.Marked(paper, MarkKind.Row));
    }

    [Fact]
    public async Task Joins_a_cell_that_is_set_over_two_lines()
    {
        var file = new PdfFile().Page().At(60, 80, "Dental").At(250, 80, "Open the new").At(400, 80, "June").At(250, 93, "practice");

        var paper = await file.Take();

        Assert.Equal("Dental\tOpen the new practice\tJune", Assert.Single(Papers.Marked(paper, MarkKind.Row)));
    }

    [Fact]
    public async Task Joins_the_lines_of_every_cell_of_a_dense_table_in_its_row()
    {
        string[][] cells =
        [
            ["Name", "", "Interest", "", "Approved", "by"],
            ["Priya Hartwell", "(Chair)", "Trustee of the Eastmoor", "Trust for Health", "Chair of the", "Committee"],
            ["Tom Adeyemi-", "Rowe", "Member of the board of", "Brackenford Homes", "Chair of the", "Committee"],
            ["Dilys Trennick", "", "None", "", "Chair", ""],
        ];
        var file = new PdfFile().Page().Lines("The interests of members of the Board of the Eastmoor and Marlshire Partnership are these:");

        // As Office draws it: cell by cell, with a little less than a letter's width between the columns.
        foreach (var (row, words) in cells.Index())
        {
            for (var cell = 0; cell < 3; cell++)
            {
                var (left, top) = (new[] { 60, 139, 252 }[cell], 140 + (30 * row));
                file.At(left, top, words[2 * cell]).At(left, top + 11.5f, words[(2 * cell) + 1]);
            }
        }

        var paper = await file.Take();

        Assert.Equal(
            [
                "Name\tInterest\tApproved by",
                "Priya Hartwell (Chair)\tTrustee of the Eastmoor Trust for Health\tChair of the Committee",
                "Tom Adeyemi-Rowe\tMember of the board of Brackenford Homes\tChair of the Committee",
                "Dilys Trennick\tNone\tChair",
            ],
            Papers.Marked(paper, MarkKind.Row));
    }

    [Fact]
    public async Task Keeps_the_rows_of_a_table_apart_though_they_stand_close()
    {
        var file = new PdfFile().Page();
        string[] names = ["Dental", "Eye care", "Hearing", "Physiotherapy", "Speech"];
        foreach (var (row, name) in names.Index())
        {
            file.At(60, 80 + (11.5f * row), name).At(200, 80 + (11.5f * row), $"{row + 1}00").At(300, 80 + (11.5f * row), "On time").At(400, 80 + (11.5f * row), $"{row + 3} May");
        }

        var paper = await file.Take();

        Assert.Equal(names.Select((name, row) => $"{name}\t{row + 1}00\tOn time\t{row + 3} May"), Papers.Marked(paper, MarkKind.Row));
    }

    [Fact]
    public async Task Takes_a_wide_stretch_of_spaces_for_the_gap_between_two_cells()
    {
        var lines = await new PdfFile().Page().At(60, 80, "Date:          4 June  2025").TakeLines();

        Assert.Equal("Date:\t4 June 2025", Assert.Single(lines));
    }

    [Fact]
    public async Task Keeps_what_is_printed_up_the_side_together_and_out_of_the_lines()
    {
        var file = new PdfFile().Page().At(60, 80, "The Board met.").Up(40, 300, "Marlshire", "Health Board").At(60, 300, "It closed.");

        var lines = await file.TakeLines();

        Assert.Equivalent(new[] { "The Board met.", "Marlshire Health Board", "It closed." }, lines, strict: true);
    }

    [Fact]
    public async Task Sets_those_present_beside_the_word_that_says_so()
    {
        var file = new PdfFile().Page().At(60, 80, "Present:").At(180, 80, "Cllr Priya Hartwell").At(180, 93, "Cllr Tom Adeyemi-Rowe").At(60, 120, "Apologies:").At(180, 120, "Dilys Trennick");

        var lines = await file.TakeLines();

        Assert.Equal(["Present:\tCllr Priya Hartwell", "Cllr Tom Adeyemi-Rowe", "Apologies:\tDilys Trennick"], lines);
    }

    [Fact]
    public async Task Puts_a_number_half_way_down_a_cell_before_the_cells_first_line()
    {
        var file = new PdfFile().Page().At(110, 80, "Exclusion of the public").At(60, 86, "17.").At(450, 86, "3.30").At(110, 92, "Under section 12 of the Act");

        var lines = await file.TakeLines();

        Assert.Equal(["17.\tExclusion of the public\t3.30", "Under section 12 of the Act"], lines);
    }

    [Fact]
    public async Task Keeps_the_title_at_the_top_of_the_first_page_though_it_runs_along_the_others()
    {
        var file = new PdfFile();
        for (var page = 1; page <= 3; page++)
        {
            file.Page().At(60, 40, "Marlshire Health Board").Lines($"The matter of page number {page} was put.", "", "It was carried.").Lines("It was then sent on.").Lines("All were thanked.").At(290, 800, $"{page}");
        }

        var paper = await file.Take();

        Assert.StartsWith("Marlshire Health Board\n", paper.Text, StringComparison.Ordinal);
        Assert.Equal(2, Papers.Marked(paper, MarkKind.Furniture).Count(words => words == "Marlshire Health Board"));
    }
}

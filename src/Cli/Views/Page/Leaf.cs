using Folkmoot.Reading;

namespace Folkmoot.Cli.Views.Page;

/// <summary>What every part of a page is written from: the reading, the lines its words stand on, and the sheet.</summary>
internal sealed record Leaf(Sheet Sheet, PaperReading Reading, LineIndex Lines, bool All)
{
    // Fewer characters than this tell nobody anything.
    private const int Fewest = 24;

    public int Line(Span words) => Lines.Of(words);

    /// <summary>The paper's words between quotation marks, cut to about so many lines of the page unless all is asked for.</summary>
    public Run Quote(string text, double lines, int indent = 0) => new(Said.Quote(text, Most(lines, indent)), Ink.Record);

    /// <summary>The paper's words without quotation marks, cut likewise: names and titles.</summary>
    public string Name(string text, double lines = 1, int indent = 0) => Said.Short(text, Most(lines, indent));

    /// <summary>Who speaks, before words that do not begin by saying so themselves.</summary>
    public static List<Run> Speaker(string? who, string text, string says = ": ") =>
        who is null || text.TrimStart().StartsWith(who.Trim(), StringComparison.OrdinalIgnoreCase)
            ? []
            : [new(Said.Plain(who), Ink.Name), new(says, Ink.Ours)];

    /// <summary>The number of an item with its title where the paper has one of that number.</summary>
    public string ItemName(string item)
    {
        var title = Reading.Items.FirstOrDefault(candidate => candidate.Number == item)?.Title;
        return title is null ? Name(Bare(item), 0.6) : $"{Said.Plain(item)} {Name(Bare(title), 0.6)}";
    }

    // "Allotments:" and "MINUTES -" are printed with what parts them from the minute.
    private static string Bare(string title) => title.TrimEnd(' ', ':', '-', '–', '\t', '\n', '\r');

    private int Most(double lines, int indent) =>
        All ? int.MaxValue : Math.Max(Fewest, (int)(lines * (Sheet.Width - Sheet.Margin - indent)) - 2);
}

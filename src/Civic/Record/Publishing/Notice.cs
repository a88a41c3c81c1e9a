using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>What stands where words are withheld: one line, in brackets, in Folkmoot's words.</summary>
internal static class Notice
{
    public static string For(Visibility why, Part? part) => why switch
    {
        Visibility.Exempt => $"[Not for publication: {Paragraph(part?.Paragraph)}.{Summary(part)}]",
        Visibility.Confidential => $"[Not for publication: confidential.{Summary(part)}]",
        _ => "[Not yet published]",
    };

    // A number is a paragraph of Schedule 12A; bodies outside that Act cite their own in words.
    private static string Paragraph(string? cited) => OneLine(cited) switch
    {
        "" => "exempt",
        var number when !char.IsAsciiDigit(number[0]) => number.TrimEnd('.'),
        var number when number.All(char.IsAsciiDigit) => $"paragraph {number} of Schedule 12A",
        var numbers => $"paragraphs {numbers.TrimEnd('.')} of Schedule 12A",
    };

    private static string Summary(Part? part) => OneLine(part?.OpenSummary) is { Length: > 0 } summary ? $" {summary}" : "";

    private static string OneLine(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

using System.Buffers;
using System.Text;
using Folkmoot.Reading;

namespace Folkmoot.Cli.Views.Markdown;

/// <summary>A Markdown page being written.</summary>
internal sealed class MarkdownSheet(LineIndex lines)
{
    // Deeper lists are set no deeper: no reader of Markdown shows them well, and a hostile paper may nest without end.
    private const int Deepest = 8;

    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>|#~&");

    private readonly StringBuilder page = new();
    private bool inList;

    public void Title(string words) => page.Append("# ").Append(Escape(words)).Append('\n');

    public void Heading(string words)
    {
        page.Append("\n## ").Append(words).Append('\n');
        inList = false;
    }

    public void Paragraph(string markdown)
    {
        page.Append('\n').Append(markdown).Append('\n');
        inList = false;
    }

    /// <summary>One entry of a list, with the line of the words that it rests on; null where there are none.</summary>
    public void Bullet(int depth, string markdown, Span? words)
    {
        page.Append(inList ? "" : "\n").Append(' ', 2 * Math.Min(depth, Deepest)).Append("- ").Append(markdown);
        if (words is { } place)
        {
            page.Append($" (line {lines.Of(place)})");
        }

        page.Append('\n');
        inList = true;
    }

    /// <summary>The words whole, between quotation marks.</summary>
    public static string Quote(string text) => Escape(Said.Quote(text));

    /// <summary>The printed label in bold before the words; the words alone where there is none.</summary>
    public static string Labelled(string? label, string markdown) =>
        string.IsNullOrEmpty(label) ? markdown : $"**{Escape(label)}** {markdown}";

    /// <summary>On one line, with every sign that Markdown or HTML would read as an order made harmless.</summary>
    public static string Escape(string text)
    {
        var plain = Said.Plain(text);
        if (!plain.AsSpan().ContainsAny(Special))
        {
            return plain;
        }

        var escaped = new StringBuilder(plain.Length + 8);
        foreach (var sign in plain)
        {
            escaped.Append(Special.Contains(sign) ? "\\" : "").Append(sign);
        }

        return escaped.ToString();
    }

    public override string ToString() => page.ToString();
}

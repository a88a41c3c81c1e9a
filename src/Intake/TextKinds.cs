using System.Text.RegularExpressions;

namespace Folkmoot.Intake;

/// <summary>What sort of text a text is.</summary>
internal enum TextKind
{
    Plain,
    Markdown,
    Html,
}

/// <summary>Tells HTML and Markdown from plain text by what stands in it; the name only tips the balance.</summary>
internal static partial class TextKinds
{
    private const int Head = 4096;

    public static TextKind Of(string text, string name)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Head)).TrimStart().ToString();
        if (PageStart().IsMatch(head))
        {
            return TextKind.Html;
        }

        if (Named(name, ".md", ".markdown"))
        {
            return TextKind.Markdown;
        }

        if (PartStart().IsMatch(head) || (Named(name, ".html", ".htm", ".xhtml", ".aspx") && Tag().IsMatch(head)))
        {
            return TextKind.Html;
        }

        return IsClearlyMarkdown(head) ? TextKind.Markdown : TextKind.Plain;
    }

    private static bool IsClearlyMarkdown(string head) =>
        FrontMatterStart().IsMatch(head)
        || (Headings().Count(head) >= 2 && (Bold().IsMatch(head) || Link().IsMatch(head) || Headings().Count(head) >= 4));

    private static bool Named(string name, params ReadOnlySpan<string> extensions)
    {
        foreach (var extension in extensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(
        @"\A(?>(?:(?:<\?xml[^>]{0,200}\?>|<!--.{0,2000}?-->)\s*)*)<(?:!doctype\s+html|html|head|body)\b",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex PageStart();

    [GeneratedRegex(
        @"\A(?>(?:<!--.{0,2000}?-->\s*)*)<(?:main|article|section|div|table|title|meta|h[1-6]|p|ul|ol|span|font|center|form)\b[^<>]*>",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex PartStart();

    [GeneratedRegex("<(?:html|body|div|p|table|h[1-6]|ul|ol|span|br)\\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\A---\n[A-Za-z_][\w-]*:\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex FrontMatterStart();

    [GeneratedRegex("^#{1,6} \\S", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Headings();

    [GeneratedRegex(@"\*\*\S[^*\n]{0,200}\*\*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Bold();

    [GeneratedRegex(@"\]\(\S{1,300}\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Link();
}

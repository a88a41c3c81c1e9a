using System.Text.RegularExpressions;

namespace Folkmoot.Reading.Items;

/// <summary>The size of a file that a committee system prints after a title, such as "pdf icon PDF 88 KB".</summary>
internal static partial class FileSize
{
    /// <summary>Where the title ends without the size, in <paramref name="plain"/>.</summary>
    public static int Strip(string plain, int start, int end)
    {
        var at = plain.IndexOf('B', start, end - start);
        if (at < 0)
        {
            return end;
        }

        var match = Size().Match(plain[start..end]);
        return match.Success && match.Index > 2 ? start + match.Index : end;
    }

    [GeneratedRegex(@"(?: ?(?:pdf|word|doc|excel) (?:icon|file))? ?\(?(?:PDF|DOCX?|XLSX?|PPTX?),? [\d.]+ ?[KM]B\b\)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Size();
}

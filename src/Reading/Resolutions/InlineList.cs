using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Resolutions;

/// <summary>A list that runs on in one paragraph: "That the Council (i) notes …; (ii) asks …".</summary>
internal static partial class InlineList
{
    /// <summary>
    /// The labelled pieces of <paramref name="plain"/> from <paramref name="start"/>, each with where its words begin and end; empty when
    /// there is no list of at least two, unless one label stands right at the start: its list goes on in the paragraphs below.
    /// </summary>
    public static List<(Label Label, int Start, int Body, int End)> Read(string plain, int start)
    {
        var found = new List<(Label Label, int Start, int Body, int End)>();
        if (plain.IndexOf(')', start) < 0 && plain.IndexOf(". ", start, StringComparison.Ordinal) < 0)
        {
            return found;
        }

        var opening = OpeningEnd(plain, start);
        foreach (Match match in Token().Matches(plain, start))
        {
            var at = match.Groups["label"].Index;
            var label = LabelReader.Read(plain, at, plain.Length)?.Label;
            if (label is not null && (match.Groups["stop"].Success ? ContinuesStopped(found, label, at == opening) : Continues(found, label)))
            {
                found.Add((label, at, match.Index + match.Length, plain.Length));
            }
        }

        if (found.Where((piece, i) => i > 0 && piece.Start - found[i - 1].Body < 12).Any() || (found.Count < 2 && !found.Exists(piece => piece.Start == opening)))
        {
            return [];
        }

        for (var i = 0; i + 1 < found.Count; i++)
        {
            found[i] = found[i] with { End = found[i + 1].Start };
        }

        return found;
    }

    // The list begins at one, or at a misprint of it, and goes on one by one; a list inside it may begin after a colon.
    private static bool Continues(List<(Label Label, int Start, int Body, int End)> found, Label label)
    {
        if (found.Count == 0)
        {
            return label.Number == 1;
        }

        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (found[i].Label.Style == label.Style)
            {
                return label.Number == found[i].Label.Number + 1 || (label.Number == found[i].Label.Number && label.Number == 2);
            }
        }

        return label.Number is 1 or 2;
    }

    // "1." and "a." end sentences too: such a list must open with its first label, and every next one must be dressed like it.
    private static bool ContinuesStopped(List<(Label Label, int Start, int Body, int End)> found, Label label, bool opens)
    {
        return found.Count == 0
            ? opens && label.Number == 1
            : found[0].Label.Style == label.Style && found[^1].Label.Style == label.Style && label.Number == found[^1].Label.Number + 1;
    }

    // Where the words after "that:-" or "that the Council" begin.
    private static int OpeningEnd(string plain, int start)
    {
        var match = Opening().Match(plain, start);
        return match.Success ? match.Index + match.Length : start;
    }

    [GeneratedRegex(@"\G[ :;,""'-]*(?:that\b[ :;,""'-]*)?(?:(?:the|this) (?:council|committee|board|cabinet|panel|executive|group|meeting)\b[ :;,""'-]*)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<=^|[ ;:,""])(?<label>\((?:[a-z]|[ivx]{1,5}|\d{1,2})\)|(?:[a-zA-Z]|[ivx]{1,5}|\d{1,2})\)|(?<stop>(?:[a-z]|[ivx]{1,5}|\d{1,2})\.(?= ))) ?(?=[A-Za-z""'])", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}

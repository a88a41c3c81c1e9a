using System.Buffers;
using Folkmoot.Reading;

namespace Folkmoot.Intake.Characters;

/// <summary>Finds UTF-8 that somebody once read as Windows-1252, such as “â€™” where an apostrophe stood. It is kept as printed.</summary>
internal static class MangledCharacters
{
    private static readonly SearchValues<char> s_heads = SearchValues.Create("âïÃÂ");

    /// <summary>What Windows-1252 prints for the bytes 80 to 9F; A0 to BF print as themselves.</summary>
    private static readonly SearchValues<char> s_tails = SearchValues.Create("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ");

    /// <summary>The paper, with one doubt at the first place where it is mangled.</summary>
    public static Paper Doubted(Paper paper)
    {
        var count = 0;
        var first = default(Span);
        for (var at = Next(paper.Text, 0); at >= 0;)
        {
            var length = LengthAt(paper.Text.AsSpan(at));
            first = count == 0 && length > 0 ? new Span(at, at + length) : first;
            count += length > 0 ? 1 : 0;
            at = Next(paper.Text, at + Math.Max(1, length));
        }

        if (count == 0)
        {
            return paper;
        }

        var where = count == 1 ? "one place" : $"{count} places, here first";
        var doubt = new Doubt("mangled-characters", $"Some characters were mangled before the paper came here ({where}); they are kept as printed.", first);
        return paper with { Doubts = [.. paper.Doubts, doubt] };
    }

    private static int Next(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny(s_heads);
        return at < 0 ? -1 : from + at;
    }

    private static int LengthAt(ReadOnlySpan<char> rest) => rest switch
    {
        // The last byte of a closing quotation mark prints as nothing.
        ['â', '€', .. var tail] => tail.Length > 0 && IsTail(tail[0]) ? 3 : 2,
        ['ï', '‚', var tail, ..] when IsTail(tail) => 3,
        ['Ã', var tail, ..] when IsTail(tail) => 2,
        ['Â', >= '\u00A0' and <= '\u00BF', ..] => 2,
        _ => 0,
    };

    private static bool IsTail(char character) => character is >= '\u0080' and <= '\u00BF' || s_tails.Contains(character);
}

using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Readability;

/// <summary>Tells running prose from titles, labels, dates and contact lines that were printed as paragraphs.</summary>
internal static class Prose
{
    private const int FewestWords = 3;

    public static bool Is(Block block)
    {
        if (block.Kind != BlockKind.Paragraph || block.Plain.Contains('@'))
        {
            return false;
        }

        var (words, small) = Count(block.Said);
        if (words < FewestWords || small == 0)
        {
            return false;
        }

        var last = block.Plain[^1];
        return block.Label is { Form: not LabelForm.Decimal } || last is '.' or '?' or '!' or ':' or ';' or ',' or '"' or ')' ? small * 3 >= words : words > 5 && small * 2 > words;
    }

    // Words, and those of them that begin with a small letter.
    private static (int Words, int Small) Count(ReadOnlySpan<char> said)
    {
        var (words, small) = (0, 0);
        for (var at = 0; at < said.Length;)
        {
            if (char.IsLetter(said[at]))
            {
                words++;
                small += char.IsLower(said[at]) ? 1 : 0;
            }

            var next = said[at..].IndexOfAny(' ', '(', '"');
            at = next < 0 ? said.Length : at + next + 1;
        }

        return (words, small);
    }
}

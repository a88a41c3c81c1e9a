using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Names;

/// <summary>Words that stand together and begin with capitals, with the small words between them: "Director of Public Health".</summary>
internal sealed class CapitalRun(string source)
{
    private const int MostWords = 14;

    private readonly List<(int Start, int End, WordKinds Kinds)> words = new(MostWords);
    private string plain = "";

    public int Count => words.Count;

    public int End => words[^1].End;

    /// <summary>The kinds of all its words together.</summary>
    public WordKinds Kinds { get; private set; }

    public int StartOf(int index) => words[index].Start;

    public int EndOf(int index) => words[index].End;

    public bool Is(int index, WordKinds kinds) => (words[index].Kinds & kinds) != WordKinds.None;

    public ReadOnlySpan<char> Word(int index) => plain.AsSpan(words[index].Start, words[index].End - words[index].Start);

    public ReadOnlySpan<char> Words(int first, int last) => plain.AsSpan(words[first].Start, words[last].End - words[first].Start);

    /// <summary>The small words between a word of the run and the next; empty when there are none.</summary>
    public ReadOnlySpan<char> After(int index) => plain.AsSpan(words[index].End, words[index + 1].Start - words[index].End).Trim();

    /// <summary>Gathers the run that begins with the capital at <paramref name="at"/>.</summary>
    public void Read(Block block, int at)
    {
        plain = block.Plain;
        words.Clear();
        Kinds = WordKinds.None;
        while (at >= 0 && words.Count < MostWords)
        {
            var end = WordEnd(at);
            var kinds = WordKind.Of(plain.AsSpan(at, end - at));
            if ((kinds & WordKinds.Opening) != WordKinds.None && words.Count > 0)
            {
                return;
            }

            words.Add((at, end, kinds));
            Kinds |= kinds;
            at = (kinds & WordKinds.Opening) != WordKinds.None || IsPossessive(end) ? -1 : Next(block, end);
        }
    }

    private bool IsPossessive(int end) => end > 2 && plain[end - 1] == 's' && plain[end - 2] == '\'';

    private int WordEnd(int at)
    {
        while (at < plain.Length && (char.IsLetterOrDigit(plain[at]) || (plain[at] is '-' or '\'' or '&' && at + 1 < plain.Length && char.IsLetter(plain[at + 1]))))
        {
            at++;
        }

        return at;
    }

    // The next capital after "of", "and", "for", "of the" …; -1 when the run ends.
    private int Next(Block block, int at)
    {
        for (var small = 0; small < 3; small++)
        {
            if (at + 1 >= plain.Length || plain[at] != ' ' || IsCellEnd(block, at))
            {
                return -1;
            }

            at++;
            if (char.IsUpper(plain[at]))
            {
                return at;
            }

            var end = at;
            while (end < plain.Length && (char.IsLower(plain[end]) || plain[end] == '&'))
            {
                end++;
            }

            if (plain.AsSpan(at, end - at) is not ("of" or "and" or "for" or "the" or "&" or "upon" or "on" or "de"))
            {
                return -1;
            }

            at = end;
        }

        return -1;
    }

    private bool IsCellEnd(Block block, int at) => block.Kind == BlockKind.Row && source[block.Text.SourceOf(at)] == '\t';
}

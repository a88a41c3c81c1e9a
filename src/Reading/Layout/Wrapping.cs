using System.Collections.Immutable;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Layout;

/// <summary>
/// How a plain text was broken into lines, and whether one line goes on in the next. Papers come as whole paragraphs on a line, as wrapped
/// lines, and as wrapped lines with a blank line after every one.
/// </summary>
internal sealed class Wrapping
{
    private const Cue Openers = Cue.Moved | Cue.Seconded | Cue.Present | Cue.Apologies | Cue.InAttendance | Cue.Absent | Cue.Recommended | Cue.Reason | Cue.Opens;

    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase)
    {
        "of", "the", "and", "a", "an", "in", "on", "at", "to", "for", "with", "by", "or", "from", "that", "as", "be", "is", "are", "was",
        "were", "its", "their", "his", "her", "into", "under", "than", "which", "who", "had", "has", "have", "been", "will", "would", "&",
        "Councillor", "Councillors", "Cllr", "Cllrs", "Cllr.", "Cllrs.", "Cr", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Messrs", "Group", "Deputy", "Assistant", "Acting",
    };

    private static readonly HashSet<string> Months = new(StringComparer.OrdinalIgnoreCase)
    {
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    };

    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal) { "OF", "HELD", "AT", "ON", "IN", "AND", "FOR", "THE", "TO" };

    // With these a sentence begins; inside one they are not printed so.
    private static readonly HashSet<string> Starters = new(StringComparer.Ordinal) { "The", "It", "There", "This", "These", "In", "At" };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> StarterWords = Starters.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallWords = Small.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> MonthNames = Months.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> JoiningWords = Joining.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string text;

    private Wrapping(string text, bool isWrapped, bool isDoubleSpaced, int width)
    {
        this.text = text;
        IsWrapped = isWrapped;
        IsDoubleSpaced = isDoubleSpaced;
        Width = width;
    }

    /// <summary>The first word is a month: "11 March" numbers nothing.</summary>
    public static bool StartsWithMonth(ReadOnlySpan<char> said)
    {
        var space = said.IndexOfAny(' ', ',');
        return MonthNames.Contains(space < 0 ? said : said[..space]);
    }

    /// <summary>Lines may be parts of paragraphs.</summary>
    public bool IsWrapped { get; }

    /// <summary>A blank line stands after every line and says nothing.</summary>
    public bool IsDoubleSpaced { get; }

    /// <summary>How long full lines are.</summary>
    public int Width { get; }

    public static Wrapping Measure(Paper paper, ImmutableArray<Line> lines, bool[] furniture)
    {
        var lengths = new List<int>(lines.Length);
        var followed = 0;
        var lowered = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsBlank || furniture[i])
            {
                continue;
            }

            lengths.Add(lines[i].Length);
            lowered += char.IsLower(paper.Text[lines[i].Start]) && LabelReader.Read(paper.Text, lines[i].Start, lines[i].End) is null ? 1 : 0;
            followed += i + 1 >= lines.Length || lines[i + 1].IsBlank ? 1 : 0;
        }

        if (paper.LinesAreParagraphs || lengths.Count == 0)
        {
            return new Wrapping(paper.Text, false, false, 0);
        }

        lengths.Sort();
        var width = lengths[lengths.Count * 9 / 10];
        var overlong = lengths.Count - lengths.FindIndex(length => length > 140) is var tail && lengths[^1] > 140 ? tail : 0;
        // Whole paragraphs begin with capitals or labels; lines broken by a typesetter begin with whatever came next.
        var wrapped = overlong * 20 < lengths.Count && lowered * 25 > lengths.Count;
        return new Wrapping(paper.Text, wrapped, wrapped && followed * 10 > lengths.Count * 9, width);
    }

    /// <summary>True when <paramref name="next"/> goes on with the paragraph whose last line is <paramref name="last"/>.</summary>
    /// <param name="block">All of the paragraph so far.</param>
    /// <param name="last">Its last line.</param>
    /// <param name="next">The line in question; not blank, not furniture, and without a label of its own.</param>
    /// <param name="acrossPage">Page furniture stands between them.</param>
    public bool GoesOn(Span block, Line last, Line next, bool acrossPage)
    {
        var ending = Ending(last);
        if (char.IsLower(Opening(next)))
        {
            return ending is not ':' && (ending is not ';' || IsFull(last, next));
        }

        if (AreApart(block, last, next))
        {
            return false;
        }

        if (IsUnfinished(last, ending, next))
        {
            return true;
        }

        if (acrossPage)
        {
            return ending is not ('.' or '?' or '!' or ':' or ';') && IsSentence(block) && IsFull(last, next);
        }

        return ending switch
        {
            ':' or ';' => false,
            '.' or '?' or '!' => IsFull(last, next) && IsSentence(block) && !Opens(next) && !IsCapitals(next),
            _ => GoesOnUnstopped(block, last, next),
        };
    }

    private bool AreApart(Span block, Line last, Line next) =>
        (StandsAlone(next) && !IsThatOnly(block) && !EndsWithLittleWord(last)) || EndsWithSize(last) || IsPageHeading(block, last) || IsSalutation(last);

    private bool GoesOnUnstopped(Span block, Line last, Line next)
    {
        // "ALSO" and on the next line "PRESENT:"
        if (last.Length == 4 && text.AsSpan(last.Start, 4).Equals("also", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var capitals = IsCapitals(last);
        if (capitals && JoiningWords.Contains(FirstWord(next)))
        {
            return true;
        }

        if (IsCapitals(next))
        {
            return capitals && !Opens(next) && (IsFull(last, next) || IsSummons(block));
        }

        if (capitals || Opens(next))
        {
            return false;
        }

        return IsFull(last, next) || IsThatOnly(block) || (IsSentence(block) && !StarterWords.Contains(FirstWord(next)));
    }

    private bool IsUnfinished(Line last, char ending, Line next)
    {
        return ending is ',' or '-' or '&' or '/' or '('
            || SmallWords.Contains(LastWord(last))
            || EndsWithInitial(last)
            || (EndsWithDay(last, ending) && MonthNames.Contains(FirstWord(next).TrimEnd(",.")));
    }

    // "on Monday 9th", and on the next line the month.
    private bool EndsWithDay(Line last, char ending)
    {
        return char.IsAsciiDigit(ending)
            || (LastWord(last) is { Length: 3 or 4 } word && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[^3])
                && (word.EndsWith("th", StringComparison.OrdinalIgnoreCase) || word.EndsWith("st", StringComparison.OrdinalIgnoreCase) || word.EndsWith("nd", StringComparison.OrdinalIgnoreCase) || word.EndsWith("rd", StringComparison.OrdinalIgnoreCase)));
    }

    // "… to be sent to the" waits for more, whatever it is.
    private bool EndsWithLittleWord(Line line) => LastWord(line) is { Length: > 0 } word && char.IsLower(word[0]) && SmallWords.Contains(word);

    // "MINUTES OF THE MEETING OF … HELD IN …" is one heading over as many lines as it takes.
    private bool IsSummons(Span block)
    {
        return block.Length < 400 && Plain(block.Start, Math.Min(block.End, block.Start + 60)) is var start
            && start.StartsWith("MINUTES OF", StringComparison.Ordinal) && !Plain(block.Start, block.End).Contains(".M", StringComparison.Ordinal);
    }

    // "Signed:", "Present:" and a contents list start something new whatever stands before them.
    private bool StandsAlone(Line line)
    {
        return (line.Length < 30 && text[line.End - 1] == ':')
            || (line.Length is 3 or 4 && text.AsSpan(line.Start, line.Length) is "Nil" or "None" or "Nil.")
            || IsPair(line)
            || IsDecisionHead(line)
            || (text[line.Start] is 'M' or '*' && Start(line).StartsWith("Meeting: ", StringComparison.Ordinal))
            || (line.Length < 30 && ContentsReader.IsTitle(Start(line)));
    }

    // "That the Harbour" says nothing yet.
    private bool IsThatOnly(Span block) => block.Length < 40 && text.AsSpan(block.Start, block.Length) is var said && (said.StartsWith("That ", StringComparison.Ordinal) || said.StartsWith("And that ", StringComparison.Ordinal));

    // "Council resolution", above what was resolved.
    private bool IsDecisionHead(Line line)
    {
        if (line.Length > 30 || text[line.End - 1] is not ('n' or 's'))
        {
            return false;
        }

        var words = text.AsSpan(line.Start, line.Length);
        var space = words.IndexOf(' ');
        return space > 0 && words[..space] is "Council" or "Committee" or "Board" or "Panel" or "Cabinet" or "Commission"
            && words[(space + 1)..] is "resolution" or "Resolution" or "resolutions" or "decision" or "Decision" or "decisions" or "recommendation" or "Recommendation" or "recommendations";
    }

    // "Councillor Ash / Councillor Birch": who moved and seconded, on a line of its own.
    private bool IsPair(Line line)
    {
        var words = text.AsSpan(line.Start, line.Length);
        if (words.Length > 80 || words.Count('/') != 1 || words.ContainsAnyInRange('0', '9') || !SmallWords.Contains(FirstWord(line)))
        {
            return false;
        }

        foreach (var range in words.Split(' '))
        {
            if (!words[range].IsEmpty && char.IsLower(words[range][0]))
            {
                return false;
            }
        }

        return true;
    }

    // "Minutes  PDF 88 KB": a title with the size of its file.
    private bool EndsWithSize(Line line)
    {
        var words = text.AsSpan(line.Start, line.Length);
        return words.Length > 4 && words[^1] == 'B' && words[^2] is 'K' or 'M' && words.IndexOfAnyInRange('0', '9') >= 0;
    }

    // "Dear Councillor": what follows is the letter.
    private bool IsSalutation(Line line) => line.Length < 40 && text.AsSpan(line.Start, line.Length).StartsWith("Dear ", StringComparison.Ordinal);

    private bool IsPageHeading(Span block, Line last)
    {
        return block.Start < 200 && block.Length == last.Length && last.Length < 60 && PageShape.IsHeading(Plain(last.Start, last.End));
    }

    private bool EndsWithInitial(Line line)
    {
        var word = LastWord(line);
        return word.Length is 2 or 3 && word[^1] == '.' && char.IsUpper(word[^2]);
    }

    // The next word would not have fitted: the line was broken by the typesetter and not by the writer.
    private bool IsFull(Line last, Line next)
    {
        return last.Indent + last.Length + 1 + FirstWord(next).Length >= Width - 3;
    }

    // "Carried" opens nothing unless it is the whole line.
    private bool Opens(Line line) => Vocabulary.AtStart(Start(line)) is { } hit && (hit.Is(Openers) || (hit.Is(Cue.Carried | Cue.Lost) && hit.End >= line.Length - 1));

    // The first letter, behind a quotation mark or bracket.
    private char Opening(Line line) =>
        line.Length > 1 && Letters.Fold(text[line.Start]) is '"' or '\'' or '(' ? text[line.Start + 1] : text[line.Start];

    private char Ending(Line line)
    {
        var at = line.End - 1;
        while (at > line.Start && Letters.Fold(text[at]) is '"' or '\'' or ')')
        {
            at--;
        }

        return Letters.Fold(text[at]);
    }

    private ReadOnlySpan<char> LastWord(Line line)
    {
        var at = line.End;
        while (at > line.Start && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return Folded(at, line.End);
    }

    private ReadOnlySpan<char> FirstWord(Line line)
    {
        var at = line.Start;
        while (at < line.End && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return Folded(line.Start, at);
    }

    // Plain letters need no folding.
    private ReadOnlySpan<char> Folded(int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        return System.Text.Ascii.IsValid(word) ? word : Plain(start, end);
    }

    private string Start(Line line) => Plain(line.Start, Math.Min(line.End, line.Start + 40));

    private string Plain(int start, int end) => PlainText.Of(text, new Span(start, end)).Value;

    private bool IsCapitals(Line line)
    {
        var letters = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            if (char.IsLower(text[i]))
            {
                return false;
            }

            letters += char.IsUpper(text[i]) ? 1 : 0;
        }

        return letters > 1;
    }

    /// <summary>Running prose: at least four words, one of them in lower case and longer than a small word.</summary>
    private bool IsSentence(Span block)
    {
        var words = 0;
        var lower = false;
        var plain = Plain(block.Start, Math.Min(block.End, block.Start + 400)).AsSpan();
        foreach (var range in plain.Split(' '))
        {
            var word = plain[range];
            words += word.IsEmpty ? 0 : 1;
            lower |= word.Length > 3 && char.IsLower(word[0]) && !SmallWords.Contains(word);
        }

        return words >= 4 && lower;
    }
}

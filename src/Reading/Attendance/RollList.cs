using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Attendance;

/// <summary>One list of people being gathered from the blocks that it is printed over.</summary>
/// <param name="layout">The paper.</param>
/// <param name="roll">Which list it is.</param>
/// <param name="bare">The heading stood alone without a colon, as items of an agenda do: at least one person must be named with a title or a role.</param>
internal sealed class RollList(PageLayout layout, Roll roll, bool bare)
{
    private const int LongestMover = 4;

    private const int MostBlocks = 120;

    private readonly List<Span> pieces = [];
    private readonly List<(Block Block, int From, int To)> sources = [];

    public Roll Roll => roll;

    /// <summary>Index of the last block that it was gathered from.</summary>
    public int LastBlock => sources[^1].Block.Index;

    public bool IsEmpty => sources.Count == 0;

    /// <summary>Adds the plain range of a block.</summary>
    public void Add(Block block, int from, int to)
    {
        if (to > from && block.Text.SpanOf(from, to) is { Length: > 0 } span)
        {
            pieces.Add(span);
            sources.Add((block, from, to));
        }
    }

    /// <summary>True where a block without a heading of its own still belongs to the list.</summary>
    public bool RunsOn(Block block)
    {
        if (sources.Count >= MostBlocks || IsProse(FirstSentence(block)) || Tells(block) || block.Begins(Cue.Decided) || NamesMover(block))
        {
            return false;
        }

        if (block.Plain.EndsWith(':') && block.Plain.Length < 60 && !block.Has(Cue.Title))
        {
            return false;
        }

        if (IsMoverLine(block.Plain))
        {
            return false;
        }

        return IsEmpty || !IsClosed() || block.First(Cue.Title, block.Body) is { } hit && hit.Start == block.Body;
    }

    /// <summary>"Councillors Ash / Birch": who moved and who seconded, not a name with two offices behind it.</summary>
    private static bool IsMoverLine(string plain) =>
        plain.IndexOf('/') is >= 0 and var slash && plain.Length < 80 && !plain.AsSpan().ContainsAny(',', '(', ';') && Shape.CountWords(plain.AsSpan(0, slash)) <= LongestMover;

    /// <summary>Those whom the list names as stand-ins: "Cllr Ash - substituted by Cllr Elm".</summary>
    public List<Attendee> StandIns { get; } = [];

    /// <summary>The people of the list.</summary>
    public List<Attendee> Read()
    {
        var found = new List<Attendee>();
        if (IsEmpty || SaysNone())
        {
            return found;
        }

        var text = PlainText.Of(layout.Source, [.. pieces]);
        var hits = Vocabulary.Find(text.Value);
        var end = ListEnd(text.Value);
        var scanner = new NameScanner(text.Value, hits);
        var list = new NameList(scanner, Breaks(text.Value), Cells(text));
        var sure = !bare;
        foreach (var person in list.Read(0, end))
        {
            found.Add(Attendees.Of(text, person));
            AddStandIn(text, scanner, person);
            sure |= person.Titled || person.Role is not null || person.Note is not null;
        }

        return sure ? found : [];
    }

    private void AddStandIn(PlainText text, NameScanner scanner, PersonName person)
    {
        if (person.Note is { } note && scanner.HitAt(note.Start) is { } hit && hit.Is(Cue.Substitute) && text.Value.AsSpan(0, hit.End).EndsWith(" by", StringComparison.OrdinalIgnoreCase)
            && scanner.At(hit.End + 1) is { } other)
        {
            var name = text.Cut(other.Start, other.End);
            StandIns.Add(new Attendee { Name = name.Text, Note = "for " + text.Cut(person.Start, person.End).Text, Span = name.Span });
        }
    }

    /// <summary>Running prose has many small words; lists of people have few.</summary>
    public static bool IsProse(ReadOnlySpan<char> said)
    {
        int words = 0, small = 0;
        var bracketed = false;
        foreach (var range in said.Split(' '))
        {
            var printed = said[range];
            bracketed |= printed.StartsWith('(');
            var word = printed.TrimStart("(\"");
            var skip = word.IsEmpty || (bracketed && said.Length < 2_000);
            bracketed &= !printed.Contains(')');
            if (skip)
            {
                continue;
            }

            words++;
            small += char.IsLower(word[0]) && word is not ("and" or "of" or "for" or "the" or "to" or "in" or "from" or "with" or "part") ? 1 : 0;
        }

        return small > 3 && small * 10 > words * 3;
    }

    /// <summary>What is said of the list in the same paragraph does not make prose of it.</summary>
    private static ReadOnlySpan<char> FirstSentence(Block block)
    {
        foreach (var (start, end) in Sentences.Of(block.Plain, block.Body))
        {
            return block.Plain.AsSpan(start, end - start);
        }

        return block.Said;
    }

    /// <summary>"Proposed by Cllr Ash" begins a motion; "Nominated by the Health Board" is what a member is.</summary>
    private static bool NamesMover(Block block) =>
        block.Begins(Cue.Moved | Cue.Seconded) && block.First(Cue.Moved | Cue.Seconded, block.Body) is { } hit && (hit.End >= block.Plain.Length - 2 || Party.After(block, hit.End) is not null);

    /// <summary>Somebody says or does something in it.</summary>
    private static bool Tells(Block block)
    {
        foreach (var hit in block.Cues)
        {
            if (hit.Is(Cue.Said | Cue.Asked | Cue.Requested | Cue.Promised) && char.IsLower(block.Plain[hit.Start]))
            {
                return true;
            }
        }

        return block.Plain.Contains(" was ", StringComparison.Ordinal) || block.Plain.Contains(" had ", StringComparison.Ordinal) || block.Plain.Contains(" attended ", StringComparison.Ordinal)
            || block.Plain.Contains(" thanked ", StringComparison.Ordinal) || block.Plain.Contains(" presided", StringComparison.Ordinal)
            || block.Plain.Contains(" took the ", StringComparison.Ordinal);
    }

    private bool IsClosed()
    {
        var (block, from, to) = sources[^1];
        var last = block.Plain.AsSpan(from, to - from);
        return last.Length > 12 && last[^1] == '.' && char.IsLower(last[^2]) && char.IsLower(last[^3]);
    }

    private bool SaysNone()
    {
        var (block, from, _) = sources[0];
        foreach (var hit in block.Cues)
        {
            if (hit.Start >= from && hit.Start <= from + 2 && hit.Is(Cue.Nothing))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The list ends with its sentence where a sentence of prose follows it in the same paragraph.</summary>
    private int ListEnd(string plain)
    {
        if (sources.Count > 1)
        {
            return plain.Length;
        }

        var end = 0;
        foreach (var (start, stop) in Sentences.Of(plain))
        {
            if (end > 0 && (SmallVerb(plain.AsSpan(start, stop - start)) || IsNumber(plain.AsSpan(0, end))))
            {
                return end;
            }

            end = stop;
        }

        return plain.Length;
    }

    /// <summary>The number of the next item, printed in the same paragraph.</summary>
    private static bool IsNumber(ReadOnlySpan<char> list) => list.Length > 3 && list[^1] == '.' && char.IsDigit(list[^2]) && list[^3] is ' ' or '.';

    private static bool SmallVerb(ReadOnlySpan<char> sentence) =>
        sentence.Contains(" was ", StringComparison.Ordinal) || sentence.Contains(" were ", StringComparison.Ordinal)
        || sentence.Contains(" had ", StringComparison.Ordinal) || IsProse(sentence);

    private int[] Breaks(string plain)
    {
        var breaks = new int[Math.Max(sources.Count - 1, 0)];
        var at = 0;
        for (var i = 0; i < breaks.Length; i++)
        {
            var (block, from, to) = sources[i];
            at += block.Plain.AsSpan(from, to - from).Trim().Length;
            breaks[i] = Math.Min(at, plain.Length);
            at++;
        }

        return breaks;
    }

    private int[] Cells(PlainText text)
    {
        var cells = new List<int>();
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text.Value[i] == ' ' && IsCell(text, i))
            {
                cells.Add(i);
            }
        }

        return [.. cells];
    }

    /// <summary>A tab or a wide gap in the source parts two cells.</summary>
    private bool IsCell(PlainText text, int at)
    {
        var from = text.SourceOf(at - 1) + 1;
        var to = text.SourceOf(at + 1);
        var gap = to > from && to <= layout.Source.Length ? layout.Source.AsSpan(from, to - from) : default;
        return gap.Contains('\t') || (gap.Length >= 4 && !gap.Contains('\n'));
    }
}

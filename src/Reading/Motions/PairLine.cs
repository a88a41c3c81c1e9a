using System.Collections.Immutable;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Motions;

/// <summary>
/// Mover and seconder printed as a pair: a line "Councillor Birch/Councillor Quill" before or after the words of the motion, or
/// "L. Birch, T. Quill: That …".
/// </summary>
internal static class PairLine
{
    private const int LongestPair = 110;

    /// <summary>The mover and the seconder of a pair; null where the block has none.</summary>
    public static (Side Mover, Side Seconder)? Read(ImmutableArray<Block> blocks, int index)
    {
        var block = blocks[index];
        return BeforeThat(block) ?? Line(blocks, index) ?? OnMotionOf(block) ?? ToMove(block);
    }

    /// <summary>"RESOLVED on the motion of Crs Birch and Quill": the motion stands below.</summary>
    private static (Side Mover, Side Seconder)? OnMotionOf(Block block)
    {
        const string Words = "on the motion of ";
        if (!block.Has(Cue.Moved) || block.Plain.Length > LongestPair || block.Plain.IndexOf(Words, StringComparison.OrdinalIgnoreCase) is not (>= 0 and < 40 and var at))
        {
            return null;
        }

        return PersonNames.Read(block, at + Words.Length, block.Plain.Length) is [var mover, var seconder] && seconder.End >= block.Plain.Length - 1
            ? Pair(block, mover, seconder, block.Plain.Length)
            : null;
    }

    /// <summary>"Councillor Birch to MOVE and Councillor Quill to SECOND:" gives notice of the motion below.</summary>
    private static (Side Mover, Side Seconder)? ToMove(Block block)
    {
        var plain = block.Plain;
        if (plain.Length > LongestPair || !block.MaySay("second") || plain.IndexOf(" to second", StringComparison.OrdinalIgnoreCase) is not (> 0 and var seconds) || plain.IndexOf(" to move", 0, seconds, StringComparison.OrdinalIgnoreCase) is not (> 0 and var moves))
        {
            return null;
        }

        return PersonNames.Read(block, block.Body, moves) is [var mover] && PersonNames.Read(block, moves + " to move".Length, seconds) is [var seconder]
            ? Pair(block, mover, seconder, plain.Length)
            : null;
    }

    /// <summary>"L. Birch, T. Quill: That …", behind the number of the resolution or without it.</summary>
    public static (Side Mover, Side Seconder)? BeforeThat(Block block)
    {
        var head = block.Plain.AsSpan(0, Math.Min(block.Plain.Length, LongestPair));
        var colon = head.IndexOf(':');
        if (colon <= block.Body || !OpensMotion(block.Plain.AsSpan(colon + 1).TrimStart(" \"")) || (block.First(Cue.Moved | Cue.Seconded) is { } hit && hit.Start < colon))
        {
            return null;
        }

        return PersonNames.Read(block, AfterCode(block), colon) is [var mover, var seconder] && seconder.End >= colon - 1 && mover.Role is null
            ? Pair(block, mover, seconder, colon + 1)
            : null;
    }

    private static bool OpensMotion(ReadOnlySpan<char> words) =>
        words.StartsWith("That ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Whereas", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith("Be it ", StringComparison.OrdinalIgnoreCase);

    /// <summary>"R2024-117 L. Birch, T. Quill: That …": the number of the resolution stands before the names.</summary>
    private static int AfterCode(Block block)
    {
        var space = block.Said.IndexOf(' ');
        return space > 0 && block.Said[..space].ContainsAnyInRange('0', '9') ? block.Body + space + 1 : block.Body;
    }

    private static (Side Mover, Side Seconder)? Line(ImmutableArray<Block> blocks, int index)
    {
        var block = blocks[index];
        var said = block.Said;
        var slash = said.Length > LongestPair ? -1 : said.IndexOf('/');
        if (slash <= 0 || said[(slash + 1)..].Contains('/') || said.ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        slash += block.Body;
        var mover = PersonNames.At(block, block.Body);
        var seconder = PersonNames.At(block, SkipSpace(block.Plain, slash + 1));
        var titled = mover is not null && (seconder is not null || IsOneName(block.Plain.AsSpan(slash + 1)));
        if (titled && seconder is null && NameOnNextLine(blocks, index, slash + 1) is { } next)
        {
            return (new Side(false, block, new Party(block, mover!.Start, mover.End), mover.Start, mover.End, IsActive: false),
                new Side(true, next.Block, next, next.Start, next.Block.Plain.Length, IsActive: false));
        }

        mover ??= Surname(block, block.Body, slash);
        seconder ??= Surname(block, slash + 1, block.Plain.Length);
        if (mover is null || seconder is null || mover.End < TrimEnd(block.Plain, slash) || seconder.End < TrimEnd(block.Plain, block.Plain.Length))
        {
            return null;
        }

        return MotionNear(blocks, index, titled) ? Pair(block, mover, seconder, block.Plain.Length) : null;
    }

    /// <summary>The words of a motion or what became of it stand next to a pair; for bare surnames right next to it.</summary>
    private static bool MotionNear(ImmutableArray<Block> blocks, int index, bool titled)
    {
        var reach = titled ? 3 : 1;
        for (var i = index + 1; i <= Math.Min(index + reach, blocks.Length - 1); i++)
        {
            if (MotionWords.Begins(blocks[i]) || blocks[i].Begins(Cue.Carried | Cue.Lost))
            {
                return true;
            }
        }

        return false;
    }

    private static (Side Mover, Side Seconder) Pair(Block block, PersonName mover, PersonName seconder, int end) =>
        (new Side(false, block, new Party(block, mover.Start, mover.End), mover.Start, mover.End, IsActive: false),
            new Side(true, block, new Party(block, seconder.Start, seconder.End), seconder.Start, end, IsActive: false));

    /// <summary>"Councillor Ash/Councillor", and on the next line "Birch": the pair was printed over two lines.</summary>
    private static Party? NameOnNextLine(ImmutableArray<Block> blocks, int index, int from)
    {
        var block = blocks[index];
        from = SkipSpace(block.Plain, from);
        if (index + 1 >= blocks.Length || block.First(Cue.Title, from) is not { } title || title.Start != from || title.End < TrimEnd(block.Plain, block.Plain.Length))
        {
            return null;
        }

        var next = blocks[index + 1];
        return IsOneName(next.Plain) ? new Party(next, 0, TrimEnd(next.Plain, next.Plain.Length)) : null;
    }

    private static PersonName? Surname(Block block, int from, int to)
    {
        from = SkipSpace(block.Plain, from);
        to = TrimEnd(block.Plain, to);
        return to > from && IsOneName(block.Plain.AsSpan(from, to - from)) ? new PersonName(from, from, to) : null;
    }

    private static bool IsOneName(ReadOnlySpan<char> word)
    {
        word = word.Trim();
        return word.Length > 2 && char.IsUpper(word[0]) && !word.Contains(' ') && word.ContainsAnyInRange('a', 'z');
    }

    private static int SkipSpace(string plain, int at)
    {
        while (at < plain.Length && plain[at] == ' ')
        {
            at++;
        }

        return at;
    }

    private static int TrimEnd(string plain, int end)
    {
        while (end > 0 && plain[end - 1] is ' ' or '.' or ':' or ';')
        {
            end--;
        }

        return end;
    }
}

using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Declarations;

/// <summary>Takes apart the words of a declaration: its kind, the item that it concerns, its reason and what was done about it.</summary>
/// <param name="Block">Where the declaration stands.</param>
/// <param name="From">Place behind the verb that declares, in the block's plain line.</param>
/// <param name="To">Where its sentence ends, exclusive.</param>
internal readonly record struct InterestWords(Block Block, int From, int To)
{
    private static readonly string[] Because =
    [
        " as ", " because ", " since ", " due to ", " by virtue of ", " on the grounds that ", " on the basis that ", " on account of ", " in that ", " being ",
        " through ", " by reason of ", " owing to ", " for the reason that ", " given that ",
    ];

    private static readonly string[] Numbered =
        ["agenda items ", "agenda item ", "item no. ", "item number ", "items ", "item ", "minutes ", "minute no. ", "minute ", "agenda no. ", "articles ", "article ", "application ", "paragraph "];

    private static readonly string[] Deeds =
    [
        "left ", "withdrew", "remained", "stayed", "took no part", "took part", "did not ", "would not ", "would leave", "would withdraw", "would abstain", "abstained", "retired ", "spoke",
        "vacated", "retained an open mind", "could ", "was granted", "had been granted", "would remain", "and took", "will leave", "will not ", "would take no part", "refrained",
    ];

    private string Plain => Block.Plain;

    /// <summary>True where the words right behind a name give a reason: "as a trustee of the hospice".</summary>
    public static bool GivesReason(ReadOnlySpan<char> rest)
    {
        foreach (var word in Because)
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where the words right behind the verb tell of the speaker: "she was a governor of the school".</summary>
    public static bool TellsOfSelf(ReadOnlySpan<char> rest) =>
        rest.StartsWith(" he ", StringComparison.Ordinal) || rest.StartsWith(" she ", StringComparison.Ordinal) || rest.StartsWith(" they ", StringComparison.Ordinal);

    /// <summary>"a non-pecuniary interest": the words before the interest; null when it has none.</summary>
    public string? Kind()
    {
        var interest = Find("interest");
        var statement = interest < 0 ? Find("statement") : -1;
        var end = interest >= 0 ? interest : statement >= 0 ? statement + "statement".Length : -1;
        if (end < 0 || end - From > 60)
        {
            return null;
        }

        var start = From;
        while (start < end && (Plain[start] is '"' or '\'' ? 1 : Article(start, end)) is var length and > 0)
        {
            start += length;
        }

        var words = Plain.AsSpan(start, Math.Max(end - start, 0)).Trim();
        return words.IsEmpty || words.Contains("conflict", StringComparison.OrdinalIgnoreCase) || words.Contains(" in ", StringComparison.Ordinal) || words is "that" or "their" or "no"
            ? null
            : Block.Text.Cut(start, end).Text;
    }

    /// <summary>The item's number as printed; null when none is named.</summary>
    public string? Item()
    {
        foreach (var word in Numbered)
        {
            if (Find(word) is var at and >= 0 && NumberAt(at + word.Length) is { } number)
            {
                return number;
            }
        }

        return Find("agenda ") is var agenda and >= 0 && NumberAt(agenda + 7) is not null ? Block.Text.Cut(agenda, NumberEnd(agenda + 7)).Text : null;
    }

    /// <summary>What the interest is: the reason where one is given, else what it is an interest in.</summary>
    public string What()
    {
        var end = DeedStart() is var deed and >= 0 && deed > From ? JoinBefore(deed) : To;
        if (Plain.AsSpan(From).StartsWith(" that ", StringComparison.Ordinal))
        {
            return Block.Text.Cut(From + 6, TrimEnd(From + 6, BeforeItem(end))).Text;
        }

        if (TellsOfSelf(Plain.AsSpan(From)))
        {
            return Block.Text.Cut(From + 1, TrimEnd(From + 1, BeforeItem(end))).Text;
        }

        var best = -1;
        foreach (var word in Because)
        {
            var at = Find(word);
            if (at >= 0 && at < end && (best < 0 || at < best))
            {
                best = at + 1;
            }
        }

        var start = best < 0 ? AfterIn(end) : SkipWord(best);
        return Block.Text.Cut(start, TrimEnd(start, end)).Text;
    }

    /// <summary>"declared that she was a nurse, in relation to item 6": the item is left out.</summary>
    private int BeforeItem(int end)
    {
        foreach (var word in (ReadOnlySpan<string>)[", in relation to ", ", in respect of ", ", with regard to "])
        {
            end = Find(word) is var at and >= 0 && at < end ? at : end;
        }

        return end;
    }

    /// <summary>What was done about it in the same sentence; null when nothing is said.</summary>
    public string? Action() => DeedStart() is var at and >= 0 ? Block.Text.Cut(at, TrimEnd(at, To)).Text : null;

    /// <summary>What the next sentence says was done about it: "She withdrew while it was considered."</summary>
    public static string? Action(Block block, int start, int end, string who)
    {
        var sentence = block.Plain.AsSpan(start, end - start);
        var same = sentence.StartsWith("He ", StringComparison.Ordinal) || sentence.StartsWith("She ", StringComparison.Ordinal) || sentence.StartsWith("They ", StringComparison.Ordinal)
            || sentence.Contains(who.AsSpan(who.LastIndexOf(' ') + 1), StringComparison.Ordinal);
        if (!same || sentence.Contains(" declared", StringComparison.OrdinalIgnoreCase) || sentence.Length > 200)
        {
            return null;
        }

        foreach (var deed in Deeds)
        {
            if (sentence.Contains(deed, StringComparison.OrdinalIgnoreCase))
            {
                return block.Text.Cut(start, end).Text;
            }
        }

        return null;
    }

    private int DeedStart()
    {
        var best = -1;
        foreach (var deed in Deeds)
        {
            var at = Find(deed);
            if (at > From + 10 && Plain[at - 1] == ' ' && (best < 0 || at < best) && Joined(at))
            {
                best = at;
            }
        }

        return best;
    }

    /// <summary>"… and left the room", "…, and that he would not vote": the deed is joined on.</summary>
    private bool Joined(int at)
    {
        var before = Plain.AsSpan(Math.Max(From, at - 32), Math.Min(32, at - From));
        return before.Contains(" and ", StringComparison.Ordinal) || before.Contains("; ", StringComparison.Ordinal) || before.Contains(" but ", StringComparison.Ordinal);
    }

    private int JoinBefore(int at)
    {
        var and = Plain.LastIndexOf(" and ", at, Math.Min(at - From + 1, 36), StringComparison.Ordinal);
        return and > From ? and : at;
    }

    private int AfterIn(int end)
    {
        foreach (var word in (ReadOnlySpan<string>)[" in relation to ", " in respect of ", " with regard to ", " in regard to ", " relating to ", " regarding ", " in ", " that "])
        {
            if (Find(word) is var at and >= 0 && at < end)
            {
                return at + word.Length;
            }
        }

        return From;
    }

    /// <summary>The joining word is left out, but "being" belongs to what it leads in.</summary>
    private int SkipWord(int at)
    {
        if (Plain.AsSpan(at).StartsWith("being ", StringComparison.Ordinal) && Plain.LastIndexOf(", ", at, Math.Min(at - From, 40), StringComparison.Ordinal) is var comma and > 0)
        {
            return comma + 2;
        }

        foreach (var word in Because)
        {
            if (word is not " being " && Plain.AsSpan(at).StartsWith(word.AsSpan(1), StringComparison.OrdinalIgnoreCase))
            {
                return at + word.Length - 1;
            }
        }

        return at;
    }

    private string? NumberAt(int at) => NumberEnd(at) is var end && end > at ? Block.Text.Cut(at, end).Text : null;

    /// <summary>A number such as 9, 6.1, JHO12, ICB/2425/034 or 22, 23 and 24.</summary>
    private int NumberEnd(int at)
    {
        var end = One(at);
        while (end > at)
        {
            var next = Plain.AsSpan(end).StartsWith(", ", StringComparison.Ordinal) ? end + 2 : Plain.AsSpan(end).StartsWith(" and ", StringComparison.Ordinal) ? end + 5 : end;
            var more = next > end ? One(next) : next;
            if (more <= next)
            {
                break;
            }

            end = more;
        }

        return end;
    }

    private int One(int at)
    {
        var end = at;
        var digits = false;
        while (end < To && (char.IsLetterOrDigit(Plain[end]) || (Plain[end] is '.' or '/' or '(' or ')' or '-' && end + 1 < To && char.IsLetterOrDigit(Plain[end + 1]))))
        {
            digits |= char.IsDigit(Plain[end]);
            end++;
        }

        return digits ? end : at;
    }

    private int Article(int start, int end)
    {
        foreach (var word in (ReadOnlySpan<string>)[" ", "a ", "an ", "his ", "her ", "their ", "the "])
        {
            if (end - start >= word.Length && Plain.AsSpan(start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return word.Length;
            }
        }

        return 0;
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && Plain[end - 1] is ' ' or ',' or '.' or ';' or ':')
        {
            end--;
        }

        return end;
    }

    private int Find(string word)
    {
        var at = To > From ? Plain.AsSpan(From, To - From).IndexOf(word, StringComparison.OrdinalIgnoreCase) : -1;
        return at < 0 ? -1 : From + at;
    }
}

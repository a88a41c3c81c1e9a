using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Declarations;

/// <summary>Takes apart the words of a declaration: its kind, the item that it concerns, its reason and what was done about it.</summary>
/// <param name="Block">Where the declaration stands.</param>
/// <param name="From">Place behind the verb that declares, in the block's plain line.</param>
/// <param name="To">Where its sentence ends, exclusive.</param>
internal readonly record struct InterestWords(Block Block, int From, int To)
{
    /// <summary>The plain line of the block.</summary>
    public string Plain => Block.Plain;

    /// <summary>True where the words right behind the verb tell of the speaker: "she was a governor of the school".</summary>
    public static bool TellsOfSelf(ReadOnlySpan<char> rest) =>
        rest.StartsWith(" he ", StringComparison.Ordinal) || rest.StartsWith(" she ", StringComparison.Ordinal) || rest.StartsWith(" they ", StringComparison.Ordinal);

    /// <summary>"a non-pecuniary interest": the words before the interest; null when it has none.</summary>
    public string? Kind() => InterestKind.Read(this);

    /// <summary>The item's number as printed; null when none is named.</summary>
    public string? Item() => InterestItem.Read(this);

    /// <summary>What was done about it in the same sentence; null when nothing is said.</summary>
    public string? Action() => InterestDeed.InSentence(this);

    /// <summary>What the interest is: the reason where one is given, else what it is an interest in.</summary>
    public string What()
    {
        var end = InterestDeed.Start(this) is var deed and >= 0 && deed > From ? InterestDeed.JoinBefore(this, deed) : To;
        if (Plain.AsSpan(From).StartsWith(" that ", StringComparison.Ordinal))
        {
            return Block.Text.Cut(From + 6, TrimEnd(From + 6, BeforeItem(end))).Text;
        }

        if (TellsOfSelf(Plain.AsSpan(From)))
        {
            return Block.Text.Cut(From + 1, TrimEnd(From + 1, BeforeItem(end))).Text;
        }

        var reason = InterestReason.Start(this, end);
        var start = reason < 0 ? AfterIn(end) : InterestReason.SkipWord(this, reason);
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

    /// <summary>Where the words from <paramref name="start"/> end once spaces and marks are left out.</summary>
    public int TrimEnd(int start, int end)
    {
        while (end > start && Plain[end - 1] is ' ' or ',' or '.' or ';' or ':')
        {
            end--;
        }

        return end;
    }

    /// <summary>Where the word begins, in any case; -1 where it does not stand behind the verb.</summary>
    public int Find(string word)
    {
        var at = To > From && Block.MaySay(word) ? Plain.AsSpan(From, To - From).IndexOf(word, StringComparison.OrdinalIgnoreCase) : -1;
        return at < 0 ? -1 : From + at;
    }
}

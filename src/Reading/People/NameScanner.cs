using System.Collections.Immutable;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.People;

/// <summary>Reads single names in one plain line, whose vocabulary hits are known.</summary>
internal sealed class NameScanner(string plain, ImmutableArray<CueHit> hits)
{
    /// <summary>No name has more whole words.</summary>
    public const int MostWords = 5;

    // Of the words before "County Council", a first name and a surname are the person's and the others the council's.
    private const int MostOwn = 2;

    // "Metropolitan Borough Council".
    private const int LongestKind = 3;

    public string Plain => plain;

    /// <summary>The vocabulary hit that begins at <paramref name="at"/>.</summary>
    public CueHit? HitAt(int at)
    {
        int low = 0, high = hits.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (hits[middle].Start == at)
            {
                return hits[middle];
            }

            (low, high) = hits[middle].Start < at ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    public bool IsTitle(int at) => HitAt(at) is { } hit && hit.Is(Cue.Title) && char.IsUpper(plain[at]);

    /// <summary>
    /// The name that begins at <paramref name="at"/>; null when none does. Without a title it needs a first name or an initial,
    /// unless <paramref name="surnames"/> says that surnames stand alone here.
    /// </summary>
    public PersonName? At(int at, bool surnames = false)
    {
        var (bare, shared) = Titles(at);
        var titled = bare > at;
        var (end, words, initials) = Words(bare, titled || surnames);
        if (words == 0 || (!titled && !surnames && words + initials < 2))
        {
            return null;
        }

        if (titled && words + Math.Min(initials, 1) > MostOwn && IsCouncil(end))
        {
            end = Words(bare, titled, most: initials > 0 ? 1 : MostOwn).End;
        }

        if (words == 1 && initials == 0)
        {
            end = TellApart(end);
        }

        return new PersonName(shared ? bare : at, bare, end) { Titled = titled || surnames };
    }

    /// <summary>True where the title at <paramref name="at"/> is shared by the names that follow: Councillors, Messrs.</summary>
    public bool IsShared(int at)
    {
        var hit = HitAt(at);
        if (hit is not { } title || !title.Is(Cue.Title))
        {
            return false;
        }

        var word = plain.AsSpan(title.Start, title.End - title.Start).TrimEnd('.');
        return (word.EndsWith("s", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("Miss", StringComparison.OrdinalIgnoreCase)
                && !word.EndsWith("M/s", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("Mrs", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("Ms", StringComparison.OrdinalIgnoreCase))
            || word.EndsWith("men", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The name without what stands at or after <paramref name="end"/>; null when no whole name is left.</summary>
    public PersonName? Until(PersonName name, int end)
    {
        var (stop, words, initials) = Words(name.Bare, name.Titled, end);
        return words == 0 || (!name.Titled && words + initials < 2) ? null : name with { End = stop };
    }

    private (int Bare, bool Shared) Titles(int at)
    {
        var shared = false;
        while (IsTitle(at))
        {
            shared |= IsShared(at);
            at = HitAt(at)!.Value.End;
            while (at < plain.Length && plain[at] is '.' or ' ' or ':')
            {
                at++;
            }
        }

        return (at, shared);
    }

    /// <summary>"Ann Wragg Marlshire County Council": a council goes on with the place that it is of, which stands behind the name without a mark.</summary>
    private bool IsCouncil(int end)
    {
        var rest = plain.AsSpan(Math.Min(end, plain.Length)).TrimStart(' ');
        for (var words = 0; words < LongestKind; words++)
        {
            var stop = rest.IndexOf(' ');
            var word = stop < 0 ? rest : rest[..stop];
            if (word.TrimEnd(",.;") is "Council")
            {
                return true;
            }

            if (stop < 0 || word is not ("County" or "City" or "Borough" or "District" or "Metropolitan" or "Town" or "Parish" or "Community"))
            {
                return false;
            }

            rest = rest[(stop + 1)..];
        }

        return false;
    }

    /// <summary>"Charles (Charlie) Lambert": where the surname after a short name in brackets begins; -1 where there is none.</summary>
    private int AfterShortName(int at)
    {
        if (at + 2 >= plain.Length || plain[at] != ' ' || plain[at + 1] is not ('(' or '"'))
        {
            return -1;
        }

        var word = NameWord.At(plain, at + 2);
        var close = word.End;
        return word.Kind == NameWordKind.Full && close + 2 < plain.Length && plain[close] is ')' or '"' && plain[close + 1] == ' '
            && HitAt(word.Start) is null && HitAt(close + 2) is null && NameWord.At(plain, close + 2).Kind == NameWordKind.Full
            ? close + 2 : -1;
    }

    private (int End, int Words, int Initials) Words(int at, bool titled, int to = int.MaxValue, int most = MostWords)
    {
        int bare = at, end = at, words = 0, initials = 0;
        while (words < most && at < to && (words == 0 || words + initials == 1 || OwnInitials.End(plain, bare, end, at) < 0))
        {
            var word = NameWord.At(plain, at);
            if (word.Kind == NameWordKind.None || !WordInName.MayStand(this, word, titled, words))
            {
                break;
            }

            if (word.Kind == NameWordKind.Full)
            {
                words++;
                end = word.End;
            }
            else if (word.Kind == NameWordKind.Initial)
            {
                initials++;
            }

            at = words == 1 && AfterShortName(word.End) is var on and > 0 ? on : After(word);
            if (at < 0)
            {
                break;
            }
        }

        return (end, words, initials);
    }

    /// <summary>Where the next word of the name would begin; -1 where the name ends with <paramref name="word"/>.</summary>
    private int After(NameWord word)
    {
        if (word.End >= plain.Length)
        {
            return -1;
        }

        if (plain[word.End] == ' ')
        {
            return word.End + 1;
        }

        var isShort = word.Kind == NameWordKind.Full && plain[word.End] == '.' && word.End + 2 < plain.Length && plain[word.End + 1] == ' '
            && plain.AsSpan(word.Start, word.End - word.Start) is "Wm" or "Geo" or "Chas" or "Jas" or "Thos" or "Jos" or "St" or "Robt" or "Edw" or "Jno";
        return isShort ? word.End + 2 : word.Kind == NameWordKind.Initial ? word.End : -1;
    }

    /// <summary>"Collins (J)": an initial in brackets tells two of one name apart.</summary>
    private int TellApart(int end)
    {
        if (end + 3 >= plain.Length || plain[end] != ' ' || plain[end + 1] != '(' || !char.IsUpper(plain[end + 2]))
        {
            return end;
        }

        var close = end + 3;
        while (close < plain.Length && close < end + 6 && (char.IsUpper(plain[close]) || plain[close] == '.'))
        {
            close++;
        }

        var letters = plain.AsSpan(end + 2, Math.Max(close - end - 2, 0));
        return close < plain.Length && plain[close] == ')' && (letters.Length <= 2 || letters.Contains('.')) ? close + 1 : end;
    }
}

using System.Collections.Frozen;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.People;

/// <summary>What one word may be in a person's name.</summary>
internal enum NameWordKind
{
    None,

    /// <summary>J, J., P.J. or JM.</summary>
    Initial,

    /// <summary>A capitalised word: a first name or a surname.</summary>
    Full,

    /// <summary>A small word inside a surname: de, van, der.</summary>
    Particle,
}

/// <summary>Takes single words of names from a plain line.</summary>
internal readonly record struct NameWord(NameWordKind Kind, int Start, int End)
{
    private static readonly FrozenSet<string> Particles = new[]
    {
        "de", "la", "le", "van", "von", "der", "den", "di", "da", "du", "del", "bin", "al", "ap", "te", "ní", "mac",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly WordTable<bool> Never = new(new[]
    {
        "the", "a", "an", "and", "that", "this", "these", "those", "there", "in", "it", "on", "at", "for", "from", "was", "were", "with", "of", "to", "by",
        "as", "also", "he", "she", "they", "his", "her", "their", "i", "we", "you", "after", "before", "following", "if", "no", "not", "all", "any", "both", "each",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "july", "august", "september", "october",
        "november", "december", "am", "pm", "yes", "however", "therefore", "further", "is", "be", "has", "had", "item", "items", "page", "date", "time", "venue",
        "name", "title", "role", "whereas", "when", "while", "mp", "mep", "td", "jp", "mbe", "obe", "cbe", "qc", "kc", "phd", "msc", "ba",
    }.ToDictionary(word => word, _ => true));

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsParticle = Particles.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word at <paramref name="at"/>; of kind None where it cannot belong to a name.</summary>
    public static NameWord At(string plain, int at)
    {
        if (at >= plain.Length || !char.IsLetter(plain[at]))
        {
            return default;
        }

        var initials = Initials(plain, at);
        if (initials > at)
        {
            return new NameWord(NameWordKind.Initial, at, initials);
        }

        var end = WordEnd(plain, at);
        var word = plain.AsSpan(at, end - at);
        if (!char.IsUpper(word[0]))
        {
            return IsParticle.Contains(word) ? new NameWord(NameWordKind.Particle, at, end) : default;
        }

        return word.Length < 2 || Never.Contains(word) ? default : new NameWord(NameWordKind.Full, at, end);
    }

    /// <summary>Where initials at <paramref name="at"/> end; <paramref name="at"/> itself when there are none.</summary>
    private static int Initials(string plain, int at)
    {
        var end = at;
        while (end < plain.Length && char.IsUpper(plain[end]) && end - at < 9)
        {
            var next = end + 1;
            if (next < plain.Length && plain[next] == '.')
            {
                end = next + 1;
                continue;
            }

            var alone = next >= plain.Length || plain[next] is ' ' or ',' or ';' or ')' or '-' or ':';
            if (alone && (plain[end] is not ('A' or 'I') || CapitalFollows(plain, next)))
            {
                return next;
            }

            return end > at ? end : PairOfInitials(plain, at, end);
        }

        return end;
    }

    private static int PairOfInitials(string plain, int at, int end)
    {
        var isPair = end == at
            && at + 3 < plain.Length
            && char.IsUpper(plain[at + 1])
            && plain[at + 2] == ' '
            && CapitalFollows(plain, at + 2)
            && !Never.Contains(plain.AsSpan(at, 2));
        return isPair ? at + 2 : at;
    }

    private static bool CapitalFollows(string plain, int at) => at + 1 < plain.Length && plain[at] == ' ' && char.IsUpper(plain[at + 1]);

    private static int WordEnd(string plain, int at)
    {
        var end = at;
        while (end < plain.Length)
        {
            if (char.IsLetter(plain[end]) || (plain[end] == '\'' && end + 1 < plain.Length && char.IsLetter(plain[end + 1])))
            {
                end++;
            }
            else if (IsJoin(plain, end))
            {
                end += 2;
            }
            else if (plain[end] == '-' && end + 1 < plain.Length && char.IsLetter(plain[end + 1]))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return Possessive(plain, at, end);
    }

    /// <summary>"O' Brien" and a double surname broken after its hyphen are one word.</summary>
    private static bool IsJoin(string plain, int at) =>
        plain[at] is '\'' or '-' && at > 0 && char.IsLetter(plain[at - 1]) && CapitalFollows(plain, at + 1)
        && (plain[at] == '-' || plain[at - 1] is 'O' or 'D');

    private static int Possessive(string plain, int at, int end) =>
        end - at > 3 && plain[end - 1] == 's' && plain[end - 2] == '\'' ? end - 2 : end;
}

using System.Runtime.InteropServices;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Names;

namespace Folkmoot.Reading.Acronyms;

/// <summary>
/// Reads short forms with the long forms that a paper gives them, those that it never explains and those that it explains in two ways.
/// Headings all in capitals are not looked at for uses, since every word in them looks like a short form.
/// </summary>
public static class AcronymReader
{
    private const int MostCapitalsInARow = 3;

    public static AcronymReading Read(PageLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        var pairs = new List<Acronym>();
        var uses = new Dictionary<string, Use>(StringComparer.Ordinal);
        var people = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in layout.Blocks)
        {
            Read(block, pairs, uses.GetAlternateLookup<ReadOnlySpan<char>>(), people);
        }

        var distinct = pairs.DistinctBy(pair => (pair.Short, Folded(pair.Long))).ToList();
        var explained = pairs.Select(pair => pair.Short).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unexplained = uses
            .Where(use => ShortForm.NeedsExpansion(use.Key) && !explained.Contains(use.Key) && !people.Contains(use.Key))
            .Select(use => new Unexplained(use.Key, use.Value.First, use.Value.Count))
            .OrderBy(use => use.Span)
            .ToList();
        return new AcronymReading(distinct, unexplained, Conflicts(distinct));
    }

    private static void Read(Block block, List<Acronym> pairs, Dictionary<string, Use>.AlternateLookup<ReadOnlySpan<char>> uses, HashSet<string> people)
    {
        var plain = block.Plain;
        var isCapitals = !plain.AsSpan().ContainsAnyInRange('a', 'z');
        var at = Next(plain, block.Body);
        while (at >= 0)
        {
            if (ShortForm.At(plain, at) is not { } form)
            {
                at = Next(plain, at + 1);
                continue;
            }

            if (PairReader.Of(block, form) is { } pair)
            {
                pairs.Add(pair);
            }
            else if (PairReader.IsInitials(block, form))
            {
                people.Add(plain[form.Start..form.End]);
            }

            if (!isCapitals && !IsShouted(plain, form) && !IsSurname(plain, form) && !ClosesName(block, form))
            {
                var letters = plain.AsSpan(form.Start, form.End - form.Start);
                ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, letters, out var exists);
                use = exists ? use with { Count = use.Count + 1 } : new Use(block.Text.SpanOf(form.Start, form.End), 1);
            }

            at = Next(plain, form.Stop);
        }
    }

    private static int Next(string plain, int from)
    {
        var at = from < plain.Length ? plain.AsSpan(from).IndexOfAnyInRange('A', 'Z') : -1;
        return at < 0 ? -1 : from + at;
    }

    // In "RESOLVED THAT THE" every word is in capitals.
    private static bool IsShouted(string plain, ShortForm form)
    {
        var words = 1;
        for (var at = form.Start; words < MostCapitalsInARow && CapitalsBefore(plain, at) is var start && start < at; at = start)
        {
            words++;
        }

        for (var at = form.Stop; words < MostCapitalsInARow && CapitalsAfter(plain, at) is var end && end > at; at = end)
        {
            words++;
        }

        return words >= MostCapitalsInARow;
    }

    private static int CapitalsBefore(string plain, int at)
    {
        var start = at - 1;
        while (start > 0 && char.IsUpper(plain[start - 1]))
        {
            start--;
        }

        return start >= 0 && start < at - 1 && plain[at - 1] == ' ' && (start == 0 || plain[start - 1] == ' ') ? start : at;
    }

    private static int CapitalsAfter(string plain, int at)
    {
        var end = at + 1;
        while (end < plain.Length && char.IsUpper(plain[end]))
        {
            end++;
        }

        return end > at + 2 && plain[at] == ' ' ? end : at;
    }

    // "Cllr K LOAM", "Ms QUILL".
    private static bool IsSurname(string plain, ShortForm form)
    {
        var at = form.Start - 1;
        for (var words = 0; words < 2 && at > 0 && plain[at] == ' '; words++)
        {
            var end = at;
            while (at > 0 && plain[at - 1] != ' ')
            {
                at--;
            }

            var word = plain.AsSpan(at, end - at);
            if (PersonName.IsTitle(word))
            {
                return true;
            }

            if (word.TrimEnd('.').Length > 2)
            {
                return false;
            }

            at--;
        }

        return false;
    }

    // "Lena FOSSE" on a line of its own.
    private static bool ClosesName(Block block, ShortForm form)
    {
        var first = block.Plain.AsSpan(block.Body, Math.Max(form.Start - block.Body, 0)).TrimEnd();
        return form.End - form.Start > 3 && first.Length is > 2 and < 20 && char.IsUpper(first[0]) && char.IsLower(first[1]) && first.IndexOf(' ') < 0
            && (form.Stop >= block.Plain.Length || block.Plain.AsSpan(form.Stop).StartsWith(" (", StringComparison.Ordinal));
    }

    private static List<Conflict> Conflicts(List<Acronym> pairs)
    {
        var conflicts = new List<Conflict>();
        foreach (var group in pairs.GroupBy(pair => pair.Short, StringComparer.Ordinal))
        {
            var kept = new List<Acronym>();
            foreach (var pair in group.Take(10))
            {
                if (!kept.Exists(other => IsSameForm(other.Long, pair.Long)))
                {
                    kept.Add(pair);
                }
            }

            if (kept.Count > 1)
            {
                conflicts.Add(new Conflict(group.Key, [.. kept.Select(pair => pair.Long)], [.. kept.Select(pair => pair.Span)]));
            }
        }

        return conflicts;
    }

    // "NHS Integrated Care Board" and "Integrated Care Boards" are one.
    private static bool IsSameForm(string a, string b)
    {
        var (first, second) = (Folded(a), Folded(b));
        return first.EndsWith(second, StringComparison.Ordinal) || second.EndsWith(first, StringComparison.Ordinal);
    }

    private static string Folded(string words)
    {
        var kept = new char[words.Length * 3];
        var length = 0;
        foreach (var c in words.AsSpan().TrimEnd('s'))
        {
            if (c == '&')
            {
                "and".CopyTo(0, kept, length, 3);
                length += 3;
            }
            else if (char.IsLetterOrDigit(c))
            {
                kept[length++] = char.ToLowerInvariant(c);
            }
        }

        return new string(kept, 0, length);
    }

    private readonly record struct Use(Span First, int Count);
}

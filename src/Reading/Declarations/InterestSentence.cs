using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Declarations;

/// <summary>Reads declarations told in sentences: "Councillor Ash declared a personal interest in item 6 as …".</summary>
internal static class InterestSentence
{
    private const int LongestList = 240;

    /// <summary>Adds the declarations of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="inItem">It stands under the item for declarations, where "declared that …" and "said that his …" are enough.</param>
    /// <param name="found">Where they are added.</param>
    public static void Read(Block block, bool inItem, List<Declaration> found)
    {
        var last = found.Count;
        foreach (var (start, end) in Sentences.Of(block.Plain, block.Body))
        {
            var before = found.Count;
            if (InterestList.Opens(block.Plain.AsSpan(start, end - start)))
            {
                continue;
            }

            if (Verb(block, start, end, inItem) is { } verb)
            {
                Add(block, start, end, verb, found);
            }
            else if (PassiveInterest.Read(block, start, end) is { } passive)
            {
                found.Add(passive);
            }

            if (found.Count > before)
            {
                last = before;
            }
            else if (found.Count > last && InterestDeed.InNextSentence(block, start, end, found[^1].Who) is { } action)
            {
                for (; last < found.Count; last++)
                {
                    found[last] = found[last] with { Action = found[last].Action ?? action };
                }
            }
        }
    }

    private static void Add(Block block, int start, int end, CueHit verb, List<Declaration> found)
    {
        var words = new InterestWords(block, verb.End, end);
        var item = words.Item() ?? new InterestWords(block, start, verb.Start).Item();
        foreach (var who in Who(block, start, verb.Start))
        {
            found.Add(new Declaration(block.Text.Cut(start, end))
            {
                Who = who,
                What = words.What(),
                Kind = words.Kind(),
                Item = item,
                Action = words.Action(),
            });
        }
    }

    /// <summary>The verb of a declaration: with an interest or a conflict behind it, or under the item itself with "that" or a statement.</summary>
    private static CueHit? Verb(Block block, int start, int end, bool inItem)
    {
        foreach (var hit in block.Cues)
        {
            if (hit.Start < start || hit.End > end || !hit.Is(Cue.Declared | Cue.Said) || IsPassive(block.Plain, hit.Start))
            {
                continue;
            }

            var rest = block.Plain.AsSpan(hit.End, end - hit.End);
            if (hit.Is(Cue.Declared) && (SpeaksOfInterest(rest) || (inItem && IsEnough(rest))))
            {
                return hit;
            }

            if (inItem && hit.Is(Cue.Said) && rest.StartsWith(" that ", StringComparison.Ordinal) && SpeaksOfSelf(rest))
            {
                return hit;
            }
        }

        return null;
    }

    private static bool SpeaksOfInterest(ReadOnlySpan<char> rest)
    {
        var near = rest[..Math.Min(rest.Length, 80)];
        return !near.StartsWith(" no ", StringComparison.Ordinal) && !near.Contains("no interest", StringComparison.OrdinalIgnoreCase)
            && (near.Contains("interest", StringComparison.OrdinalIgnoreCase) || near.Contains("conflict", StringComparison.OrdinalIgnoreCase));
    }

    // Under the item itself the verb needs no interest behind it.
    private static bool IsEnough(ReadOnlySpan<char> rest) =>
        rest.StartsWith(" that ", StringComparison.Ordinal) || TellsOfSelf(rest) || rest[..Math.Min(rest.Length, 40)].Contains("statement", StringComparison.Ordinal);

    // "declared she was a governor of the school"; "declared they had nothing to disclose" declares nothing.
    private static bool TellsOfSelf(ReadOnlySpan<char> rest)
    {
        return InterestWords.TellsOfSelf(rest) && !rest.Contains(" no ", StringComparison.Ordinal) && !rest.Contains(" nothing ", StringComparison.Ordinal) && !rest.Contains(" not ", StringComparison.Ordinal);
    }

    private static bool SpeaksOfSelf(ReadOnlySpan<char> rest)
    {
        var near = rest[..Math.Min(rest.Length, 30)];
        return near.Contains(" he ", StringComparison.Ordinal) || near.Contains(" she ", StringComparison.Ordinal) || near.Contains(" his ", StringComparison.Ordinal)
            || near.Contains(" her ", StringComparison.Ordinal) || near.Contains(" they ", StringComparison.Ordinal) || near.Contains(" their ", StringComparison.Ordinal);
    }

    /// <summary>"were declared" and "having declared" declare nothing here.</summary>
    private static bool IsPassive(string plain, int at)
    {
        var end = Math.Max(at - 1, 0);
        var start = end;
        while (start > 0 && plain[start - 1] != ' ')
        {
            start--;
        }

        return plain.AsSpan(start, end - start) is "was" or "were" or "been" or "be" or "being" or "is" or "are" or "having" or "who" or "not" or "or" or "be," or "previously";
    }

    /// <summary>"Councillors Ash and Elm each wished to declare", "Councillor Ash made a declaration".</summary>
    private static int SkipSmallWords(string plain, int start, int verb)
    {
        while (true)
        {
            while (verb > start && plain[verb - 1] == ' ')
            {
                verb--;
            }

            var word = plain.LastIndexOf(' ', Math.Max(verb - 1, 0)) + 1;
            if (word <= start || plain.AsSpan(word, verb - word) is not ("each" or "both" or "also" or "all" or "then" or "made" or "a" or "has" or "had" or "have" or "wished" or "to" or "again"))
            {
                return verb;
            }

            verb = word;
        }
    }

    /// <summary>Everybody named right before the verb.</summary>
    private static List<string> Who(Block block, int start, int verb)
    {
        verb = SkipSmallWords(block.Plain, start, verb);
        var names = verb - start < LongestList ? PersonNames.Read(block, start, verb) : [];
        if (names.Count > 0 && block.Plain.AsSpan(names[^1].End, verb - names[^1].End).TrimStart(", )").Trim() is "")
        {
            return [.. names.Select(name => block.Text.Cut(name.Start, name.End).Text)];
        }

        return Party.Before(block, verb) is { } last ? [last.Printed] : [];
    }
}

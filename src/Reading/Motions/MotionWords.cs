using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Motions;

/// <summary>Tells the words of a motion from the words around them.</summary>
internal static class MotionWords
{
    /// <summary>A block that begins as motions do: "That …", a quotation, WHEREAS, "This Council …".</summary>
    public static bool Begins(Block block)
    {
        var said = block.Said.TrimStart("( ");
        return said.StartsWith("That", StringComparison.OrdinalIgnoreCase) && IsWordEnd(said, 4)
            || said.StartsWith("\"", StringComparison.Ordinal)
            || said.StartsWith("WHEREAS", StringComparison.OrdinalIgnoreCase)
            || said.StartsWith("BE IT RESOLVED", StringComparison.OrdinalIgnoreCase)
            || said.StartsWith("This Council", StringComparison.Ordinal)
            || said.StartsWith("This Committee", StringComparison.Ordinal)
            || said.StartsWith("This Board", StringComparison.Ordinal)
            || said.StartsWith("'That", StringComparison.Ordinal);
    }

    /// <summary>A block that goes on with the motion before it: a labelled clause, or AND FURTHER THAT.</summary>
    public static bool GoesOn(Block block, Block before)
    {
        if (block.Label is not null)
        {
            return block.Label.Form != LabelForm.Decimal || before.Plain.EndsWith(':') || before.Label is not null || block.Label.Number > 1;
        }

        var said = block.Said;
        if (before.Plain.Length < 60 && before.Plain[^1] is not ('.' or ';' or ':' or '"') && !block.Begins(Cue.Decided | Cue.Carried | Cue.Lost))
        {
            return true;
        }

        return said.StartsWith("AND ", StringComparison.Ordinal) || said.StartsWith("NOW THEREFORE", StringComparison.OrdinalIgnoreCase) || said.StartsWith("THEREFORE", StringComparison.Ordinal)
            || said.StartsWith("WHEREAS", StringComparison.OrdinalIgnoreCase) || (said.Length > 0 && char.IsLower(said[0])) || OpensNextPart(said);
    }

    // "Council notes that:" opens a list, "Council believes that:" the next, "This Council resolves to:" the last.
    private static bool OpensNextPart(ReadOnlySpan<char> said)
    {
        var at = said.Length > 90 || said[^1] != ':' ? -1 : said.IndexOf("Council ", StringComparison.Ordinal);
        if (at is not (0 or 4 or 5))
        {
            return false;
        }

        var verb = said[(at + "Council ".Length)..];
        foreach (var word in (ReadOnlySpan<string>)["notes", "further notes", "also notes", "believes", "further believes", "recognises", "acknowledges", "welcomes", "resolves", "further resolves", "therefore resolves", "calls", "therefore calls", "asks", "requests", "agrees"])
        {
            if (verb.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A line that only leads to the decision: "And Resolved:", "RESOLVED", "COMMITTEE RESOLUTION 2024/7".</summary>
    public static bool IsLead(Block block) =>
        block.Plain.Length < 40 && block.Has(Cue.Decided | Cue.Recommended) && (block.Plain.EndsWith(':') || block.Plain.Length < 32) && !block.Begins(Cue.Carried | Cue.Lost);

    /// <summary>Where the words of a range begin once commas, brackets and joining words are left out.</summary>
    public static int Trim(string plain, int start, int end)
    {
        while (start < end)
        {
            if (plain[start] is ' ' or ',' or ';' or '-' or ')' or '.' or ']')
            {
                start++;
            }
            else if (StartsWith(plain, start, end, "and "))
            {
                start += 4;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    /// <summary>Where the words of a range end once commas, brackets, joining words and verbs of the passive are left out.</summary>
    public static int TrimEnd(string plain, int start, int end)
    {
        while (end > start)
        {
            var range = plain.AsSpan(start, end - start);
            if (range[^1] is ' ' or ',' or ';' or '-' or '(' or ':' or '[')
            {
                end--;
            }
            else if (Last(range) is var word && word is "and" or "was" or "were" or "is" or "are" or "be" or "been" or "has" or "have")
            {
                end -= word.Length;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>"the following Motion and this was", "the original Motion as follows": the words of the motion stand below.</summary>
    public static bool PointsBelow(ReadOnlySpan<char> words) =>
        words.Length < 60 && (words.StartsWith("the following", StringComparison.OrdinalIgnoreCase) || words.EndsWith("as follows", StringComparison.OrdinalIgnoreCase));

    /// <summary>"that the report be noted", "to adjourn".</summary>
    public static bool StartsThatOrTo(string plain, int start, int end) =>
        StartsWith(plain, start, end, "that ") || StartsWith(plain, start, end, "that,") || StartsWith(plain, start, end, "to ");

    /// <summary>A colon ends the block soon behind a place: what is moved stands below.</summary>
    public static bool EndsWithColon(Block block, int from)
    {
        var rest = block.Plain.AsSpan(Math.Min(from, block.Plain.Length)).TrimEnd(" -");
        return rest.Length < 140 && rest.EndsWith(":", StringComparison.Ordinal);
    }

    public static bool StartsWith(string plain, int start, int end, string word) =>
        end - start >= word.Length && plain.AsSpan(start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Last(ReadOnlySpan<char> range) => range[(range.LastIndexOf(' ') + 1)..];

    private static bool IsWordEnd(ReadOnlySpan<char> said, int at) => at >= said.Length || !char.IsLetter(said[at]);
}

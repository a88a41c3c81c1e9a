using System.Collections.Frozen;
using Folkmoot.Reading.Speech;

namespace Folkmoot.Reading.Questions;

/// <summary>Takes from a passage the words that say what it is about, so that a reply can be matched with its question.</summary>
internal static class SubjectWords
{
    private const int Shortest = 4;

    // They stand in any question and are the subject of none.
    private static readonly FrozenSet<string> Plain = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "what", "when", "where", "which", "whether", "will", "would", "could", "should", "shall", "have", "been", "being", "does", "this", "that", "these", "those", "there",
        "their", "they", "them", "with", "from", "into", "more", "most", "many", "much", "some", "such", "than", "then", "very", "your", "about", "after", "before", "other",
        "question", "query", "point", "matter", "issue", "subject", "asked", "raised", "reference", "regard", "respect", "relation", "response", "reply", "answer",
        "regarding", "concerning", "turning", "moving", "think", "view", "views", "part", "first", "second", "next", "last", "also", "make", "made", "take", "taken",
        "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /// <summary>The words between two places that can be somebody's subject, each in its plainest form.</summary>
    public static HashSet<string> Of(string plain, int start, int end)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = start; at < end; at++)
        {
            var stop = Scan.WordEnd(plain, at, end);
            if (stop - at >= Shortest || (stop - at > 1 && char.IsUpper(plain[at]) && char.IsUpper(plain[at + 1])))
            {
                var word = plain[at..stop];
                if (!Plain.Contains(word) && !char.IsDigit(word[0]))
                {
                    words.Add(Stem(word));
                }
            }

            at = Math.Max(at, stop);
        }

        return words;
    }

    /// <summary>Two passages speak of the same thing.</summary>
    public static bool Share(string one, int start, int end, string other, int from, int to) => Of(one, start, end).Overlaps(Of(other, from, to));

    // "beds" and "bed's" speak of a bed.
    private static string Stem(string word)
    {
        word = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        return word.Length > Shortest && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;
    }
}

using System.Text;
using System.Text.Json.Nodes;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Publication.Search;

/// <summary>Cuts the public words of a record into what a search finds.</summary>
internal static class SearchPassages
{
    // A passage is a few paragraphs: short enough to open at, long enough that words which belong together stand in one.
    private const int Enough = 900;

    private const int Most = 3000;

    /// <summary>In characters; some thirty pages.</summary>
    private const int MostOfWhole = 100_000;

    // Names of forms and kinds, hashes and positions, and quotations of what is written out beside them.
    private static readonly HashSet<string> NoWords = new(StringComparer.Ordinal)
    {
        "kind", "id", "passages", "organisationKind", "paperKind", "standing", "outcome", "strength", "logic", "textSha256", "layout", "why",
        "validFrom", "validTo", "date", "level", "place", "label",
    };

    public static IEnumerable<SearchPassage> Of(PublicRecord record, JsonObject tree)
    {
        if (record.Status == RecordStatus.Withdrawn)
        {
            return [];
        }

        return record.Content is PaperRecord paper ? OfPaper(record, paper.Text) : [Passage(record, WordsOf(tree["content"]), null)];
    }

    // Words that stand far apart are in no stretch together: the whole text has them, and ranks below a stretch that has them all. Of a bundle of a
    // hundred pages nobody is served by being told that one word stands at its beginning and the other at its end.
    private static IEnumerable<SearchPassage> OfPaper(PublicRecord record, string text)
    {
        var stretches = Stretches(text).ToList();
        var passages = stretches.Select(stretch => Passage(record, text[stretch.Start..stretch.End], stretch.Start));
        return stretches.Count > 1 && text.Length <= MostOfWhole ? passages.Append(Passage(record, text, null)) : passages;
    }

    private static SearchPassage Passage(PublicRecord record, string words, int? start) => new()
    {
        Kind = record.Kind,
        Id = record.Id,
        Start = start,
        Title = record.Called,
        Words = words,
        OrganisationId = record.Organisation?.Id,
        BodyId = record.Body?.Id,
        Place = record.Place,
        Topic = record.Topic,
        Date = record.Date,
    };

    private static IEnumerable<(int Start, int End)> Stretches(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = EndOf(text, start);
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                yield return (start, end);
            }

            start = end;
        }
    }

    // At the end of a paragraph once there is enough, else at the end of a line, else between words.
    private static int EndOf(string text, int start)
    {
        if (text.Length - start <= Enough)
        {
            return text.Length;
        }

        var most = Math.Min(text.Length, start + Most);
        var within = text.AsSpan(0, most);
        foreach (var parting in (string[])["\n\n", "\n", " "])
        {
            var found = within[(start + Enough)..].IndexOf(parting, StringComparison.Ordinal);
            if (found >= 0)
            {
                return start + Enough + found + parting.Length;
            }
        }

        return most < text.Length && char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
    }

    internal static string WordsOf(JsonNode? content)
    {
        var words = new StringBuilder();
        Gather(content, words);
        return words.ToString().TrimEnd();
    }

    private static void Gather(JsonNode? node, StringBuilder words)
    {
        switch (node)
        {
            case JsonObject part:
                foreach (var (_, value) in part.Where(member => !NoWords.Contains(member.Key)))
                {
                    Gather(value, words);
                }

                break;
            case JsonArray list:
                foreach (var item in list)
                {
                    Gather(item, words);
                }

                break;
            // A resolution prints the words of its clauses, and each clause once more.
            case JsonValue value when value.TryGetValue<string>(out var said) && !words.ToString().Contains(said, StringComparison.Ordinal):
                words.Append(said).Append('\n');
                break;
        }
    }
}

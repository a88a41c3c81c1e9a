using System.Globalization;
using System.Text.Json.Nodes;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Publication.Words;

/// <summary>What one version of a record says otherwise than another, part by part and word by word. When and by whom it was published is not compared.</summary>
/// <param name="Parts">The parts that differ, in the order of the record.</param>
public sealed record RecordChanges(IReadOnlyList<ChangedPart> Parts)
{
    // Where words stand, how a text is laid out, and what is lifted out of the words beside it: none of it is read by anybody.
    private static readonly HashSet<string> Unread = new(StringComparer.Ordinal)
    {
        "format", "kind", "id", "version", "publishedAt", "status", "reason", "publishedBy", "withdrawnFrom", "title", "position", "named",
        "passages", "textSha256", "layout", "linesAreParagraphs", "paperVersion", "start", "end",
    };

    public static RecordChanges Between(PublicRecord before, PublicRecord after)
    {
        var (one, other) = (Said(before), Said(after));
        var labels = other.Keys.Concat(one.Keys).Distinct(StringComparer.Ordinal);
        return new RecordChanges([.. labels.Select(label => Compare(label, one.GetValueOrDefault(label, ""), other.GetValueOrDefault(label, ""))).Where(part => part.Pieces.Any(piece => !piece.IsSame))]);
    }

    /// <summary>How many words were put in, and how many taken out, in all parts.</summary>
    public (int In, int Out) Words() => (
        Parts.SelectMany(part => part.Pieces).Where(piece => !piece.IsSame).Sum(piece => Count(piece.After)),
        Parts.SelectMany(part => part.Pieces).Where(piece => !piece.IsSame).Sum(piece => Count(piece.Before)));

    private static ChangedPart Compare(string label, string before, string after) => new(label, WordChanges.Between(before, after));

    private static int Count(string text) => TextToken.Of(text).Count(token => char.IsLetterOrDigit(text[token.Start]));

    private static OrderedDictionary<string, string> Said(PublicRecord record)
    {
        var said = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        var tree = RecordJson.Tree(record);
        Gather(tree["content"], "", said);
        tree.Remove("content");
        Gather(tree, "", said);
        return said;
    }

    private static void Gather(JsonNode? node, string label, OrderedDictionary<string, string> said)
    {
        switch (node)
        {
            // A link to another record is read by its name.
            case JsonObject link when WrittenRecord.IsLink(link):
                said[label] = (string?)link["name"] ?? "";
                break;
            case JsonObject part:
                foreach (var (key, value) in part.Where(member => !Unread.Contains(member.Key)))
                {
                    // The words of a part go by its name: "Answer 1", not "Answer 1: text: text".
                    Gather(value, key == "text" && label.Length > 0 ? label : Joined(label, Readable(key)), said);
                }

                break;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    Gather(list[i], $"{One(label)} {(i + 1).ToString(CultureInfo.InvariantCulture)}", said);
                }

                break;
            case JsonValue value:
                said[label] = value.TryGetValue<string>(out var words) ? words : value.ToJsonString();
                break;
        }
    }

    private static string Joined(string label, string key) => label.Length == 0 ? key : $"{label}: {key.ToLowerInvariant()}";

    // "reviewOn" reads "Review on".
    private static string Readable(string key)
    {
        var words = string.Concat(key.Select(letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
        return string.Concat(char.ToUpperInvariant(words[0]), words[1..]);
    }

    private static string One(string many) => many.EndsWith("People", StringComparison.OrdinalIgnoreCase) ? many[..^6] + "Person"
        : many.EndsWith('s') ? many[..^1]
        : many;
}

/// <summary>A part of a record that two versions word differently.</summary>
/// <param name="Label">What it is, in words: <c>Text</c>, <c>Clause 2</c>, <c>Answer 1: responder</c>.</param>
/// <param name="Pieces">All its words in both versions.</param>
public sealed record ChangedPart(string Label, IReadOnlyList<TextChange> Pieces);

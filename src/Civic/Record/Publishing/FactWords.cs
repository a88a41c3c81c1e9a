using System.Text.Json.Nodes;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>The words inside a fact's content, whatever its kind: where its passages stand, and all that it says.</summary>
internal static class FactWords
{
    // These hold one of a few fixed words, not words of the paper.
    private static readonly HashSet<string> Fixed = new(StringComparer.Ordinal) { "capacity", "form", "strength", "standing", "logic" };

    /// <summary>Moves every passage to where it stands in the public text. False when one of them is withheld; the tree is then of no use.</summary>
    public static bool Move(JsonNode? node, PublicText text) => node switch
    {
        JsonObject passage when IsPassage(passage) => MovePassage(passage, text),
        JsonObject part => part.All(member => Move(member.Value, text)),
        JsonArray list => list.All(item => Move(item, text)),
        _ => true,
    };

    /// <summary>Everything that it says in words, quotations left out, because they are exactly the paper's.</summary>
    public static IEnumerable<string> Said(JsonNode? node) => node switch
    {
        JsonObject passage when IsPassage(passage) => [],
        JsonObject part => part.Where(member => !Fixed.Contains(member.Key)).SelectMany(member => Said(member.Value)),
        JsonArray list => list.SelectMany(Said),
        JsonValue value when value.TryGetValue<string>(out var words) => [words],
        _ => [],
    };

    /// <summary>Takes out all words and passages, and leaves the shape.</summary>
    public static void Blank(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject part:
                part.Where(member => member.Key == "passages").ToList().ForEach(member => part[member.Key] = new JsonArray());
                foreach (var (key, value) in part.Where(member => !Fixed.Contains(member.Key)).ToList())
                {
                    if (value is JsonValue word && word.TryGetValue<string>(out _))
                    {
                        part[key] = "[erased]";
                    }

                    Blank(part[key]);
                }

                break;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    if (list[i] is JsonValue word && word.TryGetValue<string>(out _))
                    {
                        list[i] = "[erased]";
                    }

                    Blank(list[i]);
                }

                break;
            default:
                break;
        }
    }

    private static bool IsPassage(JsonObject part) => part.ContainsKey("quote") && part.ContainsKey("start") && part.ContainsKey("end");

    private static bool MovePassage(JsonObject passage, PublicText text)
    {
        if (text.Place((int)passage["start"]!, (int)passage["end"]!) is not var (start, end))
        {
            return false;
        }

        (passage["start"], passage["end"]) = (start, end);
        return true;
    }
}

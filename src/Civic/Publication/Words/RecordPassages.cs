using System.Text.Json;
using System.Text.Json.Nodes;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Publication.Words;

/// <summary>The passages of its paper that a record rests on.</summary>
public static class RecordPassages
{
    /// <summary>All of them, in the order of the record's parts; empty for what came from no paper.</summary>
    public static IReadOnlyList<Passage> Of(PublicRecord record)
    {
        var found = new List<Passage>();
        if (record.Paper is not null && record.Content is { } content)
        {
            Gather(JsonSerializer.SerializeToNode(content, content.GetType(), RecordJson.Options), found);
        }

        return found;
    }

    private static void Gather(JsonNode? node, List<Passage> found)
    {
        switch (node)
        {
            case JsonObject part:
                foreach (var (key, value) in part)
                {
                    if (key == "passages")
                    {
                        found.AddRange(value.Deserialize<List<Passage>>(RecordJson.Options)!);
                    }
                    else
                    {
                        Gather(value, found);
                    }
                }

                break;
            case JsonArray list:
                foreach (var item in list)
                {
                    Gather(item, found);
                }

                break;
        }
    }
}

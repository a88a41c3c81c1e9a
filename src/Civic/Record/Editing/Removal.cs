using System.Text.Json.Nodes;

namespace Folkmoot.Civic.Record.Editing;

/// <summary>Takes entries out of the lists of a content: answers, people, conditions, clauses.</summary>
internal static class Removal
{
    public static void Apply(JsonObject content, IReadOnlyList<string> paths)
    {
        foreach (var list in paths.Select(JsonPlace.Entry).GroupBy(entry => entry.List, entry => entry.Index))
        {
            var entries = content[list.Key]!.AsArray();
            var gone = list.ToHashSet();
            if (list.Key == "clauses")
            {
                PointClausesPast(entries, gone);
            }

            foreach (var index in gone.OrderDescending())
            {
                entries.RemoveAt(index);
            }
        }
    }

    // What stood under a clause that goes stands under the one above it; conditions that go are waited for no longer.
    private static void PointClausesPast(JsonArray clauses, HashSet<int> gone)
    {
        var parents = clauses.Select(clause => (int?)clause!["parent"]).ToArray();
        foreach (var (clause, index) in clauses.Select((entry, index) => (entry!.AsObject(), index)))
        {
            if (Standing(parents, index, gone) is { } parent)
            {
                clause["parent"] = After(parent, gone);
            }
            else
            {
                clause.Remove("parent");
            }

            if (clause["until"] is JsonArray until)
            {
                clause["until"] = new JsonArray([.. until.Select(waited => (int)waited!).Where(waited => !gone.Contains(waited)).Select(waited => (JsonNode)After(waited, gone))]);
            }
        }
    }

    private static int? Standing(int?[] parents, int index, HashSet<int> gone)
    {
        var parent = parents[index];
        while (parent is { } above && gone.Contains(above))
        {
            parent = parents[above];
        }

        return parent;
    }

    private static int After(int index, HashSet<int> gone) => index - gone.Count(removed => removed < index);
}

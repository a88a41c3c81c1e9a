using System.Text.Json.Nodes;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>
/// Finds every version of every public record that holds the words, withdrawn ones too, so that whoever has to erase them misses none. Neither
/// case nor line ends matter. It reads all that was ever published, one record after another: for an erasure, not for a search page.
/// </summary>
public sealed class FindWords(CivicDb db)
{
    public async Task<IReadOnlyList<FoundWords>> RunAsync(string words, CancellationToken cancel)
    {
        var wanted = Tidy(words);
        var found = new Dictionary<RecordRef, FoundWords>();
        var rows = db.RecordVersions.AsNoTracking().Where(row => row.Json != null).OrderBy(row => row.Sequence)
            .Select(row => new { row.Kind, row.Id, row.Version, row.Title, row.Json }).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancel))
        {
            if (wanted.Length > 0 && Said(JsonNode.Parse(row.Json!)).Any(said => Tidy(said).Contains(wanted, StringComparison.OrdinalIgnoreCase)))
            {
                var what = new RecordRef(row.Kind, row.Id);
                var before = found.GetValueOrDefault(what)?.Versions ?? [];
                found[what] = new FoundWords(what, row.Title, [.. before, row.Version]);
            }
        }

        return [.. found.Values];
    }

    private static IEnumerable<string> Said(JsonNode? node) => node switch
    {
        JsonObject part => part.SelectMany(member => Said(member.Value)),
        JsonArray list => list.SelectMany(Said),
        JsonValue value when value.TryGetValue<string>(out var said) => [said],
        _ => [],
    };

    private static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A record that holds the words, and in which of its versions.</summary>
public sealed record FoundWords(RecordRef What, string Title, IReadOnlyList<int> Versions);

using System.Text.Json;
using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Storage;

/// <summary>One column that somebody changed, from History: what an officer is told whose form was older than the row.</summary>
/// <param name="At">When.</param>
/// <param name="By">Whose hand it was.</param>
/// <param name="Because">The reason that they gave; null when they gave none.</param>
/// <param name="Column">As the entity calls it, such as <c>ValidTo</c>.</param>
/// <param name="Before">As text; null when there was nothing.</param>
/// <param name="After">As text; null when there is nothing now.</param>
public sealed record RowChange(DateTimeOffset At, string By, string? Because, string Column, string? Before, string? After);

/// <summary>Reads from History what became of a row since an officer looked at it.</summary>
public static class RowChanges
{
    /// <summary>
    /// What changed of the row since <paramref name="seen"/>, oldest first. Each change of a row counts its revision up by one and writes one
    /// entry, so the last entries, as many as the revisions differ, are the ones that the officer has not seen.
    /// </summary>
    /// <param name="db">Where History is kept.</param>
    /// <param name="what">The name of the entity's class.</param>
    /// <param name="key">Its key as History writes it.</param>
    /// <param name="seen">The revision that the officer's form carried.</param>
    /// <param name="now">The revision of the row.</param>
    /// <param name="cancel">Stops the work.</param>
    public static async Task<IReadOnlyList<RowChange>> SinceAsync(CivicDb db, string what, string key, int seen, int now, CancellationToken cancel)
    {
        var entries = await db.History.AsNoTracking()
            .Where(entry => entry.What == what && entry.Key == key && entry.Before != null && entry.After != null)
            .OrderByDescending(entry => entry.Number)
            .Take(Math.Max(now - seen, 1))
            .ToListAsync(cancel);
        entries.Reverse();
        return [.. entries.SelectMany(Of)];
    }

    /// <summary>What one entry of History changed; nothing where the row was added or deleted by it.</summary>
    public static IReadOnlyList<RowChange> Of(HistoryEntry entry)
    {
        if (entry is not { Before: { } before, After: { } after })
        {
            return [];
        }

        var stood = Columns(before);
        return [.. Columns(after).Select(column => new RowChange(entry.At, entry.By, entry.Because, column.Key, stood.GetValueOrDefault(column.Key), column.Value))];
    }

    private static Dictionary<string, string?> Columns(string json)
    {
        using var columns = JsonDocument.Parse(json);
        return columns.RootElement.EnumerateObject()
            .Where(column => column.Name != "Revision")
            .ToDictionary(column => column.Name, column => column.Value.ValueKind == JsonValueKind.Null ? null : column.Value.ToString(), StringComparer.Ordinal);
    }
}

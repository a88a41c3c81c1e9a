using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Publication.Search;

/// <summary>
/// Every word of the public record, for a search that found nothing because it was misspelt. Held in memory alone and read on as the record
/// grows; a word that was withdrawn since is told by finding nothing.
/// </summary>
public sealed class KnownWords : IDisposable
{
    private const int Shortest = 4;

    private const int Longest = 40;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private long _read;

    /// <summary>The words most like this one, the likest first: one letter off, or two in a long word.</summary>
    public async Task<IReadOnlyList<string>> LikeAsync(string word, PublicDb db, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            await ReadOnAsync(db, cancel);
            var most = word.Length > 7 ? 2 : 1;
            return
            [
                .. _words.Where(known => Math.Abs(known.Length - word.Length) <= most)
                    .Select(known => (Word: known, Steps: Steps(word, known, most)))
                    .Where(known => known.Steps is > 0 && known.Steps <= most)
                    .OrderBy(known => known.Steps).ThenByDescending(known => SameOpening(word, known.Word)).ThenBy(known => known.Word, StringComparer.Ordinal)
                    .Take(5).Select(known => known.Word),
            ];
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task ReadOnAsync(PublicDb db, CancellationToken cancel)
    {
        var rows = db.Passages.Where(passage => passage.Number > _read).OrderBy(passage => passage.Number).Select(passage => new { passage.Number, passage.Title, passage.Words });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            var words = $"{row.Title} {row.Words}";
            foreach (var word in SearchQuestion.Word().EnumerateMatches(words))
            {
                Keep(words.AsSpan(word.Index, word.Length));
            }

            _read = row.Number;
        }
    }

    private void Keep(ReadOnlySpan<char> word)
    {
        if (word.Length is >= Shortest and <= Longest && !word.ContainsAnyInRange('0', '9'))
        {
            _words.GetAlternateLookup<ReadOnlySpan<char>>().Add(word);
        }
    }

    private static int SameOpening(string one, string other) => one.Zip(other).TakeWhile(pair => char.ToLowerInvariant(pair.First) == char.ToLowerInvariant(pair.Second)).Count();

    // Letters added, left out, exchanged or swapped with their neighbour (Damerau-Levenshtein, optimal string alignment); more than asked for is no answer.
    private static int Steps(string asked, string known, int most)
    {
        var (before, above, row) = (new int[known.Length + 1], new int[known.Length + 1], new int[known.Length + 1]);
        for (var j = 0; j <= known.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= asked.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= known.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (Same(asked[i - 1], known[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && Same(asked[i - 1], known[j - 2]) && Same(asked[i - 2], known[j - 1]))
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            if (row.Min() > most)
            {
                return most + 1;
            }

            (before, above, row) = (above, row, before);
        }

        return above[known.Length];
    }

    private static bool Same(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}

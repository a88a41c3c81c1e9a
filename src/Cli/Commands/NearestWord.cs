namespace Folkmoot.Cli.Commands;

/// <summary>Which word somebody may have meant.</summary>
internal static class NearestWord
{
    /// <summary>The word that the fewest letters have to be changed, added or left out for; the first of several.</summary>
    public static string To(string said, IEnumerable<string> words) => words.MinBy(word => Changes(said.ToLowerInvariant(), word))!;

    private static int Changes(string from, string to)
    {
        // One row of the usual table: how many changes make so many letters of one word into all that was looked at of the other.
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        foreach (var letter in from)
        {
            var diagonal = row[0]++;
            for (var i = 1; i < row.Length; i++)
            {
                var changed = diagonal + (letter == to[i - 1] ? 0 : 1);
                diagonal = row[i];
                row[i] = Math.Min(changed, Math.Min(row[i], row[i - 1]) + 1);
            }
        }

        return row[^1];
    }
}

using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Names;

/// <summary>Gathers mentions of one kind of name; names that differ only in case, punctuation or a leading title are one.</summary>
internal sealed class Mentions
{
    private const int LongestKey = 160;

    private readonly Dictionary<string, Mention> found = new(StringComparer.Ordinal);
    private readonly List<string> order = [];

    /// <summary>Adds the mention from <paramref name="start"/> to <paramref name="end"/>; the key is folded from <paramref name="keyFrom"/> on.</summary>
    public void Add(Block block, int start, int end, int keyFrom)
    {
        Span<char> folded = stackalloc char[LongestKey];
        var key = folded[..Fold(block.Plain.AsSpan(keyFrom, end - keyFrom), folded)];
        if (found.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var mention))
        {
            mention.Count++;
            return;
        }

        order.Add(key.ToString());
        found[order[^1]] = new Mention(block, start, end);
    }

    /// <summary>Counts more mentions of a name that was found; nothing when it was not.</summary>
    public void Count(string name, int mentions)
    {
        Span<char> folded = stackalloc char[LongestKey];
        if (found.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded[..Fold(name, folded)], out var mention))
        {
            mention.Count += mentions;
        }
    }

    private static int Fold(ReadOnlySpan<char> name, Span<char> folded)
    {
        var length = 0;
        foreach (var c in name[..Math.Min(name.Length, folded.Length)])
        {
            if (char.IsLetterOrDigit(c))
            {
                folded[length++] = char.ToLowerInvariant(c);
            }
            else if (c is ' ' or '-' or '\n' && length > 0 && folded[length - 1] != ' ')
            {
                folded[length++] = ' ';
            }
        }

        return length > 0 && folded[length - 1] == ' ' ? length - 1 : length;
    }

    /// <summary>A surname by itself is counted with the one person who bears it.</summary>
    public void JoinSurnames()
    {
        var bearers = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var key in order.Where(key => key.Contains(' ')))
        {
            var surname = key[(key.LastIndexOf(' ') + 1)..];
            bearers[surname] = bearers.ContainsKey(surname) ? null : key;
        }

        order.RemoveAll(key =>
        {
            if (bearers.GetValueOrDefault(key) is not { } whole)
            {
                return false;
            }

            found[whole].Count += found[key].Count;
            return true;
        });
    }

    public IReadOnlyList<Named> ToList()
    {
        return [.. order.Select(key => found[key]).Select(mention => new Named(mention.Block.Text.Cut(mention.Start, mention.End)) { Mentions = mention.Count })];
    }

    private sealed record Mention(Block Block, int Start, int End)
    {
        public int Count { get; set; } = 1;
    }
}

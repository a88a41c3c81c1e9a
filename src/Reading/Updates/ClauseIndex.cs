using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Resolutions;

namespace Folkmoot.Reading.Updates;

/// <summary>The clauses of the resolutions that a paper prints, to be found again by their words.</summary>
internal sealed class ClauseIndex(IReadOnlyList<Resolution> resolutions)
{
    // How much of two clauses' words must be the same: restatements drop a lead ("The Council") and change a letter.
    private const double Alike = 0.6;

    private readonly List<Entry> entries = [];
    private readonly Dictionary<string, List<int>> byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<int> answered = [];

    // How many words each clause shares with what is looked for, and which share any: cleared after every search.
    private readonly List<int> alike = [];
    private int[] shared = [];
    private readonly HashSet<Resolution> touched = [];

    /// <summary>The clauses of every answered resolution that have no answer, their conditions apart.</summary>
    public IReadOnlyList<SilentClause> Silent
    {
        get
        {
            return [.. entries
                .Where((entry, i) => touched.Contains(entry.Resolution) && !answered.Contains(i) && !IsCondition(entry) && !HasAnsweredChild(entry))
                .Select(entry => new SilentClause(entry.Path, entry.Clause))];
        }
    }

    /// <summary>The clause whose words are most like <paramref name="text"/>; null when none is like it.</summary>
    public Entry? Find(string text)
    {
        if (entries.Count == 0)
        {
            AddAll();
        }

        var words = WordsOf(text);
        foreach (var word in words)
        {
            foreach (var at in byWord.GetValueOrDefault(word) ?? [])
            {
                if (shared[at]++ == 0)
                {
                    alike.Add(at);
                }
            }
        }

        return Likest(words.Count);
    }

    // Of those that share as much, the first.
    private Entry? Likest(int words)
    {
        var (best, most) = (-1, 0.0);
        foreach (var at in alike)
        {
            var share = (double)shared[at] / Math.Max(Math.Min(words, entries[at].Words), 1);
            if (share >= Alike && (share > most || (share.Equals(most) && at < best)))
            {
                (best, most) = (at, share);
            }

            shared[at] = 0;
        }

        alike.Clear();
        return best < 0 ? null : entries[best];
    }

    public void Answer(Entry? entry, bool isAnswered)
    {
        if (entry is null)
        {
            return;
        }

        touched.Add(entry.Resolution);
        if (isAnswered)
        {
            answered.Add(entry.Place);
        }
    }

    // Only once something is looked for: most papers answer no clause.
    private void AddAll()
    {
        foreach (var resolution in resolutions)
        {
            for (var i = 0; i < resolution.Clauses.Count; i++)
            {
                Add(resolution, i);
            }
        }

        shared = new int[entries.Count];
    }

    private void Add(Resolution resolution, int at)
    {
        var clause = resolution.Clauses[at];
        var words = WordsOf(clause.Text);
        foreach (var word in words)
        {
            if (!byWord.TryGetValue(word, out var places))
            {
                byWord[word] = places = [];
            }

            // A word that stands everywhere tells nothing, and would cost time.
            if (places.Count < 64)
            {
                places.Add(entries.Count);
            }
        }

        entries.Add(new Entry(resolution, clause, at, entries.Count, Path(resolution.Clauses, at), words.Count));
    }

    private static bool IsCondition(Entry entry)
    {
        return entry.Clause.Parent is { } parent && entry.Resolution.Clauses[parent].Until is not null;
    }

    // "2. That, consequently, the Council" is answered through its (i) to (v).
    private static bool HasAnsweredChild(Entry entry)
    {
        return entry.Resolution.Clauses.Any(clause => clause.Parent == entry.At);
    }

    private static string Path(IReadOnlyList<Clause> clauses, int at)
    {
        var parent = clauses[at].Parent;
        return (parent is { } above ? Path(clauses, above) : "") + clauses[at].Label;
    }

    private static HashSet<string> WordsOf(string text)
    {
        var plain = PlainText.Fold(text[..Math.Min(text.Length, 1_000)]);
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var range in plain.AsSpan().SplitAny(" ,.;:()\"-"))
        {
            var word = plain.AsSpan()[range];
            if (word.Length > 3)
            {
                words.Add(word.ToString());
            }
        }

        return words;
    }

    /// <summary>One clause, its place in its resolution and among all clauses, and how many words tell it apart.</summary>
    public sealed record Entry(Resolution Resolution, Clause Clause, int At, int Place, string Path, int Words);
}

using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>Words of a text that stand together and are as closed as one another.</summary>
/// <param name="Start">Inclusive.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Visibility">How closed.</param>
/// <param name="Part">The part that decides; null where no part covers the words.</param>
internal sealed record Stretch(int Start, int End, Visibility Visibility, Part? Part);

/// <summary>Cuts a text at the ends of its parts.</summary>
internal static class Stretches
{
    // From the most open to the most closed.
    private static readonly Visibility[] Openness = [Visibility.Public, Visibility.Draft, Visibility.Exempt, Visibility.Confidential];

    /// <summary>In order and without gaps from the first character to the last; neighbours differ.</summary>
    public static IReadOnlyList<Stretch> Of(string text, IReadOnlyCollection<Part> parts)
    {
        var inside = parts.Select(part => Inside(text, part)).Where(part => part.Start < part.End).ToList();
        int[] cuts = [.. inside.SelectMany(part => new[] { part.Start, part.End }).Append(0).Append(text.Length).Distinct().Order()];
        var stretches = new List<Stretch>();
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
        {
            var over = inside.Where(part => part.Start <= start && end <= part.End).Select(part => part.Part).ToList();
            Add(stretches, Decide(text, start, end, over));
        }

        return stretches;
    }

    private static Stretch Decide(string text, int start, int end, List<Part> over)
    {
        var most = over.MaxBy(part => Array.IndexOf(Openness, part.Visibility));
        var saysNothing = (most?.Visibility ?? Visibility.Draft) == Visibility.Draft && string.IsNullOrWhiteSpace(text[start..end]);
        return new Stretch(start, end, saysNothing ? Visibility.Public : most?.Visibility ?? Visibility.Draft, saysNothing ? null : most);
    }

    private static void Add(List<Stretch> stretches, Stretch next)
    {
        if (stretches is [.., var last] && last.Visibility == next.Visibility && (last.Part == next.Part || next.Visibility is Visibility.Public or Visibility.Draft))
        {
            stretches[^1] = last with { End = next.End };
            return;
        }

        stretches.Add(next);
    }

    // Half of a pair of surrogates is no character. Who cuts inside one closes the whole of it.
    private static (Part Part, int Start, int End) Inside(string text, Part part)
    {
        var opens = part.Visibility == Visibility.Public;
        return (part, Snap(text, part.Start, forward: opens), Snap(text, part.End, forward: !opens));
    }

    private static int Snap(string text, int position, bool forward)
    {
        position = Math.Clamp(position, 0, text.Length);
        var cutsPair = position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]);
        return cutsPair ? position + (forward ? 1 : -1) : position;
    }
}

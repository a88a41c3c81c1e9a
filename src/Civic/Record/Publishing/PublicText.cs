using System.Text;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>
/// What the public may read of a text. Public stretches stand exactly as they are; in the place of all else stands one line of notice, in
/// Folkmoot's words. Where parts overlap the most closed wins; what no part covers is draft, but for white space, which says nothing.
/// </summary>
public sealed class PublicText
{
    private readonly List<Kept> _kept = [];

    private PublicText(string source, IReadOnlyCollection<Part> parts)
    {
        var text = new StringBuilder(source.Length);
        var withheld = new List<WithheldPart>();
        foreach (var stretch in Stretches.Of(source, parts))
        {
            if (stretch.Visibility == Visibility.Public)
            {
                _kept.Add(new Kept(stretch.Start, stretch.End, text.Length));
                text.Append(source, stretch.Start, stretch.End - stretch.Start);
                continue;
            }

            // Line ends are kept around a notice, so that it stands where the words stood and not behind its neighbours.
            text.Append(source[stretch.Start] == '\n' ? "\n" : "");
            var notice = Notice.For(stretch.Visibility, stretch.Part);
            withheld.Add(WithheldAt(text.Length, notice, stretch));
            text.Append(notice).Append(stretch.End - stretch.Start > 1 && source[stretch.End - 1] == '\n' ? "\n" : "");
        }

        Text = text.ToString();
        Withheld = withheld;
    }

    public string Text { get; }

    /// <summary>Where the notices stand in <see cref="Text"/>, and why.</summary>
    public IReadOnlyList<WithheldPart> Withheld { get; }

    /// <summary>True when there is a public word at all.</summary>
    public bool SaysSomething => _kept.Exists(kept => !Text.AsSpan(kept.PublicStart, kept.End - kept.Start).IsWhiteSpace());

    public static PublicText Of(string source, IReadOnlyCollection<Part> parts) => new(source, parts);

    /// <summary>Where the stretch of the source stands in the public text; null when any of it is withheld.</summary>
    public (int Start, int End)? Place(int start, int end)
    {
        var kept = start < end ? _kept.Find(one => one.Start <= start && end <= one.End) : null;
        return kept is null ? null : (kept.PublicStart + start - kept.Start, kept.PublicStart + end - kept.Start);
    }

    /// <summary>From the first to the last public word of the stretch; null when none of it is public.</summary>
    public (int Start, int End)? Reach(int start, int end)
    {
        var within = _kept.Where(kept => kept.Start < end && start < kept.End).ToList();
        if (within is not [var first, ..])
        {
            return null;
        }

        var last = within[^1];
        return (first.PublicStart + Math.Max(0, start - first.Start), last.PublicStart + Math.Min(end, last.End) - last.Start);
    }

    private static WithheldPart WithheldAt(int start, string notice, Stretch stretch)
    {
        var exempt = stretch.Visibility == Visibility.Exempt ? stretch.Part : null;
        return new WithheldPart
        {
            Start = start,
            End = start + notice.Length,
            Why = stretch.Visibility.ToString().ToLowerInvariant(),
            Paragraph = exempt?.Paragraph,
            PublicInterest = exempt?.PublicInterest,
            DecidedBy = exempt?.DecidedBy,
            ReviewOn = exempt?.ReviewOn,
            OpenSummary = stretch.Part?.OpenSummary,
        };
    }

    private sealed record Kept(int Start, int End, int PublicStart);
}

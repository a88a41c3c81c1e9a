using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Review;

namespace Folkmoot.Web.Pages.Desk.Papers;

/// <summary>One line of the paper's text, cut where findings begin and end; empty lines are counted and not shown.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Start">Position of its first character in the text.</param>
/// <param name="Look">What sort of line: <c>heading</c>, <c>page</c>, or empty.</param>
/// <param name="Pieces">In order; together they are the line exactly.</param>
internal sealed record SourceLine(int Number, int Start, string Look, IReadOnlyList<SourcePiece> Pieces);

/// <summary>A stretch of a line that the same findings rest on.</summary>
/// <param name="Text">Its characters, exactly.</param>
/// <param name="Keys">The findings; empty for words on which nothing rests.</param>
/// <param name="Begin">The findings whose first words begin here.</param>
/// <param name="Look">Whether the findings are open, kept or dropped, as a class.</param>
internal sealed record SourcePiece(string Text, IReadOnlyList<string> Keys, IReadOnlyList<string> Begin, string Look);

/// <summary>Lays the findings over the lines of a text, in one walk over both.</summary>
internal sealed class SourceText
{
    private readonly PaperReview _review;
    private readonly List<(int Start, int End, ReviewCard Card)> _passages;
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);
    private readonly List<(int Start, int End, ReviewCard Card)> _covering = [];
    private readonly Dictionary<int, string> _looks;
    private int _next;

    private SourceText(PaperReview review)
    {
        _review = review;
        _passages =
        [
            .. review.Cards
                .SelectMany(card => CardPassages.Of(card.Found ?? card.Content).Select(passage => (passage.Start, passage.End, card)))
                .OrderBy(passage => passage.Start),
        ];
        _looks = LooksOf(review.Layout);
    }

    public static IReadOnlyList<SourceLine> Of(PaperReview review) => new SourceText(review).Lines();

    private List<SourceLine> Lines()
    {
        var lines = new List<SourceLine>();
        var number = 0;
        for (var start = 0; start <= _review.Text.Length;)
        {
            var end = _review.Text.IndexOf('\n', start);
            end = end < 0 ? _review.Text.Length : end;
            number++;
            if (!_review.Text.AsSpan(start, end - start).IsWhiteSpace())
            {
                lines.Add(new SourceLine(number, start, _looks.GetValueOrDefault(start, ""), Pieces(start, end)));
            }

            start = end + 1;
        }

        return lines;
    }

    private List<SourcePiece> Pieces(int start, int end)
    {
        var pieces = new List<SourcePiece>();
        for (var at = start; at < end;)
        {
            _covering.RemoveAll(passage => passage.End <= at);
            while (_next < _passages.Count && _passages[_next].Start <= at)
            {
                if (_passages[_next].End > at)
                {
                    _covering.Add(_passages[_next]);
                }

                _next++;
            }

            var until = Math.Min(end, _covering.Count == 0 ? end : _covering.Min(passage => passage.End));
            until = _next < _passages.Count ? Math.Min(until, _passages[_next].Start) : until;
            pieces.Add(Piece(at, until));
            at = until;
        }

        return pieces;
    }

    private SourcePiece Piece(int start, int end)
    {
        var text = _review.Text[start..end];
        var cards = _covering.Select(passage => passage.Card).Distinct().ToList();
        var begin = cards.Select(card => card.Key).Where(_begun.Add).ToList();
        return new SourcePiece(text, [.. cards.Select(card => card.Key)], begin, LookOf(cards));
    }

    private static string LookOf(List<ReviewCard> cards)
    {
        var waits = cards.Exists(card => card.State == CardState.Found);
        var kept = cards.Exists(card => card.State is not (CardState.Found or CardState.Rejected));
        var look = (waits, kept) switch
        {
            (true, true) => "found found--kept found--waits",
            (true, false) => "found",
            (false, true) => "found found--kept",
            _ => "found found--dropped",
        };
        return cards.Count > 1 ? $"{look} found--many" : look;
    }

    private static Dictionary<int, string> LooksOf(TextLayout layout)
    {
        var looks = new Dictionary<int, string>();
        foreach (var mark in layout.Marks)
        {
            if (mark.Kind is "heading" or "furniture")
            {
                looks.TryAdd(mark.Start, mark.Kind == "heading" ? "heading" : "page");
            }
        }

        return looks;
    }
}

using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Record.Review;

/// <summary>
/// Hides the words of exempt and confidential parts from an officer who may not read them: their letters become blocks, so that every
/// position stays, and what was found in them is not shown.
/// </summary>
internal static class ExemptMask
{
    private const char Hidden = '█';

    /// <summary>The review without those words; the same review when no part is closed.</summary>
    public static PaperReview Over(PaperReview review, IReadOnlyList<Part> parts)
    {
        var closed = parts.Where(part => part.Visibility is Visibility.Exempt or Visibility.Confidential).ToList();
        if (closed.Count == 0)
        {
            return review;
        }

        var shown = review.Cards.Where(card => !Rests(card, closed)).ToList();
        return review with
        {
            Text = Masked(review.Text, closed),
            Cards = shown,
            Hidden = review.Cards.Count - shown.Count,
        };
    }

    private static bool Rests(ReviewCard card, List<Part> closed) =>
        CardPassages.Of(card.Content).Concat(card.Found is null ? [] : CardPassages.Of(card.Found))
            .Any(passage => closed.Exists(part => part.Start < passage.End && passage.Start < part.End));

    private static string Masked(string text, List<Part> closed) => string.Create(text.Length, (text, closed), static (letters, of) =>
    {
        of.text.CopyTo(letters);
        foreach (var part in of.closed)
        {
            foreach (ref var letter in letters[part.Start..Math.Min(part.End, letters.Length)])
            {
                letter = letter is '\n' or ' ' ? letter : Hidden;
            }
        }
    });
}

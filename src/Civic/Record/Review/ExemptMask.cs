using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;

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

        var shown = review.Cards.Where(card => !Rests(card.Content, card.Found, closed)).ToList();
        return review with
        {
            Text = Hide(review.Text, closed),
            Cards = shown,
            Hidden = review.Cards.Count - shown.Count,
        };
    }

    /// <summary>The text with blocks for the letters of what is exempt or confidential among these parts.</summary>
    public static string Hide(string text, IEnumerable<Part> parts) => Masked(text, [.. parts.Where(part => part.Visibility is Visibility.Exempt or Visibility.Confidential)]);

    /// <summary>True when a fact rests on words that these parts close, as it stands or as it was found.</summary>
    public static bool Closes(IEnumerable<Part> closed, Fact fact) =>
        Rests(RecordJson.Read(fact.Kind, fact.Content), fact.Found is null ? null : RecordJson.Read(fact.Kind, fact.Found), [.. closed]);

    private static bool Rests(RecordContent content, RecordContent? found, List<Part> closed) =>
        CardPassages.Of(content).Concat(found is null ? [] : CardPassages.Of(found))
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

using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;

namespace Folkmoot.Reading.Questions;

/// <summary>Reads a question that is only told in the words that lead in its reply.</summary>
internal static partial class EmbeddedQuestion
{
    /// <summary>The question told between two places of the block; null when the words name no subject.</summary>
    public static QuestionDraft? Find(Block block, int start, int end)
    {
        var plain = block.Plain;
        var match = Shape().Match(plain, start, end - start);
        if (!match.Success)
        {
            return null;
        }

        var by = match.Groups["by"];
        var asker = by.Success ? SpeakerReader.Read(plain, CueRow.Of(block), by.Index, end) : null;
        var name = asker is { } who && !who.Is(SpeakerKind.Pronoun) ? who.Of(plain) : null;
        return About().IsMatch(plain.AsSpan(match.Index, end - match.Index)) ? new QuestionDraft { Asker = name, Text = new Passage(block, match.Index, end) } : null;
    }

    /// <summary>The words tell of a question that was not asked before: "a query about", "another question", "a further request".</summary>
    public static bool IsAnother(string plain, int start, int end) => Another().IsMatch(plain.AsSpan(start, end - start));

    [GeneratedRegex(@"\b(?:an?|another|a further|a separate) (?:further |supplementary )?(?:question|query|request)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Another();

    [GeneratedRegex(@"\b(?:an? |the |several |further |two |some )?(?:further |supplementary |number of )?(?:question|query|queries|questions|requests?(?= (?:on|about|regarding|concerning)\b))\b(?: (?:was |were )?(?:asked |raised |put |submitted )?(?:from|by) (?<by>))?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\b(?:about|regarding|concerning|relating to|in relation to|on the|on how|on whether|as to|whether|around|with regard to|in respect of|on)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex About();
}

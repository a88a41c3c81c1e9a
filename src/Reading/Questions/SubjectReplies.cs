using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Questions;

/// <summary>
/// Finds the question that a reply names by its subject: "On the travel study, she said". The words must single out one question of the
/// list; where two fit as well, or the one that fits is answered by number, none is found.
/// </summary>
internal sealed class SubjectReplies
{
    private const int Common = 8;

    private static readonly string[] Leads = ["on the", "on", "as for", "about", "around", "turning to", "moving to"];

    private readonly Dictionary<string, List<QuestionDraft>> byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<QuestionDraft> named;

    /// <param name="questions">The list; what was only guessed to be a question is passed over.</param>
    /// <param name="named">Those that a reply names by number.</param>
    public SubjectReplies(IReadOnlyList<QuestionDraft> questions, HashSet<QuestionDraft> named)
    {
        this.named = named;
        foreach (var question in questions)
        {
            if (question is { IsGuessed: false, Text: { } text })
            {
                var end = text.Last == text.First ? text.End : text.First.Plain.Length;
                foreach (var word in SubjectWords.Of(text.First.Plain, text.Start, end))
                {
                    Note(word, question);
                }
            }
        }
    }

    /// <summary>Whether a block may name any; cheap.</summary>
    public bool MayStandIn(Block block) => byWord.Count > 0 && block.Has(Cue.Said | Cue.Replied) && (block.Has(Cue.Pointing) || block.Plain.Contains("On ", StringComparison.Ordinal) || StartsLead(block.Plain, block.Body));

    /// <summary>The unanswered question that the words before the speaker single out, and where those words stand; null when they single out none.</summary>
    public (QuestionDraft Question, int Start, int End)? Find(Block block, Utterance said, int start)
    {
        if (Lead(block.Plain, said, start) is not { } lead)
        {
            return null;
        }

        var (best, score, ties) = Best(SubjectWords.Of(block.Plain, lead.Start, lead.End));
        return best is not null && score > 0 && !ties && best.Answers.Count == 0 && !named.Contains(best) ? (best, lead.Start, lead.End) : null;
    }

    private (QuestionDraft? Best, double Score, bool Ties) Best(HashSet<string> words)
    {
        var scores = new Dictionary<QuestionDraft, double>();
        foreach (var word in words)
        {
            if (byWord.TryGetValue(word, out var holders) && holders.Count <= Common)
            {
                foreach (var holder in holders)
                {
                    scores[holder] = scores.GetValueOrDefault(holder) + (1.0 / holders.Count);
                }
            }
        }

        var (best, score, ties) = ((QuestionDraft?)null, 0.0, false);
        foreach (var (question, sum) in scores)
        {
            ties = sum > score ? false : ties || sum >= score;
            (best, score) = sum > score ? (question, sum) : (best, score);
        }

        return (best, score, ties);
    }

    private static (int Start, int End)? Lead(string plain, Utterance said, int start)
    {
        if (said.Pointing is { } pointing)
        {
            return pointing;
        }

        return said.Speaker is { } speaker && speaker.Start > start && StartsLead(plain, start) ? (start, speaker.Start) : null;
    }

    private static bool StartsLead(string plain, int start) => Scan.StartsWithAny(plain, start, Leads);

    private void Note(string word, QuestionDraft question)
    {
        if (!byWord.TryGetValue(word, out var holders))
        {
            byWord[word] = holders = [];
        }

        holders.Add(question);
    }
}

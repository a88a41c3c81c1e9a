using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;

namespace Folkmoot.Reading.Questions;

/// <summary>Pairs a list of questions with as many replies that follow it, first with first, where no reply names another question.</summary>
internal static class OrderedReplies
{
    public static void Pair(PageLayout layout, Outline outline, List<QuestionDraft> questions, NumberedReplies known, (int From, int To) place)
    {
        if (questions.Exists(question => question.Answers.Exists(answer => !answer.IsBySubject)) || questions.TrueForAll(question => question.Answers.Count > 0))
        {
            return;
        }

        var replies = new List<(Block Block, Utterance? Said)>();
        for (var i = place.From; i < place.To && !Stops.Ends(layout.Blocks[i], outline); i++)
        {
            var block = layout.Blocks[i];
            var said = Opening(block);
            if (said is { Asks: true } or { Requests: true })
            {
                break;
            }

            if (said is { Replies: true } || block.Label is { Form: not LabelForm.Bullet } || known.Took(block))
            {
                replies.Add((block, said));
            }
        }

        if (replies.Count == questions.Count && InOrder(questions, replies))
        {
            for (var i = 0; i < replies.Count; i++)
            {
                Add(questions[i], replies[i].Block, replies[i].Said, known);
            }
        }
    }

    // A reply that names its subject must stand where its question's turn is.
    private static bool InOrder(List<QuestionDraft> questions, List<(Block Block, Utterance? Said)> replies)
    {
        for (var i = 0; i < replies.Count; i++)
        {
            if (questions[i].Answers is [{ } named, ..] && named.Text.First != replies[i].Block)
            {
                return false;
            }
        }

        return true;
    }

    private static void Add(QuestionDraft question, Block block, Utterance? said, NumberedReplies known)
    {
        if (question.Answers.Count > 0)
        {
            return;
        }

        var responder = said is { } heard ? Voices.NameOf(block, heard, null) : null;
        question.Answers.Add(new AnswerDraft(new Passage(block, said is { } told ? ReplyWords.Start(block.Plain, told.Verb) : block.Body, block.Plain.Length)) { Responder = responder });
        known.Take(block, responder);
    }

    private static Utterance? Opening(Block block)
    {
        foreach (var (start, end) in Sentences.Of(block.Plain, block.Body))
        {
            return SpeechReader.Read(block, start, end);
        }

        return null;
    }
}

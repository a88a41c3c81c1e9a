using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;

namespace Folkmoot.Reading.Questions;

/// <summary>Pairs a list of questions with as many replies that follow it, first with first, where no reply names its question.</summary>
internal static class OrderedReplies
{
    public static void Pair(PageLayout layout, Outline outline, List<QuestionDraft> questions, int from, int to)
    {
        if (questions.Exists(question => question.Answers.Count > 0))
        {
            return;
        }

        var replies = new List<(Block Block, Utterance? Said)>();
        for (var i = from; i < to && !Stops.Ends(layout.Blocks[i], outline); i++)
        {
            var block = layout.Blocks[i];
            var said = Opening(block);
            if (said is { Asks: true } or { Requests: true })
            {
                break;
            }

            if (said is { Replies: true } || block.Label is { Form: not LabelForm.Bullet })
            {
                replies.Add((block, said));
            }
        }

        if (replies.Count == questions.Count)
        {
            for (var i = 0; i < replies.Count; i++)
            {
                var (block, said) = replies[i];
                var responder = said is { } heard ? Voices.NameOf(block, heard, null) : null;
                questions[i].Answers.Add(new AnswerDraft(new Passage(block, said is { } told ? ReplyWords.Start(block.Plain, told.Verb) : block.Body, block.Plain.Length)) { Responder = responder });
            }
        }
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

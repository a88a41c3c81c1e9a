using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;

namespace Folkmoot.Reading.Questions;

/// <summary>Reads what was asked and said from the floor after a list of questions was answered.</summary>
internal sealed class Floor(PageLayout layout, Outline outline)
{
    private readonly List<Exchange> exchanges = [];
    private Exchange? waiting;

    /// <param name="from">First block, inclusive.</param>
    /// <param name="to">Last block, exclusive.</param>
    /// <param name="replies">What was already read as an answer to a listed question.</param>
    /// <param name="questionsOnly">Comments are left out.</param>
    public List<Exchange> Read(int from, int to, NumberedReplies replies, bool questionsOnly)
    {
        for (var i = from; i < to; i++)
        {
            var block = layout.Blocks[i];
            if (Stops.Ends(block, outline))
            {
                Release();
            }
            else if (!replies.Took(block))
            {
                Take(block, replies, questionsOnly);
            }
        }

        Release();
        return exchanges;
    }

    private void Take(Block block, NumberedReplies replies, bool questionsOnly)
    {
        Utterance? opening = null;
        foreach (var (start, end) in Sentences.Of(block.Plain, block.Body))
        {
            opening = SpeechReader.Read(block, start, end);
            break;
        }

        if (opening is not { Speaker: { } speaker } said || speaker.Kind == SpeakerKind.Pronoun || said.Requests)
        {
            Release();
            return;
        }

        var name = speaker.Of(block.Plain);
        if (waiting is not null && !said.Asks && !Voices.AreOne(name, waiting.Speaker) && IsReply(said, name, replies))
        {
            exchanges.Add(waiting with { Responder = name, Response = block.Text.Cut(block.Body) });
            waiting = null;
            return;
        }

        Release();
        if (said.Asks || (!questionsOnly && IsPerson(speaker)))
        {
            Open(block, said, name);
        }
    }

    private bool IsReply(Utterance said, string name, NumberedReplies replies)
    {
        return said.Replies || waiting!.Kind == "question" || replies.Responders.Exists(known => Voices.AreOne(known, name));
    }

    private static bool IsPerson(Speaker speaker) => speaker.Is(SpeakerKind.Office | SpeakerKind.Titled | SpeakerKind.Initials | SpeakerKind.Named);

    private void Open(Block block, Utterance said, string name)
    {
        var kind = said.Asks ? "question" : "comment";
        if (ReplyIn.Find(block, said, name) is not { } reply)
        {
            waiting = new Exchange(block.Text.Cut(block.Body)) { Speaker = name, Kind = kind };
            return;
        }

        exchanges.Add(new Exchange(block.Text.Cut(block.Body, reply.Start))
        {
            Speaker = name,
            Kind = kind,
            Responder = reply.Who,
            Response = block.Text.Cut(reply.Start),
        });
    }

    private void Release()
    {
        if (waiting is not null)
        {
            exchanges.Add(waiting);
        }

        waiting = null;
    }
}

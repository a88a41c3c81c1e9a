using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Questions;

/// <summary>Writes down the replies that stand under a printed question, and the supplementary questions between them.</summary>
internal sealed partial class UnderReplies(Transcript written)
{
    // Another member's voice after the reply is no part of it.
    public void Continue(Block block, AnswerDraft answer)
    {
        if (Opening(block) is { Speaker: { } speaker }
            && speaker.Is(SpeakerKind.Titled)
            && !answer.IsEmpty
            && !Voices.AreOne(speaker.Of(block.Plain), answer.Responder))
        {
            written.Close();
            return;
        }

        if (Scan.StartsWith(block.Plain, block.Body, "members") && Turned().IsMatch(block.Plain, block.Body))
        {
            written.Close();
            return;
        }

        written.Grow(block);
        Split(block, block.Body, answer);
    }

    // A supplementary question can stand inside the paragraph of the reply.
    private void Split(Block block, int from, AnswerDraft answer)
    {
        if (!block.Has(Cue.Asked | Cue.Requested))
        {
            return;
        }

        foreach (var (start, end) in Sentences.Of(block.Plain, from))
        {
            if (start > from && SpeechReader.Read(block, start, end) is { Asks: true, Speaker: { Kind: not SpeakerKind.Pronoun } asker } asking)
            {
                answer.Text.Grow(block, start);
                Supplement(block, asking, asker);
                return;
            }
        }
    }

    // "Mr Ashby asked by way of supplementary whether …" is a question of its own; after an advance list it is an exchange from the floor.
    public void Supplement(Block block, Utterance asking, Speaker asker)
    {
        var advance = written.Question!.IsAdvance;
        written.Close();
        if (advance)
        {
            return;
        }

        Tell(block, asking, asker, null);
    }

    /// <summary>"Q19 Cllr Thorne asked whether …": a numbered question that is told; false when the head is followed by the question itself.</summary>
    public bool Told(Block block, AskHeading heading)
    {
        foreach (var (start, end) in Sentences.Of(block.Plain, heading.Body))
        {
            if (SpeechReader.Read(block, start, end) is not { Asks: true, Speaker: { Kind: not SpeakerKind.Pronoun } asker } asking)
            {
                return false;
            }

            Tell(block, asking, asker, heading.Number);
            return true;
        }

        return false;
    }

    /// <summary>"In response to a question about beds, the Leader said …" under the question's head: question and reply are told together.</summary>
    public bool ToldInReply(Block block, QuestionDraft question)
    {
        if (Opening(block) is not { Pointing: { } pointing, Asks: false, Requests: false } said || EmbeddedQuestion.Find(block, pointing.Start, pointing.End) is not { Text: { } text })
        {
            return false;
        }

        question.Text = text;
        Answer(block, said);
        return true;
    }

    /// <summary>Who speaks first in what follows a question's head: "Question 3 - Cllr Ash asked that …"; null when nobody is named.</summary>
    public static string? Opener(Block block, int from)
    {
        foreach (var (start, end) in Sentences.Of(block.Plain, from))
        {
            return SpeechReader.Read(block, start, end) is { Speaker: { } who } && who.Is(SpeakerKind.Titled) ? who.Of(block.Plain) : null;
        }

        return null;
    }

    private void Tell(Block block, Utterance asking, Speaker asker, string? number)
    {
        var name = asker.Of(block.Plain);
        var reply = ReplyIn.Find(block, asking, name);
        written.Open(new QuestionDraft { Number = number, Asker = name, IsTold = true, Text = new Passage(block, asker.Start, reply?.Start ?? block.Plain.Length) });
        written.Pass(block);
        if (reply is not null)
        {
            written.Begin(block, reply.Words, block.Plain.Length, reply.Who, null);
        }
    }

    public void Answer(Block block, Utterance? said)
    {
        var start = said is { } heard ? PastColon(block.Plain, heard.Verb) : block.Body;
        written.Begin(block, start, block.Plain.Length, said is { } spoken ? Voices.NameOf(block, spoken, null) : null, null);
        Split(block, start, written.Answer!);
    }

    // "The Leader replied: Yes" and "replied as follows:" lead in the very words.
    private static int PastColon(string plain, CueHit verb)
    {
        var colon = plain.AsSpan(verb.End, Math.Min(30, plain.Length - verb.End)).IndexOf(':');
        return colon >= 0 ? Scan.Skip(plain, verb.End + colon + (IsDashed(plain, verb.End + colon) ? 2 : 1), plain.Length) : ReplyWords.Start(plain, verb);
    }

    // "as follows:-"
    private static bool IsDashed(string plain, int colon) => colon + 1 < plain.Length && plain[colon + 1] == '-';

    // The reply can stand in the question's own paragraph: "…?" The Leader replied that …
    public void After(Block block, int from)
    {
        if (written.Answer is not null || written.Question?.Text is not { } text || text.First != block || !block.Has(Cue.Said | Cue.Replied))
        {
            return;
        }

        foreach (var (start, end) in Sentences.Of(block.Plain, from))
        {
            if (start > from && SpeechReader.Read(block, start, end) is { Asks: false, Requests: false } said)
            {
                text.Grow(block, start);
                Answer(block, said);
                return;
            }
        }
    }

    // What members did next is no part of the reply.
    [GeneratedRegex(@"\G\w+ (?:also |then |further |of the \w+ )*(?:discussed|noted|considered|thanked|welcomed|raised|received|agreed|debated|were pleased)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Turned();

    /// <summary>Whose words follow, where the block is a name and a colon: "Councillor Vale:"; null when it is anything else.</summary>
    public static string? NameAlone(Block block)
    {
        var plain = block.Plain;
        return plain[^1] == ':' && SpeakerReader.Read(plain, CueRow.Of(block), block.Body, plain.Length) is { } who
            && who.Is(SpeakerKind.Titled | SpeakerKind.Office) && Scan.Skip(plain, who.End, plain.Length) == plain.Length - 1
            ? who.Of(plain)
            : null;
    }

    /// <summary>What the first sentence of a block reports; null when it reports no speech.</summary>
    public static Utterance? Opening(Block block)
    {
        foreach (var (start, end) in Sentences.Of(block.Plain, block.Body))
        {
            return SpeechReader.Read(block, start, end);
        }

        return null;
    }
}

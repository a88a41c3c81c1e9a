using System.Collections.Immutable;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Questions;

/// <summary>Reads the replies that name their questions: by number, wherever in the sentence the number stands, else by subject.</summary>
internal sealed class NumberedReplies(Outline outline, IReadOnlyList<QuestionDraft> questions)
{
    private readonly HashSet<int> taken = [];
    private List<AnswerDraft> open = [];
    private readonly Dictionary<string, QuestionDraft> byNumber = ByNumber(questions);
    private SubjectReplies subjects = new([], []);
    private string? last;
    private bool decided;

    /// <summary>Who replied, in order.</summary>
    public List<string> Responders { get; } = [];

    /// <summary>True when the block was read as an answer, in whole or from its first sentence.</summary>
    public bool Took(Block block) => taken.Contains(block.Index);

    /// <summary>Notes that a block was read as an answer by its place in order.</summary>
    public void Take(Block block, string? responder)
    {
        taken.Add(block.Index);
        if (responder is not null)
        {
            Responders.Add(responder);
        }
    }

    public void Read(ImmutableArray<Block> blocks, int from, int to)
    {
        subjects = new SubjectReplies(questions, Numbered(blocks, from, to));
        for (var i = from; i < to; i++)
        {
            if (Stops.Ends(blocks[i], outline))
            {
                open = [];
                decided |= blocks[i].Begins(Cue.Decided);
            }
            else if (!IsClause(blocks[i]))
            {
                decided = false;
                Take(blocks[i]);
            }
        }
    }

    private HashSet<QuestionDraft> Numbered(ImmutableArray<Block> blocks, int from, int to)
    {
        var named = new HashSet<QuestionDraft>();
        for (var i = from; i < to; i++)
        {
            if (!QuestionReference.MayStandIn(blocks[i].Plain))
            {
                continue;
            }

            foreach (var (start, end) in Sentences.Of(blocks[i].Plain, blocks[i].Body))
            {
                if (QuestionReference.Find(blocks[i].Plain, start, end).Numbers is { Count: > 0 } numbers)
                {
                    named.UnionWith(Questions(numbers));
                }
            }
        }

        return named;
    }

    // What stands under a word of decision was resolved, whatever it says of the questions.
    private bool IsClause(Block block) => decided && (block.Label is not null || Scan.StartsWith(block.Plain, block.Body, "that"));

    private void Take(Block block)
    {
        if (!QuestionReference.MayStandIn(block.Plain) && !subjects.MayStandIn(block))
        {
            GoOn(block);
            return;
        }

        var first = true;
        foreach (var (start, end) in Sentences.Of(block.Plain, block.Body))
        {
            var said = SpeechReader.Read(block, start, end);
            var (numbers, at, stop) = QuestionReference.Find(block.Plain, start, end);
            said ??= numbers.Count > 0 ? SpeechReader.Read(block, stop, end) : null;
            last = said is { } heard ? Voices.NameOf(block, heard, last) ?? last : last;
            var named = numbers.Count == 0 || said is { Asks: true } or { Requests: true } ? [] : Questions(numbers);
            if (numbers.Count == 0 && said is { Asks: false, Requests: false } told && subjects.Find(block, told, start) is { } subject)
            {
                Begin(block, [subject.Question], said, (start, subject.Start, subject.End, end), true);
            }
            else if (named.Count > 0)
            {
                Begin(block, named, said, (start, at, stop, end));
            }
            else if (first)
            {
                GoOn(block, said, end);
            }
            else
            {
                Grow(block, end);
            }

            first = false;
        }
    }

    private List<QuestionDraft> Questions(List<string> numbers)
    {
        return numbers[0] == QuestionReference.Last ? [questions[^1]] : [.. numbers.Select(number => byNumber.GetValueOrDefault(number)).OfType<QuestionDraft>()];
    }

    // Where lists begin anew, a number means the question that bore it last: were it all of them, a reply would be told as often as there are lists.
    private static Dictionary<string, QuestionDraft> ByNumber(IReadOnlyList<QuestionDraft> questions)
    {
        var found = new Dictionary<string, QuestionDraft>(StringComparer.OrdinalIgnoreCase);
        foreach (var question in questions)
        {
            if (question.Number is { } number)
            {
                found[QuestionReference.Bare(number)] = question;
            }
        }

        return found;
    }

    private void Begin(Block block, List<QuestionDraft> named, Utterance? said, (int Start, int At, int Stop, int End) place, bool bySubject = false)
    {
        var cue = said?.Pointing is { } pointing && pointing.Start <= place.At && place.At < pointing.End + 2
            ? block.Plain[pointing.Start..Math.Max(pointing.End, place.Stop)]
            : block.Plain[place.At..place.Stop];
        var start = said is { } heard ? ReplyWords.Start(block.Plain, heard.Verb) : place.Start;
        open = [];
        foreach (var question in named)
        {
            var answer = new AnswerDraft(new Passage(block, start, place.End)) { Responder = last, Cue = cue.TrimEnd(' ', ','), IsBySubject = bySubject };
            question.Answers.Add(answer);
            open.Add(answer);
        }

        if (last is not null)
        {
            Responders.Add(last);
        }

        taken.Add(block.Index);
    }

    private void GoOn(Block block)
    {
        foreach (var (start, end) in Sentences.Of(block.Plain, block.Body))
        {
            GoOn(block, SpeechReader.Read(block, start, end), block.Plain.Length);
            return;
        }
    }

    // A paragraph goes on with the answer unless somebody else speaks.
    private void GoOn(Block block, Utterance? said, int end)
    {
        if (open.Count == 0)
        {
            return;
        }

        if (said is { Speaker: { Kind: not SpeakerKind.Pronoun } speaker } && (said.Value.Asks || !Voices.AreOne(speaker.Of(block.Plain), open[0].Responder)))
        {
            open = [];
            return;
        }

        taken.Add(block.Index);
        Grow(block, end);
    }

    private void Grow(Block block, int end)
    {
        foreach (var answer in open)
        {
            answer.Text.Grow(block, end);
        }
    }
}

using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record.Proposals;
using Folkmoot.Reading;

namespace Folkmoot.Civic.Record.Review;

/// <summary>Cuts the words of a content in two.</summary>
public static class Splitting
{
    /// <summary>The words that a card of this kind can be split in; null for kinds that are lists or trees.</summary>
    public static Printed? WordsOf(RecordContent content) =>
        content is ResolutionRecord or RecommendationRecord or GateRecord ? null : CardWords.Of(content);

    /// <summary>The two halves, as the paper prints them; null when the place is not inside the words.</summary>
    internal static (Printed First, Printed Second)? Cut(Printed words, int at, string text)
    {
        var cutter = new PassageCutter(text);
        var before = words.Passages.Where(passage => passage.Start < at).Select(passage => cutter.Trimmed(passage.Start, Math.Min(passage.End, at)));
        var after = words.Passages.Where(passage => passage.End > at).Select(passage => cutter.Trimmed(Math.Max(passage.Start, at), passage.End));
        var first = before.OfType<Span>().Select(cutter.Cut).ToList();
        var second = after.OfType<Span>().Select(cutter.Cut).ToList();
        return first.Count == 0 || second.Count == 0 ? null : (Printed(first), Printed(second));
    }

    /// <summary>The same kind with these words, keeping who spoke and leaving what belongs to the first half alone.</summary>
    internal static RecordContent Alone(RecordContent content, Printed words) => CardWords.Put(content, words) switch
    {
        QuestionRecord q => q with { Number = null, Answers = [] },
        ExchangeRecord e => e with { Responder = null, Response = null },
        MotionRecord m => m with { Votes = null, Outcome = null },
        PrincipleRecord p => p with { Number = null },
        AimRecord a => a with { Number = null },
        ItemRecord i => i with { Number = null },
        var other => other,
    };

    private static Printed Printed(IReadOnlyList<Passage> passages) =>
        new(PassageCutter.OneLine(string.Join(' ', passages.Select(passage => passage.Quote))), passages);
}

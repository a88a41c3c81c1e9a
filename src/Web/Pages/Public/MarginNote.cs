using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Publication.Words;

namespace Folkmoot.Web.Pages.Public;

/// <summary>What was confirmed in the words of a paper, for its margin: what sort of thing it is, and in a few words what the text beside it does not say.</summary>
/// <param name="Record">What was confirmed.</param>
/// <param name="Called">What sort of thing it is: "Motion", "Answer".</param>
/// <param name="Says">Who is to do it, how it was voted …; null where the words say it all.</param>
/// <param name="Stretches">The words that it rests on, in the order of the text.</param>
public sealed record MarginNote(PublicRecord Record, string Called, string? Says, IReadOnlyList<Stretch> Stretches)
{
    /// <summary>In the margin a note leads to its record; a heading of the paper does so itself.</summary>
    public bool IsHeading => Record.Content is ItemRecord && Stretches.Count == 1;

    /// <summary>Records without words in this text have no note: the paper may have come in another version since.</summary>
    internal static IReadOnlyList<MarginNote> Of(PaperRecord paper, IReadOnlyList<PublicRecord> records) =>
        [.. records.SelectMany(record => Of(paper.Text, record)).Where(note => note.Stretches is not []).OrderBy(note => note.Stretches[0].Start)];

    // An answer may stand pages behind its question: it has a note of its own.
    private static IEnumerable<MarginNote> Of(string text, PublicRecord record)
    {
        if (record is not { Paper: not null, Content: QuestionRecord question })
        {
            return [new MarginNote(record, record.Kind.One(), About(record.Content), Standing(text, RecordPassages.Of(record)))];
        }

        var asked = new MarginNote(record, record.Kind.One(), Joined(question.Number, question.Answers is [] ? "no answer here" : null), Standing(text, question.Text.Passages));
        return question.Answers
            .Select(answer => new MarginNote(record, "Answer", Joined(question.Number is { } number ? $"to {number}" : null, answer.IsJudged ? AnswerPart.Words(answer.Standing).ToLowerInvariant() : null), Standing(text, answer.Text.Passages)))
            .Prepend(asked);
    }

    private static IReadOnlyList<Stretch> Standing(string text, IReadOnlyList<Passage> passages) =>
        [.. passages.Where(passage => passage.End <= text.Length && text.AsSpan(passage.Start, passage.End - passage.Start).SequenceEqual(passage.Quote))
            .Select(passage => new Stretch(passage.Start, passage.End)).Distinct().OrderBy(stretch => stretch.Start).ThenBy(stretch => stretch.End)];

    private static string? About(RecordContent? content) => content switch
    {
        ItemRecord item => item.Number,
        AttendanceRecord attendance => attendance.Heading,
        DeclarationRecord declaration => Joined(declaration.Who, declaration.InterestKind, declaration.Done),
        ResolutionRecord resolution => Joined(resolution.Outcome, resolution.Clauses.Count > 1 ? $"{resolution.Clauses.Count} clauses" : null),
        RecommendationRecord { Clauses.Count: > 1 } recommendation => $"{recommendation.Clauses.Count} clauses",
        MotionRecord motion => Joined(motion.IsAmendment ? "an amendment" : null, motion.Outcome, By("moved by", motion.Proposer), Votes(motion.Votes)),
        ExchangeRecord exchange => Joined(exchange.Speaker, exchange.Response is null ? null : By("answered by", exchange.Responder) ?? "answered"),
        AssuranceRecord assurance => Joined(By("said by", assurance.Speaker), assurance.Due is { } due ? $"due {due}" : "no date given"),
        ActionRecord action => Joined(action.Owner ?? "no owner given", action.Due is { } due ? $"due {due}" : "no date given"),
        GateRecord gate => gate.Conditions.Count switch { 0 => null, 1 => "one condition", var count => $"{(gate.Logic == "any" ? "any" : "all")} of {count} conditions" },
        UpdateRecord update => update.ClauseRef is { } clause ? $"on clause {clause}" : null,
        _ => null,
    };

    private static string? By(string how, string? who) => who is null ? null : $"{how} {who}";

    private static string? Votes(VotesPart? votes) => votes is { For: { } aye, Against: { } no } ? $"{aye} for, {no} against{(votes.Abstain is { } kept ? $", {kept} abstained" : "")}" : null;

    private static string? Joined(params string?[] parts) => parts.OfType<string>().ToList() is { Count: > 0 } said ? string.Join("; ", said) : null;
}

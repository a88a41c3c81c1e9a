using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Reading;
using Folkmoot.Reading.Names;

namespace Folkmoot.Civic.Record.Proposals;

/// <summary>Turns a reading into proposals: one for each thing that an officer can confirm, beside the words that say so.</summary>
public static class FindingsWriter
{
    /// <summary>
    /// The findings of a reading of <paramref name="text"/>. Nothing is added to what was read and nothing is left out that could be confirmed;
    /// the same reading gives the same keys.
    /// </summary>
    public static PaperFindings Write(PaperReading reading, string text)
    {
        var records = new RecordWriter(new PassageCutter(text));
        var doubts = reading.Doubts.Select(doubt => new FoundDoubt(doubt.Code, doubt.Message, doubt.Span.Start, doubt.Span.End)).ToList();
        return new PaperFindings
        {
            Details = new FoundDetails(KindOf(reading.Kind), reading.Title?.Text, reading.Body?.Text, reading.Date, reading.Time, reading.Venue?.Text),
            Proposals = [.. Proposed(reading, records).SelectMany(kind => Keyed(kind, doubts))],
            Names = [.. Named(RecordKind.Organisation, reading.Organisations), .. Named(RecordKind.Person, reading.People)],
            Acronyms = [.. reading.Acronyms.Select(pair => new FoundAcronym(pair.Short, pair.Long))],
            Doubts = doubts,
        };
    }

    private static IEnumerable<(RecordKind Kind, IEnumerable<Draft> Drafts)> Proposed(PaperReading reading, RecordWriter records) =>
    [
        (RecordKind.Resolution, reading.Resolutions.Select(records.Resolution)),
        (RecordKind.Recommendation, reading.Recommendations.Select(records.Recommendation)),
        (RecordKind.Gate, reading.Gates.Select(records.Gate)),
        (RecordKind.Update, reading.Updates.Select(records.Update)),
        (RecordKind.Principle, reading.Principles.Select(records.Principle)),
        (RecordKind.Aim, reading.Aims.Select(records.Aim)),
        (RecordKind.Motion, reading.Motions.Select(records.Motion)),
        (RecordKind.Question, reading.Questions.Select(records.Question)),
        (RecordKind.Exchange, reading.Exchanges.Select(records.Exchange)),
        (RecordKind.Assurance, reading.Assurances.Select(records.Assurance)),
        (RecordKind.Action, reading.Actions.Select(records.Action)),
        (RecordKind.Declaration, reading.Declarations.Select(records.Declaration)),
        (RecordKind.Attendance, records.Attendance(reading)),
        (RecordKind.Item, reading.Items.Select(records.Item)),
    ];

    private static IEnumerable<Proposal> Keyed((RecordKind Kind, IEnumerable<Draft> Drafts) kind, IReadOnlyList<FoundDoubt> doubts) =>
        kind.Drafts
            .OrderBy(draft => draft.Span)
            .Select((draft, index) => new Proposal(
                $"{kind.Kind.Name()}-{index + 1}", kind.Kind, draft.Content, draft.Span.Start, draft.Span.End, Within(draft.Span, doubts))
            {
                Guesses = draft.Guesses ?? [],
            });

    private static string[] Within(Span span, IReadOnlyList<FoundDoubt> doubts) =>
        [.. doubts.Where(doubt => span.Overlaps(new Span(doubt.Start, doubt.End))).Select(doubt => doubt.Message).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<FoundName> Named(RecordKind kind, IReadOnlyList<Named> names) =>
        names.Select(name => new FoundName(kind, PassageCutter.OneLine(name.Text), name.Span.Start, name.Span.End, name.Mentions));

    private static string KindOf(PaperKind kind) => string.Concat(
        kind.ToString().Select((letter, index) => char.IsUpper(letter) && index > 0 ? $"_{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}

/// <summary>A proposal before it has its key, with the stretch from its first word to its last.</summary>
internal readonly record struct Draft(RecordContent Content, Span Span)
{
    public IReadOnlyList<string>? Guesses { get; init; }
}

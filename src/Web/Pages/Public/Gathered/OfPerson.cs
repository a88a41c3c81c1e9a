using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Web.Pages.Public.Gathered;

/// <summary>A person: what they promised, moved, asked and answered, how they voted, what they declared, and how often they were there.</summary>
public sealed record OfPerson : Gathering
{
    private const int Most = 1000;

    private static readonly RecordKind[] Told =
        [RecordKind.Motion, RecordKind.Question, RecordKind.Exchange, RecordKind.Assurance, RecordKind.Action, RecordKind.Declaration, RecordKind.Attendance];

    public required RecordId Id { get; init; }

    public IReadOnlyList<Part> Parts { get; init; } = [];

    /// <summary>Lists in which the person is named as present, and those with apologies.</summary>
    public (int Present, int Apologies) Attended { get; init; }

    internal static async Task<OfPerson> ReadAsync(GatheringSources from, PublicRecord person, DateOnly? on, CancellationToken cancel)
    {
        var named = await from.Contents.ReadAsync(new ContentQuestion { Kinds = Told, PointsAt = person.Ref, Of = new ListFilter { On = on } }, Most, cancel);
        var lists = named.Select(record => record.Content).OfType<AttendanceRecord>().ToList();
        return new OfPerson
        {
            Id = person.Id,
            Attended = (lists.Count(list => list.Capacity is "present" or "in_attendance" or "substitutes"), lists.Count(list => list.Capacity == "apologies")),
            Parts =
            [
                .. new Part[]
                {
                    new("Promised", [.. named.Where(record => record.Content is AssuranceRecord promise && Is(record, promise.Speaker))]),
                    new("To do", [.. named.Where(record => record.Content is ActionRecord action && Is(record, action.Owner))]),
                    new("Moved or seconded", [.. named.Where(record => record.Content is MotionRecord motion && (Is(record, motion.Proposer) || Is(record, motion.Seconder)))]),
                    new("Voted", [.. named.Where(record => record.Content is MotionRecord { Votes: { } votes } && Named(votes).Any(name => Is(record, name)))]),
                    new("Asked", [.. named.Where(record => record.Content is QuestionRecord question ? Is(record, question.Asker) : record.Content is ExchangeRecord said && Is(record, said.Speaker))]),
                    new("Answered", [.. named.Where(record => record.Content is QuestionRecord question
                        ? question.Answers.Any(answer => Is(record, answer.Responder)) : record.Content is ExchangeRecord said && Is(record, said.Responder))]),
                    new("Declared", [.. named.Where(record => record.Content is DeclarationRecord declaration && Is(record, declaration.Who))]),
                }.Where(part => part.Records is not []),
            ],
        };

        bool Is(PublicRecord record, string? name) =>
            name is not null && record.Named?.Any(match => match.Id == person.Id && string.Equals(match.Printed, name, StringComparison.Ordinal)) is true;
    }

    /// <summary>On which side somebody of that name voted, in words; null where the paper names no such vote.</summary>
    public static string? SideOf(PublicRecord record, RecordId person)
    {
        var names = (record.Named ?? []).Where(match => match.Id == person).Select(match => match.Printed).ToHashSet(StringComparer.Ordinal);
        return record.Content is not MotionRecord { Votes: { } votes } ? null
            : votes.NamedFor?.Any(names.Contains) is true ? "for"
            : votes.NamedAgainst?.Any(names.Contains) is true ? "against"
            : votes.NamedAbstain?.Any(names.Contains) is true ? "abstaining"
            : null;
    }

    private static IEnumerable<string> Named(VotesPart votes) => new[] { votes.NamedFor, votes.NamedAgainst, votes.NamedAbstain }.OfType<IReadOnlyList<string>>().SelectMany(names => names);

    /// <summary>What somebody did in one way, newest first.</summary>
    public sealed record Part(string Heading, IReadOnlyList<PublicRecord> Records);
}

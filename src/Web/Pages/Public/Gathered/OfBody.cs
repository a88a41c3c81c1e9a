using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Web.Pages.Public.Gathered;

/// <summary>A body: when it meets next and how to take part, who sits on it, what it decided, and what it was asked and has not answered.</summary>
public sealed record OfBody : Gathering
{
    private const int Few = 5;

    // Beyond these a question is old; a list of all is one click away.
    private const int MostAsked = 300;

    public MeetingLine? Next { get; init; }

    public MeetingLine? Last { get; init; }

    public required TakingPart TakingPart { get; init; }

    /// <summary>Bodies that this one followed.</summary>
    public IReadOnlyList<PublicRecord> Before { get; init; } = [];

    public IReadOnlyList<Seated> Now { get; init; } = [];

    public IReadOnlyList<Seated> Earlier { get; init; } = [];

    public IReadOnlyList<ListLine> Resolutions { get; init; } = [];

    public IReadOnlyList<PublicRecord> Open { get; init; } = [];

    public IReadOnlyList<ListLine> Papers { get; init; } = [];

    public required RecordId Id { get; init; }

    internal static async Task<OfBody> ReadAsync(GatheringSources from, PublicRecord record, DateOnly? on, DateOnly today, CancellationToken cancel)
    {
        var of = new ListFilter { Body = record.Id, On = on };
        var day = on ?? today;
        var people = await Seated.AtAsync(from, record.Ref, on, cancel);
        var next = await from.Meetings.NextAsync(day, of, cancel);
        return new OfBody
        {
            Id = record.Id,
            Next = next,
            Last = await from.Meetings.LastAsync(day, of, cancel),
            TakingPart = await TakingPart.ReadAsync(from, next?.Ref.Id, of, cancel),
            Before = await from.Contents.ReadAsync(new ContentQuestion { Kinds = [RecordKind.Body], PointsAt = record.Ref, Of = new ListFilter { On = on } }, Few, cancel),
            Now = people.FindAll(one => one.Holds(day)),
            Earlier = people.FindAll(one => one.Post.ValidTo < day),
            Resolutions = (await from.Lists.ListAsync(of with { Kind = RecordKind.Resolution, PageSize = Few }, 1, cancel)).Lines,
            Open = await OpenAsync(from, of, cancel),
            Papers = (await from.Lists.ListAsync(of with { Kind = RecordKind.Paper, PageSize = Few }, 1, cancel)).Lines,
        };
    }

    // Open is what was asked at a meeting and has no answer on the record, or one that was put off. What a consultation asks is no question to a body.
    private static async Task<IReadOnlyList<PublicRecord>> OpenAsync(GatheringSources from, ListFilter of, CancellationToken cancel)
    {
        var asked = await from.Contents.ReadAsync(new ContentQuestion { Kinds = [RecordKind.Question], Of = of }, MostAsked, cancel);
        return [.. asked.Where(question => question.Meeting is not null && ((QuestionRecord)question.Content!).Answers is [] or [.., { Standing: "deferred" or "declined" }]).Take(Few)];
    }
}

/// <summary>Somebody in a post.</summary>
public sealed record Seated(PublicRecord Person, PostPart Post)
{
    public bool Holds(DateOnly day) => !(Post.ValidFrom > day) && !(Post.ValidTo < day);

    /// <summary>Everybody who holds or held a post at that body or organisation, chairs first.</summary>
    internal static async Task<List<Seated>> AtAsync(GatheringSources from, RecordRef what, DateOnly? on, CancellationToken cancel)
    {
        var people = await from.Contents.ReadAsync(new ContentQuestion { Kinds = [RecordKind.Person], PointsAt = what, Of = new ListFilter { On = on } }, 500, cancel);
        return
        [
            .. people.SelectMany(person => ((PersonRecord)person.Content!).Posts.Where(post => IsAt(post, what)).Select(post => new Seated(person, post)))
                .OrderByDescending(one => one.Post.Title.Contains("chair", StringComparison.OrdinalIgnoreCase)).ThenByDescending(one => one.Post.ValidTo ?? DateOnly.MaxValue)
                .ThenBy(one => one.Person.Called, StringComparer.CurrentCulture),
        ];
    }

    // A post on a body of an organisation is shown with the body.
    private static bool IsAt(PostPart post, RecordRef what) => what.Kind == RecordKind.Body ? post.Body?.Id == what.Id : post.Body is null && post.Organisation?.Id == what.Id;
}

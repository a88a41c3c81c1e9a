using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;

namespace Folkmoot.Web.Pages.Public;

/// <summary>What this is, what is next, what is new, and the four questions that it answers as far as the record can.</summary>
public sealed class HomeModel(PublicLists lists, PublicMeetings meetings, PublicNews news, PublicCounts counts, TimeProvider time) : PublicPage
{
    private const int MostTopics = 6;

    // About what a partnership publishes in a year.
    private const int Newest = 200;

    public IReadOnlyDictionary<RecordKind, int> Counts { get; private set; } = new Dictionary<RecordKind, int>();

    public IReadOnlyList<MeetingLine> Coming { get; private set; } = [];

    public IReadOnlyList<NewsView> News { get; private set; } = [];

    public IReadOnlyList<string> Places { get; private set; } = [];

    /// <summary>The topics of most of the newest papers, for somebody who does not know what to search for.</summary>
    public IReadOnlyList<string> Topics { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Counts = await lists.CountsAsync(cancel);
        Coming = await meetings.ComingAsync(LocalTime.Day(time.GetUtcNow()), new ListFilter(), 5, cancel);
        News = NewsView.Of(await news.NewestAsync(8, cancel), await lists.BodiesAsync(cancel));
        Places = await lists.PlacesAsync(cancel);
        Topics = [.. (await counts.TopicsOfNewestAsync(Newest, cancel)).Take(MostTopics)];
    }

    /// <summary>How much the record holds of these kinds, each with the way to its list.</summary>
    public IReadOnlyList<Counted> Holds(params RecordKind[] kinds) =>
        [.. kinds.Where(Counts.ContainsKey).Select(kind => new Counted(Counts[kind], CalledOf(kind, Counts[kind]), AddressOf(kind)))];

    private static string AddressOf(RecordKind kind) => kind is RecordKind.Body or RecordKind.Organisation or RecordKind.Person ? $"/browse/{kind.Name()}" : $"/{kind.Name()}";

    // A newcomer does not know yet what a gate is here.
    private static string CalledOf(RecordKind kind, int count) => (kind, count) switch
    {
        (RecordKind.Gate, 1) => "decision that waits",
        (RecordKind.Gate, _) => "decisions that wait",
        (RecordKind.Exchange, 1) => "exchange with the floor",
        (RecordKind.Exchange, _) => "exchanges with the floor",
        _ => Counted.Of(kind, count).Called,
    };
}

using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;

namespace Folkmoot.Web.Pages.Public;

/// <summary>A paper that was published, as a reader wants to hear of it: whose it is, and what came of it.</summary>
/// <param name="News">The paper.</param>
/// <param name="Body">Whose it is; null when not known.</param>
public sealed record NewsView(NewsLine News, string? Body)
{
    // What a reader comes for; who was present and which items there were is not news.
    private static readonly RecordKind[] Worth =
        [RecordKind.Resolution, RecordKind.Question, RecordKind.Assurance, RecordKind.Action, RecordKind.Gate, RecordKind.Motion, RecordKind.Recommendation, RecordKind.Update];

    /// <summary>“3 resolutions, 2 actions and 1 question”; how many items where it has none of these.</summary>
    public string Said
    {
        get
        {
            var worth = Worth.Where(News.Confirmed.ContainsKey).Select(kind => Counted.Of(kind, News.Confirmed[kind]).Words).ToList();
            return worth is [] && News.Confirmed.TryGetValue(RecordKind.Item, out var items) ? Counted.Of(RecordKind.Item, items).Words : Counted.And(worth);
        }
    }

    public static IReadOnlyList<NewsView> Of(IEnumerable<NewsLine> news, IReadOnlyDictionary<RecordId, string> bodies) =>
        [.. news.Select(line => new NewsView(line, line.BodyId is { } body ? bodies.GetValueOrDefault(body) : null))];
}

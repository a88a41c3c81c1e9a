using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;

namespace Folkmoot.Web.Pages.Public.Following;

/// <summary>What a list is of, in words: "Questions: Health Scrutiny Panel, Wexcombe". Names come from the record alone.</summary>
internal static class ListTitle
{
    public static async Task<string> OfAsync(PublicLists lists, ListFilter filter, CancellationToken cancel)
    {
        (RecordKind Kind, RecordId? Id)[] asked =
        [
            (RecordKind.Organisation, filter.Organisation), (RecordKind.Body, filter.Body), (RecordKind.Meeting, filter.Meeting), (RecordKind.Paper, filter.Paper), (RecordKind.Person, filter.Person),
        ];
        var parts = new List<string>();
        foreach (var (kind, id) in asked)
        {
            if (id is { } named && (await lists.TitlesAsync(kind, [named], cancel)).GetValueOrDefault(named) is { } title)
            {
                parts.Add(title);
            }
        }

        parts.AddRange(new[] { filter.Place, filter.Topic, Days(filter) }.OfType<string>());
        var heading = filter.Kind?.Many() ?? "All records";
        return parts is [] ? heading : $"{heading}: {string.Join(", ", parts)}";
    }

    private static string? Days(ListFilter filter) => (filter.From, filter.To) switch
    {
        ({ } from, { } to) => $"from {from:d MMMM yyyy} to {to:d MMMM yyyy}",
        ({ } from, null) => $"from {from:d MMMM yyyy}",
        (null, { } to) => $"to {to:d MMMM yyyy}",
        _ => null,
    };
}

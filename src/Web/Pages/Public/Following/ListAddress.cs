using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;

namespace Folkmoot.Web.Pages.Public.Following;

/// <summary>The one way to write the address of a list, of its feed, and of its calendar: whatever was asked for, in one order and without the page.</summary>
internal static class ListAddress
{
    public static string Page(ListFilter filter) => $"/{Kind(filter)}{Question(filter)}";

    public static string Feed(ListFilter filter) => $"/{Kind(filter)}.atom{Question(filter)}";

    /// <summary>The meetings among what the list asks for; null for a list of another kind, or of what a meeting cannot be of.</summary>
    public static string? Calendar(ListFilter filter) =>
        filter is { Kind: null or RecordKind.Meeting, Meeting: null, Paper: null, Person: null, Topic: null } && (filter.Kind is not null || IsOfSomebody(filter))
            ? $"/meeting.ics{Question(filter)}"
            : null;

    private static bool IsOfSomebody(ListFilter filter) => filter.Body is not null || filter.Organisation is not null || filter.Place is not null;

    private static string Kind(ListFilter filter) => filter.Kind?.Name() ?? "all";

    private static string Question(ListFilter filter)
    {
        (string Name, string? Value)[] parts =
        [
            ("organisation", filter.Organisation?.Value), ("body", filter.Body?.Value), ("meeting", filter.Meeting?.Value), ("paper", filter.Paper?.Value),
            ("person", filter.Person?.Value), ("place", filter.Place), ("topic", filter.Topic), ("from", $"{filter.From:yyyy-MM-dd}"), ("to", $"{filter.To:yyyy-MM-dd}"),
        ];
        return QueryString.Create(parts.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => KeyValuePair.Create(part.Name, part.Value))).ToString();
    }
}

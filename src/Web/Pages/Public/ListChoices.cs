using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;

namespace Folkmoot.Web.Pages.Public;

/// <summary>What a list can be narrowed to, and what it is narrowed to now.</summary>
/// <param name="Filter">As it is now.</param>
/// <param name="Bodies">All bodies, by name.</param>
/// <param name="Places">All places.</param>
/// <param name="Topics">All topics.</param>
public sealed record ListChoices(ListFilter Filter, IReadOnlyDictionary<RecordId, string> Bodies, IReadOnlyList<string> Places, IReadOnlyList<string> Topics)
{
    public bool IsNarrowed => Filter.Body is not null || Filter.Place is not null || Filter.Topic is not null || Filter.From is not null || Filter.To is not null;

    /// <summary>What stays as it is when the rest is chosen anew.</summary>
    public IEnumerable<(string Name, string Value)> Kept =>
        new[] { ("meeting", Filter.Meeting?.Value), ("paper", Filter.Paper?.Value), ("on", Filter.On?.ToString("yyyy-MM-dd")) }
            .Where(part => part.Item2 is not null).Select(part => (part.Item1, part.Item2!));
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Folkmoot.Civic.Governance;

namespace Folkmoot.Web.Demonstration;

/// <summary>The invented partnership of samples/: who there is, when they meet, whose the papers are, and how far each has come.</summary>
internal sealed record Sample
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() }, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>An organisation that follows another stands before it or behind it: all are recorded before any ends.</summary>
    public required IReadOnlyList<SampleOrganisation> Organisations { get; init; }

    public required IReadOnlyList<SamplePerson> People { get; init; }

    /// <summary>Meetings of which there is no paper yet.</summary>
    public required IReadOnlyList<SampleMeeting> Meetings { get; init; }

    /// <summary>In the order in which they are sent. The last is published: when it is public, all of the sample has been filled in.</summary>
    public required IReadOnlyList<SamplePaper> Papers { get; init; }

    public static Sample Read()
    {
        using var json = typeof(Sample).Assembly.GetManifestResourceStream("partnership.json")!;
        return JsonSerializer.Deserialize<Sample>(json, Options)!;
    }
}

/// <summary>An organisation with its bodies. Days are inclusive; null where nobody knows, or it has not ended.</summary>
internal sealed record SampleOrganisation(string Name, OrganisationKind Kind, string? Place, IReadOnlyList<SampleBody> Bodies)
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>The name of what took over.</summary>
    public string? Successor { get; init; }

    public IReadOnlyList<SampleName> KnownAs { get; init; } = [];
}

/// <summary>A body. No two of the sample have the same name.</summary>
internal sealed record SampleBody(string Name)
{
    public string? Place { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? Successor { get; init; }

    public IReadOnlyList<SampleName> KnownAs { get; init; } = [];
}

internal sealed record SampleName(string Name, DateOnly? From = null, DateOnly? To = null);

internal sealed record SamplePerson(string Name, IReadOnlyList<SamplePost> Posts);

/// <param name="Title">As the organisation calls it.</param>
/// <param name="Organisation">Where it is.</param>
/// <param name="Body">On which of its bodies; null when it is of the organisation as a whole.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
internal sealed record SamplePost(string Title, string Organisation, string? Body = null, DateOnly? From = null, DateOnly? To = null);

internal sealed record SampleMeeting(string Body, DateOnly Date, string Time, string Venue);

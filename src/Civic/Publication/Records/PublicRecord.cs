using System.Text.Json.Serialization;
using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Publication.Records;

/// <summary>
/// One version of one record as the public gets it: what every record says of itself, around the content of its kind
/// (docs/formats/record.schema.json). Until it has gone through the <see cref="Door"/> it is a draft, and its version is 0. A withdrawn
/// record says who took it back, when and why, and nothing else.
/// </summary>
public sealed record PublicRecord
{
    public const string FormatName = "urn:folkmoot:format:record:1";

    public string Format { get; init; } = FormatName;

    public required RecordKind Kind { get; init; }

    public required RecordId Id { get; init; }

    /// <summary>From 1, without gaps; the door numbers it.</summary>
    public int Version { get; init; }

    /// <summary>In UTC, whole seconds; the door sets it.</summary>
    public DateTimeOffset PublishedAt { get; init; }

    public RecordStatus Status { get; init; } = RecordStatus.Published;

    /// <summary>Why this version replaces the one before; null for a first version.</summary>
    public string? Reason { get; init; }

    /// <summary>For a withdrawal: the first version whose words are taken back; 1 takes back all of them.</summary>
    public int? WithdrawnFrom { get; init; }

    /// <summary>The organisation whose record it is, by name; never an officer.</summary>
    public required string PublishedBy { get; init; }

    /// <summary>One line for lists; null when withdrawn.</summary>
    public string? Title { get; init; }

    public LinkPart? Organisation { get; init; }

    public LinkPart? Body { get; init; }

    public LinkPart? Meeting { get; init; }

    public LinkPart? Paper { get; init; }

    public string? Place { get; init; }

    /// <summary>The day that it is about: of the meeting, or when it began.</summary>
    public DateOnly? Date { get; init; }

    public string? Topic { get; init; }

    /// <summary>Where its first words stand in the paper's public text; null when it came from no paper.</summary>
    public int? Position { get; init; }

    /// <summary>Names in its words that an officer matched with a record.</summary>
    public IReadOnlyList<NamedPart>? Named { get; init; }

    /// <summary>The class of its kind; null when withdrawn. Written by <see cref="RecordJson"/>, because its class depends on the kind.</summary>
    [JsonIgnore]
    public RecordContent? Content { get; init; }

    [JsonIgnore]
    public RecordRef Ref => new(Kind, Id);

    /// <summary>What points at it.</summary>
    [JsonIgnore]
    public LinkPart Link => new(Kind, Id, Called);

    /// <summary>What people call it where it has no title of its own.</summary>
    [JsonIgnore]
    public string Called => Title ?? $"Withdrawn {Kind.One().ToLowerInvariant()}";

    /// <summary>The draft that takes a record back.</summary>
    public static PublicRecord Withdrawal(RecordRef what, string publishedBy, int from) => new()
    {
        Kind = what.Kind,
        Id = what.Id,
        Status = RecordStatus.Withdrawn,
        WithdrawnFrom = from,
        PublishedBy = publishedBy,
    };
}

/// <summary>A name as the record's words have it, and the record that an officer says it means.</summary>
public sealed record NamedPart(string Printed, RecordKind Kind, RecordId Id);

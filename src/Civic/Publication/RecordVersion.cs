using System.Text.Json.Serialization;
using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Publication;

/// <summary>
/// One version of one public record. Written once and never changed, but for an erasure that the law asks for, which takes the words and
/// leaves the hash. The columns beside the JSON are lifted out of it for listing.
/// </summary>
public sealed class RecordVersion
{
    public required RecordKind Kind { get; init; }

    public required RecordId Id { get; init; }

    /// <summary>From 1, without gaps.</summary>
    public required int Version { get; init; }

    /// <summary>Its place among all versions of all records, from 1, in the order of publication: the leaf's index in the log.</summary>
    public required long Sequence { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required RecordStatus Status { get; init; }

    /// <summary>The canonical JSON (RFC 8785); null once erased.</summary>
    public string? Json { get; set; }

    /// <summary>SHA-256 of the canonical JSON in UTF-8, lower-case hexadecimal; stays after an erasure.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Why it was corrected or withdrawn; null for a first version.</summary>
    public string? Reason { get; init; }

    /// <summary>For a withdrawal: the first version whose words are taken back with it; from there to here none is shown any more.</summary>
    public int? WithdrawnFrom { get; init; }

    public DateTimeOffset? ErasedAt { get; set; }

    /// <summary>Why its words had to go; public.</summary>
    public string? ErasureReason { get; set; }

    public required string Title { get; set; }

    public RecordId? OrganisationId { get; init; }

    public RecordId? BodyId { get; init; }

    public RecordId? MeetingId { get; init; }

    public RecordId? PaperId { get; init; }

    public string? Place { get; init; }

    /// <summary>The day that it is about: of the meeting, or when it began.</summary>
    public DateOnly? Date { get; init; }

    public string? Topic { get; init; }

    /// <summary>Its place in its paper, for listing in printed order; null when it has none.</summary>
    public int? Position { get; init; }
}

/// <summary>Whether a record stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RecordStatus>))]
public enum RecordStatus
{
    [JsonStringEnumMemberName("published")]
    Published,

    /// <summary>Taken back, with a public reason; its words are no longer shown.</summary>
    [JsonStringEnumMemberName("withdrawn")]
    Withdrawn,
}

/// <summary>Which version of a record is the current one. Can be rebuilt from the versions.</summary>
public sealed class RecordHead
{
    public required RecordKind Kind { get; init; }

    public required RecordId Id { get; init; }

    public required int Version { get; set; }
}

/// <summary>That a version of a record points at another record.</summary>
public sealed class RecordLink
{
    public required RecordKind FromKind { get; init; }

    public required RecordId FromId { get; init; }

    public required int FromVersion { get; init; }

    /// <summary>In which sense: <c>successor</c>, <c>named</c>, <c>of</c> …</summary>
    public required string Relation { get; init; }

    public required RecordKind ToKind { get; init; }

    public required RecordId ToId { get; init; }
}

internal sealed class RecordVersionMapping : IEntityTypeConfiguration<RecordVersion>
{
    public void Configure(EntityTypeBuilder<RecordVersion> version)
    {
        version.ToTable("record_versions");
        version.HasKey(v => new { v.Kind, v.Id, v.Version });
        version.Property(v => v.Kind).HasConversion<string>().HasMaxLength(24);
        version.Property(v => v.Status).HasConversion<string>().HasMaxLength(16);
        version.HasIndex(v => v.Sequence).IsUnique();
        version.HasIndex(v => v.Id);
        // Most rows are not erased: an index of all of them would be taken for one that finds few.
        version.HasIndex(v => v.ErasedAt).HasFilter("\"ErasedAt\" IS NOT NULL");
        version.HasIndex(v => v.WithdrawnFrom);
        version.HasIndex(v => new { v.PaperId, v.Kind });
        version.HasIndex(v => new { v.MeetingId, v.Kind });
        version.HasIndex(v => new { v.BodyId, v.Kind, v.Date });
        version.HasIndex(v => new { v.Kind, v.Date, v.Sequence });
        version.HasIndex(v => new { v.Date, v.Sequence });
    }
}

internal sealed class RecordHeadMapping : IEntityTypeConfiguration<RecordHead>
{
    public void Configure(EntityTypeBuilder<RecordHead> head)
    {
        head.ToTable("record_heads");
        head.HasKey(h => new { h.Kind, h.Id });
        head.HasIndex(h => h.Id);
        head.Property(h => h.Kind).HasConversion<string>().HasMaxLength(24);
        head.HasOne<RecordVersion>().WithMany().HasForeignKey(h => new { h.Kind, h.Id, h.Version }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RecordLinkMapping : IEntityTypeConfiguration<RecordLink>
{
    public void Configure(EntityTypeBuilder<RecordLink> link)
    {
        link.ToTable("record_links");
        link.HasKey(l => new { l.FromKind, l.FromId, l.FromVersion, l.Relation, l.ToKind, l.ToId });
        link.Property(l => l.FromKind).HasConversion<string>().HasMaxLength(24);
        link.Property(l => l.ToKind).HasConversion<string>().HasMaxLength(24);
        link.Property(l => l.Relation).HasMaxLength(32);
        link.HasOne<RecordVersion>().WithMany().HasForeignKey(l => new { l.FromKind, l.FromId, l.FromVersion }).OnDelete(DeleteBehavior.Restrict);
        link.HasIndex(l => new { l.ToKind, l.ToId });
    }
}

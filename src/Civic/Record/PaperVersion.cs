using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Record;

/// <summary>One version of a paper: exact bytes, the text taken from them, and what the reader proposed. None of it ever changes.</summary>
public sealed class PaperVersion
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required RecordId PaperId { get; init; }

    /// <summary>Whose paper it is; within one organisation the same bytes are kept as one version only.</summary>
    public required RecordId OrganisationId { get; init; }

    /// <summary>From 1, in the order in which they were imported.</summary>
    public required int Number { get; init; }

    /// <summary>Of the bytes, in lower-case hexadecimal; where they lie in the paper store.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What the file was called. Officers see it; the public never does.</summary>
    public required string FileName { get; init; }

    public required string Format { get; init; }

    public required DateTimeOffset ImportedAt { get; init; }

    public required int ProposalCount { get; init; }

    /// <summary>Which release of the reader read it.</summary>
    public required string ReadBy { get; init; }
}

/// <summary>The text of a version and what was read in it; apart, because lists of papers do not need it.</summary>
public sealed class PaperContent
{
    public required Guid PaperVersionId { get; init; }

    /// <summary>The extracted text; every position counts in it, in UTF-16 units.</summary>
    public required string Text { get; init; }

    /// <summary>JSON of <see cref="TextLayout"/>: headings, rows, pages and furniture of the text.</summary>
    public required string Layout { get; init; }

    /// <summary>JSON of <see cref="Proposals.PaperFindings"/>: all that the reader found in the text.</summary>
    public required string Findings { get; init; }
}

internal sealed class PaperVersionMapping : IEntityTypeConfiguration<PaperVersion>
{
    public void Configure(EntityTypeBuilder<PaperVersion> version)
    {
        version.ToTable("paper_versions");
        version.HasOne<Paper>().WithMany().HasForeignKey(v => v.PaperId).OnDelete(DeleteBehavior.Restrict);
        version.HasIndex(v => new { v.PaperId, v.Number }).IsUnique();
        version.HasOne<Organisation>().WithMany().HasForeignKey(v => v.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        version.HasIndex(v => new { v.OrganisationId, v.Sha256 }).IsUnique();
    }
}

internal sealed class PaperContentMapping : IEntityTypeConfiguration<PaperContent>
{
    public void Configure(EntityTypeBuilder<PaperContent> content)
    {
        content.ToTable("paper_contents");
        content.HasKey(c => c.PaperVersionId);
        content.HasOne<PaperVersion>().WithOne().HasForeignKey<PaperContent>(c => c.PaperVersionId).OnDelete(DeleteBehavior.Restrict);
    }
}

using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Record;

/// <summary>
/// A stretch of one version's text with its own visibility. What no part covers is draft. Where parts overlap, the words are as closed as
/// the most closed of them: confidential before exempt before draft before public.
/// </summary>
public sealed class Part : IRevised
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PaperVersionId { get; init; }

    /// <summary>First position, inclusive, in the version's text.</summary>
    public required int Start { get; init; }

    /// <summary>Last position, exclusive.</summary>
    public required int End { get; init; }

    public Visibility Visibility { get; set; } = Visibility.Draft;

    /// <summary>For an exempt part: the paragraph or paragraphs, as the paper cites them: "3", "1 and 2".</summary>
    public string? Paragraph { get; set; }

    /// <summary>For an exempt part: why the public interest in withholding outweighs that in disclosing.</summary>
    public string? PublicInterest { get; set; }

    /// <summary>Who decided that it is withheld: a post, or a meeting's resolution.</summary>
    public string? DecidedBy { get; set; }

    /// <summary>When somebody is to look again whether it must still be withheld.</summary>
    public DateOnly? ReviewOn { get; set; }

    /// <summary>What the public may read in its place (s100C(2)).</summary>
    public string? OpenSummary { get; set; }

    public int Revision { get; private set; }
}

internal sealed class PartMapping : IEntityTypeConfiguration<Part>
{
    public void Configure(EntityTypeBuilder<Part> part)
    {
        part.ToTable("parts");
        part.Property(p => p.Visibility).HasConversion<string>().HasMaxLength(16);
        part.HasOne<PaperVersion>().WithMany().HasForeignKey(p => p.PaperVersionId).OnDelete(DeleteBehavior.Restrict);
    }
}

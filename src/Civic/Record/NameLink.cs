using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Record;

/// <summary>
/// An officer's word that a name in a version of a paper means this organisation, body or person on record, or means none of them.
/// Without it a name stays a name: nothing is linked by likeness alone.
/// </summary>
public sealed class NameLink : IRevised
{
    public required Guid PaperVersionId { get; init; }

    public required RecordKind OfKind { get; init; }

    /// <summary>As printed.</summary>
    public required string Printed { get; init; }

    /// <summary>Null: it means none of those on record.</summary>
    public RecordId? OfId { get; set; }

    public int Revision { get; private set; }
}

internal sealed class NameLinkMapping : IEntityTypeConfiguration<NameLink>
{
    public void Configure(EntityTypeBuilder<NameLink> link)
    {
        link.ToTable("name_links");
        link.HasKey(l => new { l.PaperVersionId, l.OfKind, l.Printed });
        link.Property(l => l.OfKind).HasConversion<string>().HasMaxLength(24);
        link.HasOne<PaperVersion>().WithMany().HasForeignKey(l => l.PaperVersionId).OnDelete(DeleteBehavior.Restrict);
    }
}

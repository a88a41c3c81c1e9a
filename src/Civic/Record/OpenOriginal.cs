using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Record;

/// <summary>
/// That everybody may download the file of a version once it is published, and nothing in it is withheld. A file says more than its text: who wrote it,
/// what was changed, what stands in comments. So an officer says it of each, and nothing is open by itself.
/// </summary>
public sealed class OpenOriginal
{
    public required Guid PaperVersionId { get; init; }
}

internal sealed class OpenOriginalMapping : IEntityTypeConfiguration<OpenOriginal>
{
    public void Configure(EntityTypeBuilder<OpenOriginal> original)
    {
        original.ToTable("open_originals");
        original.HasKey(o => o.PaperVersionId);
        original.HasOne<PaperVersion>().WithOne().HasForeignKey<OpenOriginal>(o => o.PaperVersionId).OnDelete(DeleteBehavior.Restrict);
    }
}

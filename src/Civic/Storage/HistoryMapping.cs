using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Storage;

internal sealed class HistoryMapping : IEntityTypeConfiguration<HistoryEntry>
{
    public void Configure(EntityTypeBuilder<HistoryEntry> entry)
    {
        entry.ToTable("history");
        entry.HasKey(e => e.Number);
        entry.HasIndex(e => new { e.What, e.Key });
    }
}

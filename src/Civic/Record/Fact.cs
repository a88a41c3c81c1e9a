using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Record;

/// <summary>
/// Something that a paper says and an officer confirmed: a question, a resolution, a promise. It keeps what the reader found, so that an
/// edit can be shown, and the passages that say so.
/// </summary>
public sealed class Fact : IRevised
{
    public RecordId Id { get; init; } = RecordId.New();

    public required Guid PaperVersionId { get; set; }

    public required RecordKind Kind { get; init; }

    /// <summary>JSON of the <see cref="RecordContent"/> of its kind, as it will be published.</summary>
    public required string Content { get; set; }

    /// <summary>The same as the reader found it; null when an officer added what the reader missed.</summary>
    public string? Found { get; set; }

    /// <summary>Where its first words stand; facts are listed in this order.</summary>
    public required int Start { get; set; }

    /// <summary>The keys of the proposals that it came from, parted by a space; empty when it was added by hand.</summary>
    public string Origins { get; set; } = "";

    public required DateTimeOffset ConfirmedAt { get; init; }

    public required Guid ConfirmedBy { get; init; }

    /// <summary>True once an officer has taken it back; what was public of it is withdrawn by Publish.</summary>
    public bool Removed { get; set; }

    public int Revision { get; private set; }
}

internal sealed class FactMapping : IEntityTypeConfiguration<Fact>
{
    public void Configure(EntityTypeBuilder<Fact> fact)
    {
        fact.ToTable("facts");
        fact.Property(f => f.Kind).HasConversion<string>().HasMaxLength(24);
        fact.HasOne<PaperVersion>().WithMany().HasForeignKey(f => f.PaperVersionId).OnDelete(DeleteBehavior.Restrict);
    }
}

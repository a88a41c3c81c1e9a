using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Record;

/// <summary>
/// What an officer made of one proposal. There is at most one for each proposal: of two officers who decide at once, the second finds it taken.
/// </summary>
public sealed class Decision : IRevised
{
    public required Guid PaperVersionId { get; init; }

    /// <summary>The proposal's key, such as <c>questions-3</c>.</summary>
    public required string Key { get; init; }

    public required DecisionOutcome Outcome { get; set; }

    /// <summary>The fact that came of it; null when it was rejected.</summary>
    public RecordId? FactId { get; set; }

    public required DateTimeOffset At { get; set; }

    public required string By { get; set; }

    public int Revision { get; private set; }
}

/// <summary>What became of a proposal.</summary>
public enum DecisionOutcome
{
    Accepted,
    Rejected,

    /// <summary>Its words went into the fact of another proposal.</summary>
    Merged,
}

internal sealed class DecisionMapping : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> decision)
    {
        decision.ToTable("decisions");
        decision.HasKey(d => new { d.PaperVersionId, d.Key });
        decision.Property(d => d.Key).HasMaxLength(64);
        decision.Property(d => d.Outcome).HasConversion<string>().HasMaxLength(16);
        decision.HasOne<PaperVersion>().WithMany().HasForeignKey(d => d.PaperVersionId).OnDelete(DeleteBehavior.Restrict);
        decision.HasOne<Fact>().WithMany().HasForeignKey(d => d.FactId).OnDelete(DeleteBehavior.Restrict);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Record;

/// <summary>One act at the review desk, with what it changed, so that it can be undone while nobody else has touched the same.</summary>
public sealed class ReviewStep
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PaperVersionId { get; init; }

    public required Guid OfficerId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What was done, for the officer: "Accepted question 3".</summary>
    public required string What { get; init; }

    /// <summary>JSON: each touched decision and fact, before and after, with the revision that it was left at.</summary>
    public required string Changes { get; set; }

    public DateTimeOffset? UndoneAt { get; set; }
}

internal sealed class ReviewStepMapping : IEntityTypeConfiguration<ReviewStep>
{
    public void Configure(EntityTypeBuilder<ReviewStep> step)
    {
        step.ToTable("review_steps");
        step.HasOne<PaperVersion>().WithMany().HasForeignKey(s => s.PaperVersionId).OnDelete(DeleteBehavior.Restrict);
        step.HasIndex(s => new { s.PaperVersionId, s.OfficerId });
    }
}

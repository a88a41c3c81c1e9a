using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Record;

/// <summary>One file on its way in: its bytes are safe in the store, its words wait to be read. Survives a stop at any moment.</summary>
public sealed class PaperImport : IRevised
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The files that were sent together.</summary>
    public required Guid BatchId { get; init; }

    public required RecordId BodyId { get; init; }

    /// <summary>The paper of which this is a later version, when the officer said so.</summary>
    public RecordId? PaperId { get; init; }

    public required string FileName { get; init; }

    public required string Sha256 { get; init; }

    public required long Bytes { get; init; }

    /// <summary>Who sent it; null for what the command line brought in.</summary>
    public required Guid? OfficerId { get; init; }

    public required DateTimeOffset SentAt { get; init; }

    public ImportState State { get; set; } = ImportState.Waiting;

    /// <summary>Until when a reader has it; past that, another may take it.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }

    /// <summary>Why it was refused, in one sentence that says what to do; null unless it was.</summary>
    public string? Refusal { get; set; }

    /// <summary>What it became, or the version that already had the same bytes.</summary>
    public Guid? PaperVersionId { get; set; }

    public int Revision { get; private set; }
}

/// <summary>How far a file has come.</summary>
public enum ImportState
{
    Waiting,
    Reading,
    Read,
    Refused,

    /// <summary>The same bytes were imported before.</summary>
    AlreadyHere,
}

internal sealed class PaperImportMapping : IEntityTypeConfiguration<PaperImport>
{
    public void Configure(EntityTypeBuilder<PaperImport> import)
    {
        import.ToTable("imports");
        import.Property(i => i.State).HasConversion<string>().HasMaxLength(16);
        import.HasOne<Body>().WithMany().HasForeignKey(i => i.BodyId).OnDelete(DeleteBehavior.Restrict);
        import.HasOne<Paper>().WithMany().HasForeignKey(i => i.PaperId).OnDelete(DeleteBehavior.Restrict);
        import.HasOne<PaperVersion>().WithMany().HasForeignKey(i => i.PaperVersionId).OnDelete(DeleteBehavior.Restrict);
        import.HasIndex(i => new { i.State, i.SentAt });
        import.HasIndex(i => i.BatchId);
    }
}

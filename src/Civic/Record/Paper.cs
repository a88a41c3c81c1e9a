using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Record;

/// <summary>A paper of a body, through all its versions.</summary>
public sealed class Paper : IRevised
{
    public RecordId Id { get; init; } = RecordId.New();

    public required RecordId BodyId { get; set; }

    public RecordId? MeetingId { get; set; }

    public required string Title { get; set; }

    /// <summary>What sort of paper, by the name that the reading gives it: <c>minutes</c>, <c>report</c>, <c>agenda_item</c> …</summary>
    public required string Kind { get; set; }

    /// <summary>The day of its meeting as the paper says it; null when it gives none and nobody has added it.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>What it is about, in the words by which papers of the same topic are found; null when nobody has said.</summary>
    public string? Topic { get; set; }

    /// <summary>When an officer confirmed the title, the sort, the date and the meeting; null while they are as the reader took them.</summary>
    public DateTimeOffset? DetailsConfirmedAt { get; set; }

    public int Revision { get; private set; }
}

internal sealed class PaperMapping : IEntityTypeConfiguration<Paper>
{
    public void Configure(EntityTypeBuilder<Paper> paper)
    {
        paper.ToTable("papers");
        paper.HasOne<Body>().WithMany().HasForeignKey(p => p.BodyId).OnDelete(DeleteBehavior.Restrict);
        paper.HasOne<Meeting>().WithMany().HasForeignKey(p => p.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}

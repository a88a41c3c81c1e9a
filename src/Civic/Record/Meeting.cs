using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Record;

/// <summary>One meeting of a body on one day.</summary>
public sealed class Meeting : IRevised
{
    public RecordId Id { get; init; } = RecordId.New();

    public required RecordId BodyId { get; init; }

    /// <summary>The local day on which it began.</summary>
    public required DateOnly Date { get; set; }

    /// <summary>As printed: "10.30 am"; null when not known.</summary>
    public string? Time { get; set; }

    public string? Venue { get; set; }

    public int Revision { get; private set; }
}

internal sealed class MeetingMapping : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> meeting)
    {
        meeting.ToTable("meetings");
        meeting.HasOne<Body>().WithMany().HasForeignKey(m => m.BodyId).OnDelete(DeleteBehavior.Restrict);
        meeting.HasIndex(m => new { m.BodyId, m.Date });
    }
}

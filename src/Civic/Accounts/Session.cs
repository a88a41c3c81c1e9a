using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Accounts;

/// <summary>One browser in which an officer is signed in. The cookie names it; when it is ended, the cookie is worth nothing.</summary>
public sealed class Session
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OfficerId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset LastSeenAt { get; set; }

    /// <summary>What the browser calls itself, for the officer to recognise it by.</summary>
    public required string Browser { get; init; }

    public DateTimeOffset? EndedAt { get; set; }
}

internal sealed class SessionMapping : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.ToTable("sessions");
        session.HasOne<Officer>().WithMany().HasForeignKey(s => s.OfficerId).OnDelete(DeleteBehavior.Cascade);
    }
}

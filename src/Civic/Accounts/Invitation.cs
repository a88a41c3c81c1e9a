using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Accounts;

/// <summary>
/// A link that works once: for the first administrator, for an invited officer, or to set a new password. Only its hash is kept.
/// </summary>
public sealed class Invitation
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Null: whoever uses it becomes the first administrator.</summary>
    public Guid? OfficerId { get; init; }

    /// <summary>SHA-256 of the secret in the link, lower-case hexadecimal.</summary>
    public required string SecretSha256 { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.ToTable("invitations");
        invitation.HasOne<Officer>().WithMany().HasForeignKey(i => i.OfficerId).OnDelete(DeleteBehavior.Cascade);
        invitation.HasIndex(i => i.SecretSha256).IsUnique();
    }
}

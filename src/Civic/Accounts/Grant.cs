using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Accounts;

/// <summary>That an officer holds a role: for one body, for an organisation with all its bodies, or (administrators only) everywhere.</summary>
public sealed class Grant
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OfficerId { get; init; }

    public required Role Role { get; init; }

    /// <summary>Null: everywhere.</summary>
    public RecordId? OrganisationId { get; init; }

    /// <summary>Null: every body of the organisation.</summary>
    public RecordId? BodyId { get; init; }
}

internal sealed class GrantMapping : IEntityTypeConfiguration<Grant>
{
    public void Configure(EntityTypeBuilder<Grant> grant)
    {
        grant.ToTable("grants");
        grant.Property(g => g.Role).HasConversion<string>().HasMaxLength(16);
        grant.HasOne<Officer>().WithMany().HasForeignKey(g => g.OfficerId).OnDelete(DeleteBehavior.Cascade);
        grant.HasOne<Organisation>().WithMany().HasForeignKey(g => g.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        grant.HasOne<Body>().WithMany().HasForeignKey(g => g.BodyId).OnDelete(DeleteBehavior.Restrict);
        grant.HasIndex(g => g.OfficerId);
    }
}

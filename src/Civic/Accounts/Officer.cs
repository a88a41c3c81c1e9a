using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Accounts;

/// <summary>Somebody with an account. The user name is their e-mail address.</summary>
public sealed class Officer : IdentityUser<Guid>
{
    public Officer() => Id = Guid.CreateVersion7();

    /// <summary>As colleagues know them; History writes it beside what they do.</summary>
    public required string FullName { get; set; }

    /// <summary>The organisation that the account belongs to; null for an administrator of the whole installation.</summary>
    public RecordId? OrganisationId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Set when the account was closed: it cannot sign in, and what it did stays in History.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}

internal sealed class OfficerMapping : IEntityTypeConfiguration<Officer>
{
    public void Configure(EntityTypeBuilder<Officer> officer)
    {
        officer.ToTable("officers");
        officer.HasOne<Organisation>().WithMany().HasForeignKey(o => o.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

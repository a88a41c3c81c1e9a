using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Governance;

/// <summary>A council, committee, panel, board or group that meets, for as long as it existed.</summary>
public sealed class Body : IRevised, INamed
{
    public RecordId Id { get; init; } = RecordId.New();

    public required RecordId OrganisationId { get; init; }

    public required string Name { get; set; }

    /// <summary>The first day of <see cref="Name"/>, when it was called something else before; null when it always had it.</summary>
    public DateOnly? NamedFrom { get; set; }

    /// <summary>The area that it is for; null when that of its organisation.</summary>
    public string? Place { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public RecordId? SuccessorId { get; set; }

    public int Revision { get; private set; }

    public ValidPeriod Valid => new(ValidFrom, ValidTo);
}

internal sealed class BodyMapping : IEntityTypeConfiguration<Body>
{
    public void Configure(EntityTypeBuilder<Body> body)
    {
        body.ToTable("bodies");
        body.Ignore(b => b.Valid);
        body.HasOne<Organisation>().WithMany().HasForeignKey(b => b.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        body.HasOne<Body>().WithMany().HasForeignKey(b => b.SuccessorId).OnDelete(DeleteBehavior.Restrict);
    }
}

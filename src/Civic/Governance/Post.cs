using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Governance;

/// <summary>What a person was, where, and when: "Chief Executive of Marlshire Hospitals from 1 April 2021".</summary>
public sealed class Post : IRevised
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required RecordId PersonId { get; init; }

    /// <summary>As the organisation calls it: "Medical Director", "Councillor for Wexcombe North".</summary>
    public required string Title { get; set; }

    public RecordId? OrganisationId { get; set; }

    public RecordId? BodyId { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public int Revision { get; private set; }

    public ValidPeriod Valid => new(ValidFrom, ValidTo);
}

internal sealed class PostMapping : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> post)
    {
        post.ToTable("posts");
        post.Ignore(p => p.Valid);
        post.HasOne<Person>().WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
        post.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        post.HasOne<Body>().WithMany().HasForeignKey(p => p.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}

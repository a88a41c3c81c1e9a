using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Governance;

/// <summary>
/// Another name or acronym by which papers call an organisation, body or person, and when. The same name may belong to several:
/// "STP" to a plan and to a partnership, "ICP" to one thing before July 2022 and to another after.
/// </summary>
public sealed class OtherName : IRevised
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required RecordKind OfKind { get; init; }

    public required RecordId OfId { get; init; }

    public required string Name { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public int Revision { get; private set; }

    public ValidPeriod Valid => new(ValidFrom, ValidTo);
}

internal sealed class OtherNameMapping : IEntityTypeConfiguration<OtherName>
{
    public void Configure(EntityTypeBuilder<OtherName> name)
    {
        name.ToTable("other_names");
        name.Ignore(n => n.Valid);
        name.HasIndex(n => new { n.OfKind, n.OfId });
    }
}

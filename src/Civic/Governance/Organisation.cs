using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Governance;

/// <summary>
/// A council, NHS body, charity or partnership, for as long as it existed. An organisation that is replaced ends and names its successor;
/// it is never renamed into another (a CCG does not become an ICB).
/// </summary>
public sealed class Organisation : IRevised, INamed
{
    public RecordId Id { get; init; } = RecordId.New();

    public required string Name { get; set; }

    /// <summary>The first day of <see cref="Name"/>, when it was called something else before; null when it always had it.</summary>
    public DateOnly? NamedFrom { get; set; }

    public OrganisationKind Kind { get; set; }

    /// <summary>The area that it is for, as people there call it: "Marlshire"; null when it has none, as a regulator.</summary>
    public string? Place { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public RecordId? SuccessorId { get; set; }

    public int Revision { get; private set; }

    public ValidPeriod Valid => new(ValidFrom, ValidTo);
}

/// <summary>What sort of organisation it is; decides which law its meetings follow.</summary>
public enum OrganisationKind
{
    Other,
    Council,
    IntegratedCareBoard,
    ClinicalCommissioningGroup,
    NhsTrust,
    Charity,
    Partnership,
    Regulator,
    Government,
}

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> organisation)
    {
        organisation.ToTable("organisations");
        organisation.Ignore(o => o.Valid);
        organisation.HasOne<Organisation>().WithMany().HasForeignKey(o => o.SuccessorId).OnDelete(DeleteBehavior.Restrict);
    }
}

using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Governance;

/// <summary>Somebody who acts in public: a councillor, a board member, a senior officer, a witness in their post.</summary>
public sealed class Person : IRevised, INamed
{
    public RecordId Id { get; init; } = RecordId.New();

    /// <summary>Without title: "Lena Fosse".</summary>
    public required string Name { get; set; }

    /// <summary>The first day of <see cref="Name"/>, when it was called something else before; null when it always had it.</summary>
    public DateOnly? NamedFrom { get; set; }

    public int Revision { get; private set; }
}

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person) => person.ToTable("people");
}

using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Publication.Search;

/// <summary>
/// Public words that a search can find: those of a record, a stretch of a paper's public text, or all of it. Made by the door from the version that
/// stands, gone with it, and always possible to make anew.
/// </summary>
public sealed class SearchPassage
{
    /// <summary>In the order of publication.</summary>
    public long Number { get; init; }

    public required RecordKind Kind { get; init; }

    public required RecordId Id { get; init; }

    /// <summary>Where the words begin in the paper's public text; null for a record that is no paper, and for the whole text of one.</summary>
    public int? Start { get; init; }

    public required string Title { get; init; }

    public required string Words { get; init; }

    public RecordId? OrganisationId { get; init; }

    public RecordId? BodyId { get; init; }

    public string? Place { get; init; }

    public string? Topic { get; init; }

    public DateOnly? Date { get; init; }
}

internal sealed class SearchPassageMapping : IEntityTypeConfiguration<SearchPassage>
{
    public void Configure(EntityTypeBuilder<SearchPassage> passage)
    {
        passage.ToTable("search_passages");
        passage.HasKey(p => p.Number);
        passage.Property(p => p.Kind).HasConversion<string>().HasMaxLength(24);
        passage.HasIndex(p => p.Id);
    }
}

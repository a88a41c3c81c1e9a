using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Record.Proposals;

/// <summary>All that the reader found in one version of a paper: what it is, what it proposes, whom it names, what it doubts.</summary>
public sealed record PaperFindings
{
    public required FoundDetails Details { get; init; }

    /// <summary>By kind, and within a kind in the order of their words.</summary>
    public required IReadOnlyList<Proposal> Proposals { get; init; }

    /// <summary>Organisations and people, each once, in order of their first mention.</summary>
    public IReadOnlyList<FoundName> Names { get; init; } = [];

    /// <summary>Short forms that the paper itself explains.</summary>
    public IReadOnlyList<FoundAcronym> Acronyms { get; init; } = [];

    /// <summary>Every doubt of the paper, also those that stand beside a proposal.</summary>
    public IReadOnlyList<FoundDoubt> Doubts { get; init; } = [];
}

/// <summary>What the top of the paper says of it, as printed; what it does not say is null.</summary>
public sealed record FoundDetails(string Kind, string? Title, string? Body, DateOnly? Date, string? Time, string? Venue);

/// <summary>An organisation or person that the paper names.</summary>
public sealed record FoundName(RecordKind Kind, string Printed, int Start, int End, int Mentions);

/// <summary>A short form with the long form that the paper gives it.</summary>
public sealed record FoundAcronym(string Short, string Long);

/// <summary>Something to look at twice, and the words that gave rise to it.</summary>
public sealed record FoundDoubt(string Code, string Message, int Start, int End);

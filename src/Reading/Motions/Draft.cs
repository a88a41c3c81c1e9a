using Folkmoot.Reading.Items;

namespace Folkmoot.Reading.Motions;

/// <summary>A motion while it is being read.</summary>
internal sealed class Draft
{
    public required Side Mover { get; init; }

    /// <summary>Null where the motion found no seconder and the paper says so.</summary>
    public Side? Seconder { get; init; }

    public bool IsPair { get; init; }

    /// <summary>Where in the outline it stands.</summary>
    public required Section Section { get; init; }

    public Words? Text { get; set; }

    public bool IsAmendment { get; set; }

    public string? Outcome { get; set; }

    /// <summary>The word of the decision ("Resolved") that names what became of it where nothing else does.</summary>
    public string? Decided { get; set; }

    public Tally Votes { get; } = new();

    /// <summary>The mention that is printed first.</summary>
    public Side First => Seconder is { } seconder && IsBefore(seconder, Mover) ? seconder : Mover;

    /// <summary>The mention that is printed last.</summary>
    public Side Last => Seconder is { } seconder && !IsBefore(seconder, Mover) ? seconder : Mover;

    /// <summary>Index of the last block that holds the motion's words or names.</summary>
    public int LastBlock { get; set; }

    private static bool IsBefore(Side one, Side other) =>
        one.Block.Index != other.Block.Index ? one.Block.Index < other.Block.Index : one.Start < other.Start;
}

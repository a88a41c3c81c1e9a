using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Resolutions;

/// <summary>What a lead leads in.</summary>
internal enum LeadKind
{
    /// <summary>A decision: "RESOLVED that".</summary>
    Resolution,

    /// <summary>A decision in the plain words of prose: "It was agreed that". It counts only in papers that never print a stronger word.</summary>
    Plain,

    /// <summary>What a paper asks for: "It is recommended that".</summary>
    Recommendation,

    /// <summary>A motion's mover, where no word of decision is printed and CARRIED after the text makes it one.</summary>
    Mover,
}

/// <summary>Words that lead in a resolution or recommendation.</summary>
/// <param name="Kind">What they lead in.</param>
/// <param name="Block">The block that they stand in.</param>
/// <param name="Start">Where they begin in its plain line.</param>
/// <param name="End">Where the words that they lead in begin.</param>
internal sealed partial record Lead(LeadKind Kind, Block Block, int Start, int End)
{
    /// <summary>It is the body alone ("The Board:"), and each label below it opens a deed of that body, whatever word of decision the deed begins with.</summary>
    public bool IsBody { get; init; }

    /// <summary>How the decision was reached, where that is printed within the lead ("RESOLVED (nem con)").</summary>
    public string? Outcome { get; init; }

    // What may stand between the word of decision and its clauses: "that", "to", "the Board", or the number of the resolution.
    [GeneratedRegex(@"^(?:(?:that|to|as follows|the following)(?: the)?|(?:that )?(?:the |this )?(?:board|committee|council|cabinet|panel|governing body|group|meeting|members)|[A-Z]{0,5}\d+(?:[./-]\d+)*)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();

    // Three words at least say what waits: "subject to:" alone says nothing.
    [GeneratedRegex(@"^(?:\S+ ){3,}(?:subject to|provided that|on condition that|conditional (?:up)?on)(?: the following(?: conditions)?)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Conditional();

    /// <summary>The words that follow the lead in its own block.</summary>
    public ReadOnlySpan<char> Rest => Block.Plain.AsSpan(End);

    /// <summary>The number printed with the lead ("Recommendation 3:"), which labels its clause; null when there is none.</summary>
    public Label? Number { get; init; }

    /// <summary>
    /// Nothing follows in the block, or only "that:": the clauses stand below. "that these payments be authorised:" is a clause itself, and so is
    /// "APPROVED the lease subject to:", under which its conditions stand.
    /// </summary>
    public bool IsAlone
    {
        get
        {
            var rest = Rest.Trim(" :-.\"'");
            return rest.IsEmpty || (Rest.Length < 90 && !Conditional().IsMatch(rest) && ((Rest.TrimEnd()[^1] is ':' or '-' && !Rest.Contains(" be ", StringComparison.Ordinal)) || Opening().IsMatch(rest)));
        }
    }
}

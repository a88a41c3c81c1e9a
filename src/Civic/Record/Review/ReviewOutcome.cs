namespace Folkmoot.Civic.Record.Review;

/// <summary>What became of an act at the review desk.</summary>
public abstract record ReviewOutcome
{
    private ReviewOutcome()
    {
    }

    /// <summary>
    /// It is done; <paramref name="What"/> says it in a few words: "Accepted question 3". <paramref name="Card"/> is the card to look at next, where the
    /// act made one or brought one back; null where it is the next that is to decide.
    /// </summary>
    public sealed record Done(string What, string? Card = null) : ReviewOutcome;

    /// <summary>Somebody else was there first; nothing was changed. The sentence says who, and what they did.</summary>
    public sealed record Conflict(string Sentence) : ReviewOutcome;

    /// <summary>It cannot be done so; the sentence says what to do.</summary>
    public sealed record Refused(string Sentence) : ReviewOutcome;

    /// <summary>Some fields will not do; by path.</summary>
    public sealed record Mistaken(IReadOnlyDictionary<string, string> Mistakes) : ReviewOutcome;

    /// <summary>There is no such version or card.</summary>
    public sealed record NotFound : ReviewOutcome;
}

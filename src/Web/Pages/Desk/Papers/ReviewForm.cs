namespace Folkmoot.Web.Pages.Desk.Papers;

/// <summary>What a button of the review page sends.</summary>
public sealed class ReviewForm
{
    /// <summary><c>accept</c>, <c>reject</c>, <c>reopen</c>, <c>merge</c>, <c>split</c>, <c>edit</c>, <c>accept-all</c>, <c>add</c> or <c>undo</c>.</summary>
    public string? Decision { get; set; }

    /// <summary>The card.</summary>
    public string? Key { get; set; }

    /// <summary>The revision at which the officer saw the card; empty when nobody had decided.</summary>
    public int? Version { get; set; }

    /// <summary>For a merger: the card that goes into this one, and the revision at which it was seen.</summary>
    public string? NextKey { get; set; }

    public int? NextVersion { get; set; }

    /// <summary>For a split: where the second part begins.</summary>
    public int? At { get; set; }

    /// <summary>For all of a kind: the kind.</summary>
    public string? Of { get; set; }

    /// <summary>For what was missed: the kind.</summary>
    public string? Kind { get; set; }

    public int? Start { get; set; }

    public int? End { get; set; }

    public int? Line { get; set; }

    public string? Words { get; set; }
}

namespace Folkmoot.Web.Guards;

/// <summary>What the error page says in place of its usual words, where more is known than the status.</summary>
/// <param name="Title">In a few words.</param>
/// <param name="Words">What to do.</param>
internal sealed record ErrorWords(string Title, string Words)
{
    /// <summary>For what is no form, or holds a character that no text of ours may hold.</summary>
    public static ErrorWords Unreadable { get; } = new(
        "The site could not read what was sent", "It holds a character that cannot be seen or kept. Go back, and type the words anew or paste them as plain text.");

    /// <summary>True where what was sent was refused only for being late: the page then offers to send it again.</summary>
    public bool CanBeSentAgain { get; init; }
}

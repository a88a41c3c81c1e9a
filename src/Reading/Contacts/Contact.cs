namespace Folkmoot.Reading.Contacts;

/// <summary>
/// A post or person whom a paper gives as a contact. A line of text gives one each; a row of a table gives one post, and its cells may
/// hold several people, addresses and numbers, which are kept as the cells print them and not paired by guess.
/// </summary>
public sealed record Contact
{
    /// <summary>As printed; null when not said.</summary>
    public string? Role { get; init; }

    public required Entry Name { get; init; }

    public Entry? Email { get; init; }

    public Entry? Phone { get; init; }

    /// <summary>The place of the name, or from the first name of the cell to the last.</summary>
    public required Span Span { get; init; }
}

/// <summary>Somebody to whom a paper was circulated.</summary>
public sealed record Recipient(string Name, Span Span);

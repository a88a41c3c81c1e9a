namespace Folkmoot.Reading.Contacts;

/// <summary>Somebody whom a paper gives as a contact; two people in one cell are two contacts.</summary>
public sealed record Contact
{
    /// <summary>As printed; null when not said.</summary>
    public string? Role { get; init; }

    public required string Name { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    /// <summary>The name's place.</summary>
    public required Span Span { get; init; }
}

/// <summary>Somebody to whom a paper was circulated.</summary>
public sealed record Recipient(string Name, Span Span);

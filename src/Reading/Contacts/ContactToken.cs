namespace Folkmoot.Reading.Contacts;

/// <summary>What a piece of a contact line is.</summary>
internal enum ContactTokenKind
{
    /// <summary>A person's name.</summary>
    Name,

    /// <summary>A post, a team or a service.</summary>
    Post,

    Email,

    Phone,
}

/// <summary>One piece of a contact line.</summary>
internal readonly record struct ContactToken(ContactTokenKind Kind, Words Words)
{
    public bool IsReach => Kind is ContactTokenKind.Email or ContactTokenKind.Phone;
}

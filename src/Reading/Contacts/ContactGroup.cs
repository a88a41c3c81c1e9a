namespace Folkmoot.Reading.Contacts;

/// <summary>Names that stand together with the numbers and addresses that belong to them.</summary>
internal sealed class ContactGroup
{
    private readonly List<(Words Name, string? Post)> names = [];
    private readonly List<string> emails = [];
    private readonly List<string> phones = [];

    public bool HasReach => emails.Count + phones.Count > 0;

    /// <summary>
    /// Sorts the pieces of a contact line into groups: a name after a number or an address begins the next one. Where no person is named
    /// and there is a number or an address, the post or team itself is the contact.
    /// </summary>
    public static List<ContactGroup> Of(IReadOnlyList<ContactToken> tokens)
    {
        var hasNames = tokens.Any(token => token.Kind == ContactTokenKind.Name);
        var groups = new List<ContactGroup>();
        var group = new ContactGroup();
        string? post = null;
        foreach (var token in tokens)
        {
            var isName = token.Kind == ContactTokenKind.Name || (!hasNames && token.Kind == ContactTokenKind.Post && group.names.Count == 0);
            if (isName && group.HasReach && group.names.Count > 0)
            {
                groups.Add(group);
                group = new ContactGroup();
            }

            post = group.Take(token, isName, post);
        }

        groups.Add(group);
        return hasNames || group.HasReach ? groups : [];
    }

    public IEnumerable<Contact> Contacts(string? role)
    {
        for (var i = 0; i < names.Count; i++)
        {
            var (name, post) = names[i];
            yield return new Contact
            {
                Role = post ?? role,
                Name = name.Text,
                Email = Share(emails, i) is { } email && emails.Count != names.Count ? Own(name.Text) ?? email : Share(emails, i),
                Phone = Share(phones, i),
                Span = name.Span,
            };
        }
    }

    private string? Take(ContactToken token, bool isName, string? post)
    {
        if (isName)
        {
            names.Add((token.Words, token.Kind == ContactTokenKind.Name ? post : null));
            return null;
        }

        if (token.Kind == ContactTokenKind.Post)
        {
            if (names.Count == 0)
            {
                return token.Words.Text;
            }

            if (!HasReach && names[^1].Post is null)
            {
                names[^1] = (names[^1].Name, token.Words.Text);
            }

            return post;
        }

        (token.Kind == ContactTokenKind.Email ? emails : phones).Add(token.Words.Text);
        return post;
    }

    // One for all, or one for each in order.
    private string? Share(List<string> reach, int index)
    {
        if (reach.Count == 0 || (names.Count > 1 && reach.Count > 1 && index >= reach.Count))
        {
            return null;
        }

        return names.Count == 1 || reach.Count == 1 ? reach[0] : reach[index];
    }

    private string? Own(string name)
    {
        var surname = name[(name.LastIndexOf(' ') + 1)..];
        return emails.Find(email => email.AsSpan(0, email.IndexOf('@', StringComparison.Ordinal)).Contains(surname, StringComparison.OrdinalIgnoreCase));
    }
}

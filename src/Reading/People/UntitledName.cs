using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.People;

/// <summary>Tells a name without a title from other capitalised words: a heading, an organisation, an office.</summary>
internal static class UntitledName
{
    /// <summary>A name without a title stands only where nothing but a role or a note follows it.</summary>
    public static bool Stands(NameScanner scanner, PersonName name, int end)
    {
        var plain = scanner.Plain;
        if (IsShouted(plain, name))
        {
            return false;
        }

        var at = After(plain, name, end);
        return at >= end || HasOwnInitials(plain, name) || char.IsDigit(plain[at]) || plain[at] is '(' or '[' or '-' or ':' or '|' or '.' || (scanner.HitAt(at) is { } hit && hit.Is(Cue.Office | Cue.NotAName | Cue.Body | Cue.Substitute) && !IsSurname(plain, name));
    }

    /// <summary>Where the words behind the name begin; at most <paramref name="end"/>.</summary>
    public static int After(string plain, PersonName name, int end)
    {
        var at = Skip(plain, name.End, end);
        return OwnInitials.End(plain, name.Bare, name.End, at) is > 0 and var stop && stop <= end ? Skip(plain, stop, end) : at;
    }

    private static bool HasOwnInitials(string plain, PersonName name) => name.End + 1 < plain.Length && plain[name.End] == ' ' && OwnInitials.End(plain, name.Bare, name.End, name.End + 1) > 0;

    private static int Skip(string plain, int at, int end)
    {
        while (at < end && plain[at] == ' ')
        {
            at++;
        }

        return at;
    }

    /// <summary>Untitled words all in capitals are a heading.</summary>
    private static bool IsShouted(string plain, PersonName name) => plain.AsSpan(name.Bare, name.End - name.Bare) is { Length: > 7 } words && !words.ContainsAnyInRange('a', 'z');

    private static bool IsSurname(string plain, PersonName name) => !plain.AsSpan(name.Bare, name.End - name.Bare).Contains(' ');
}

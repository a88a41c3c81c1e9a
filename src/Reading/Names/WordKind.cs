using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Names;

/// <summary>What a capitalised word can be in a name.</summary>
[Flags]
internal enum WordKinds
{
    None = 0,

    /// <summary>Ends an organisation's name.</summary>
    Organisation = 1,

    /// <summary>An organisation's name goes on after it with "of" or "for".</summary>
    OrganisationOf = 2,

    /// <summary>Names nobody alone before an organisation's head.</summary>
    Generic = 4,

    /// <summary>Ends a post's name, or begins it before "of" or "for".</summary>
    Role = 8,

    RolePlain = 16,

    /// <summary>Ends a place's name.</summary>
    Place = 32,

    PlacePlain = 64,

    /// <summary>Begins the name of a known place.</summary>
    KnownPlace = 128,

    /// <summary>Before a person's name.</summary>
    Title = 256,

    /// <summary>A small word that has a capital only because a sentence begins with it.</summary>
    Opening = 512,
}

/// <summary>Tells the kinds of a word in one look.</summary>
internal static class WordKind
{
    private static readonly WordTable<WordKinds> Kinds = new(Load());

    public static WordKinds Of(ReadOnlySpan<char> word) => Kinds.TryGet(word, out var kinds) ? kinds : WordKinds.None;

    private static Dictionary<string, WordKinds> Load()
    {
        var kinds = new Dictionary<string, WordKinds>(StringComparer.OrdinalIgnoreCase);
        foreach (var (section, word) in WordList.Lines("names/heads.txt"))
        {
            Add(word, Enum.Parse<WordKinds>(section.Replace("-", "", StringComparison.Ordinal), ignoreCase: true));
        }

        foreach (var place in WordList.Load("places/gazetteer.txt", "place"))
        {
            Add(place.Split(' ')[0], WordKinds.KnownPlace);
        }

        foreach (var title in WordList.Load("people.txt", "title"))
        {
            Add(title.Split(' ')[0].TrimEnd('.'), WordKinds.Title);
        }

        return kinds;

        void Add(string word, WordKinds kind) => kinds[word] = kinds.GetValueOrDefault(word) | kind;
    }
}

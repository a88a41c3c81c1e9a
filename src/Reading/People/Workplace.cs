using System.Collections.Frozen;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.People;

/// <summary>Tells where people work from who they are: "Downham Hospitals NHS Trust", "Near Lake Education Centre".</summary>
internal static class Workplace
{
    private static readonly FrozenSet<string> Heads =
        WordList.Load("names/heads.txt", "organisation").Union(WordList.Load("names/workplaces.txt", "workplace")).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsHead = Heads.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True where the last word of <paramref name="words"/> is an organisation's.</summary>
    public static bool Is(ReadOnlySpan<char> words) => IsHead.Contains(words[(words.LastIndexOf(' ') + 1)..]);
}

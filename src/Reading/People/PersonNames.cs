using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.People;

/// <summary>Finds people's names in plain lines, with the titles, offices and notes printed beside them.</summary>
public static class PersonNames
{
    /// <summary>
    /// The people of a list, in order: "Councillors Browne, Butler, Collins (J)", "Director (Ms A. Reed)", "R Osei (Healthwatch)".
    /// From <paramref name="from"/> (inclusive) to <paramref name="to"/> (exclusive) of the plain line.
    /// </summary>
    public static IReadOnlyList<PersonName> Read(PlainText text, int from, int to) =>
        new NameList(new NameScanner(text.Value, Vocabulary.Find(text.Value)), [], [to]).Read(from, to);

    /// <summary>The people of a list inside one block.</summary>
    public static IReadOnlyList<PersonName> Read(Block block, int from, int to) =>
        new NameList(new NameScanner(block.Plain, block.Cues), [], [to]).Read(from, to);

    /// <summary>The name that begins at <paramref name="at"/>; null when none does. Without a title it needs a first name or an initial.</summary>
    public static PersonName? At(Block block, int at) => new NameScanner(block.Plain, block.Cues).At(at);

    /// <summary>The name that ends at <paramref name="end"/>, white space and a bracket after it aside; null when none does.</summary>
    public static PersonName? Before(Block block, int end) => NameBefore.Find(new NameScanner(block.Plain, block.Cues), end);
}

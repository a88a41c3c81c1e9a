using System.Collections.Frozen;

namespace Folkmoot.Reading.Vocabularies;

/// <summary>
/// Words kept as data and built into the assembly, read by section. A line <c>[section]</c> opens a section; every other line that is
/// not blank or a comment is one word or phrase.
/// </summary>
internal static class WordList
{
    /// <summary>The words of one section of a file, matched in any case; empty when the file has no such section.</summary>
    public static FrozenSet<string> Load(string file, string section)
    {
        return Lines(file).Where(line => line.Section == section).Select(line => line.Text).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Every line with the section it stands in; the section is empty before the first.</summary>
    public static List<(string Section, string Text)> Lines(string file)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        var lines = new List<(string, string)>();
        var section = "";
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.StartsWith('['))
            {
                section = line[1..^1];
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                lines.Add((section, line));
            }
        }

        return lines;
    }
}

using System.Reflection;

namespace Folkmoot.Analysis;

/// <summary>The lines of a file that is built into the assembly, with the <c>[section]</c> that each stands in; blank lines and comments are left out.</summary>
internal static class DataLines
{
    /// <summary>One line, and the number of its section, counted from 1: two sections may have one name.</summary>
    public readonly record struct Line(int Number, string Section, string Text);

    public static IEnumerable<Line> Of(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        var number = 0;
        var section = "";
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.StartsWith('['))
            {
                number++;
                section = line[1..^1];
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                yield return new Line(number, section, line);
            }
        }
    }
}

namespace Folkmoot.Civic.Governance.Matching;

/// <summary>The lines of a file of words that is built into the assembly, without comments and headings.</summary>
internal static class NamesFile
{
    public static List<string> Lines(string file)
    {
        using var stream = typeof(NamesFile).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Trim() is { Length: > 0 } said && said[0] is not ('#' or '['))
            {
                lines.Add(said);
            }
        }

        return lines;
    }
}

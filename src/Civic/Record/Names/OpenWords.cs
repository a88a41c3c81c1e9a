using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Record.Names;

/// <summary>The words of a text that no exempt or confidential part covers: what an officer may see who may not see those.</summary>
internal sealed class OpenWords
{
    private readonly string _words;

    public OpenWords(string text, IEnumerable<Part> parts)
    {
        var open = text.ToCharArray();
        foreach (var part in parts.Where(part => part.Visibility is Visibility.Exempt or Visibility.Confidential))
        {
            var start = Math.Clamp(part.Start, 0, open.Length);
            Array.Fill(open, '\n', start, Math.Clamp(part.End, start, open.Length) - start);
        }

        _words = OneLine(new string(open));
    }

    /// <summary>Whether these very words stand somewhere in the open text, however they are spaced.</summary>
    public bool Hold(string printed) => _words.Contains(OneLine(printed), StringComparison.Ordinal);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

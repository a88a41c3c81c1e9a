using System.Text.Json.Serialization;

namespace Folkmoot.Civic.Publication.Records;

/// <summary>What a record says, apart from who published it when. One class a kind; a documented, versioned contract (docs/formats).</summary>
public abstract record RecordContent
{
    /// <summary>What a list shows of it: one line, at most about a hundred characters.</summary>
    [JsonIgnore]
    public abstract string Heading { get; }

    /// <summary>Cuts a text for a heading, at a space where there is one.</summary>
    protected static string Cut(string text)
    {
        const int most = 110;
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= most)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', most - 1);
        var end = space > most / 2 ? space : most - 1;
        return string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[end - 1]) ? end - 1 : end), "…");
    }
}

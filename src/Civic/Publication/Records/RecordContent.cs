using System.Text.Json.Serialization;

namespace Folkmoot.Civic.Publication.Records;

/// <summary>What a record says, apart from who published it when. One class a kind; a documented, versioned contract (docs/formats).</summary>
public abstract record RecordContent
{
    /// <summary>In characters.</summary>
    protected const int MostOfHeading = 110;

    /// <summary>What a list shows of it: one line, at most about a hundred characters.</summary>
    [JsonIgnore]
    public abstract string Heading { get; }

    /// <summary>Cuts a text for a heading, at a space where there is one.</summary>
    protected static string Cut(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= MostOfHeading)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', MostOfHeading - 1);
        var end = space > MostOfHeading / 2 ? space : MostOfHeading - 1;
        return string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[end - 1]) ? end - 1 : end), "…");
    }
}

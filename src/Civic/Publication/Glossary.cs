using System.Globalization;
using System.Reflection;
using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Publication;

/// <summary>Short forms of local government, health and care, and what each means on which days (data/glossary/short-forms.txt).</summary>
public static class Glossary
{
    /// <summary>In the order of the file; a short form that has several meanings comes several times.</summary>
    public static IReadOnlyList<ShortFormMeaning> OfTheField { get; } = [.. Read()];

    private static IEnumerable<ShortFormMeaning> Read()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream("glossary/short-forms.txt")!;
        using var lines = new StreamReader(file);
        var section = "";
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                section = line[1..^1];
            }
            else if (line.Length > 0 && line[0] != '#' && section.StartsWith("field", StringComparison.Ordinal))
            {
                foreach (var meaning in MeaningsOf(line))
                {
                    yield return meaning with { IsKnownToAll = section != "field" };
                }
            }
        }
    }

    private static IEnumerable<ShortFormMeaning> MeaningsOf(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        var called = parts[0].Split(": ", 2);
        var (from, to) = parts.Length > 1 ? DaysOf(parts[1]) : default;
        return called[1].Split("; ").Select(meant => new ShortFormMeaning(called[0], meant) { From = from, To = to, Note = parts.Length > 2 ? parts[2] : null });
    }

    private static (DateOnly? From, DateOnly? To) DaysOf(string said) => said.Split(' ') switch
    {
        ["from", var from] => (Day(from), null),
        ["until", var to] => (null, Day(to)),
        [var from, "to", var to] => (Day(from), Day(to)),
        _ => default,
    };

    private static DateOnly Day(string said) => DateOnly.ParseExact(said, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>One meaning of a short form.</summary>
/// <param name="Short">As papers print it.</param>
/// <param name="Long">What it stands for.</param>
public sealed record ShortFormMeaning(string Short, string Long)
{
    /// <summary>First day on which it meant this, inclusive; null when not known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, inclusive; null while it does.</summary>
    public DateOnly? To { get; init; }

    /// <summary>What it is, in one sentence without its full stop; null where the long form says it.</summary>
    public string? Note { get; init; }

    /// <summary>The organisation or body that is called so; null for a word of the field.</summary>
    public RecordRef? Of { get; init; }

    /// <summary>The organisation in whose papers it is called so; null for a word of the field.</summary>
    public RecordId? Organisation { get; init; }

    /// <summary>Nobody has to be told.</summary>
    public bool IsKnownToAll { get; init; }

    public bool HoldsOn(DateOnly day) => !(From > day) && !(To < day);
}

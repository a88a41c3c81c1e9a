using System.Collections.Immutable;
using System.Globalization;

namespace Folkmoot.Analysis.Clocks;

/// <summary>Every clock of <c>data/clocks/clocks.txt</c>, in its order.</summary>
public static class ClockTable
{
    public static ImmutableArray<Clock> All { get; } =
    [
        .. DataLines.Of("clocks/clocks.txt")
            .GroupBy(line => (line.Number, line.Section))
            .GroupBy(section => section.Key.Section, section => section.ToDictionary(line => Key(line.Text), line => Value(line.Text)))
            .Select(clock => new Clock(clock.Key, [.. clock.SelectMany(OtherNames)], [.. clock.Select(Rule)])),
    ];

    /// <summary>By its own name or another that people use, in any case; null when there is none.</summary>
    public static Clock? Find(string name) => All.FirstOrDefault(clock => clock.Names.Contains(name, StringComparer.OrdinalIgnoreCase));

    private static string[] OtherNames(Dictionary<string, string> keys) => keys.TryGetValue("also", out var names) ? names.Split(", ") : [];

    private static ClockRule Rule(Dictionary<string, string> keys)
    {
        var start = keys["start"].Split(" = ");
        return new ClockRule
        {
            Answers = keys["answers"],
            Starts = [.. start[0].Split(" or ").Select(word => Enum.Parse<ClockStart>(word, ignoreCase: true))],
            StartWords = start[1],
            Counting = Counting.Parse(keys["count"]),
            Source = keys["source"],
            Since = Day(keys, "since"),
            Until = Day(keys, "until"),
            Remind = keys.TryGetValue("remind", out var days) ? [.. days.Split(", ").Select(int.Parse)] : [],
            IsLocal = keys.TryGetValue("local", out var local) && local == "yes",
        };
    }

    private static DateOnly? Day(Dictionary<string, string> keys, string key) =>
        keys.TryGetValue(key, out var day) ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static string Key(string line) => line[..line.IndexOf(": ", StringComparison.Ordinal)];

    private static string Value(string line) => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..];
}

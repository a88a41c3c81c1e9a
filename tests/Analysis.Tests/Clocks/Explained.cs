using System.Globalization;
using System.Text.RegularExpressions;

namespace Folkmoot.Analysis.Tests.Clocks;

/// <summary>What a sentence says, read by someone who has nothing but the sentence.</summary>
internal sealed partial record Explained(DateOnly Date, DateOnly Start, int Number, string Unit, string Relation, IReadOnlyList<DateOnly> Listed)
{
    public static Explained Of(string sentence)
    {
        var said = Form().Match(sentence);
        Assert.True(said.Success, sentence);
        return new Explained(
            Day(said.Groups["date"].Value),
            Day(said.Groups["start"].Value),
            int.Parse(said.Groups["number"].ValueSpan, CultureInfo.InvariantCulture),
            said.Groups["unit"].Value,
            said.Groups["relation"].Value,
            [.. said.Groups["list"].Value.Replace(" and ", ", ", StringComparison.Ordinal).Split(", ").SelectMany(Days)]);
    }

    /// <summary>Every date that a text names with weekday and year.</summary>
    public static IReadOnlyList<DateOnly> DatesIn(string text) => [.. Whole().Matches(text).Select(match => Day(match.Value))];

    private static IEnumerable<DateOnly> Days(string words)
    {
        var ends = words.Split(" to ");
        var last = Day(ends[^1]);
        // What the first end leaves out, it shares with the last: "Tuesday 14 to Friday 17 March 2017".
        var rest = ends[^1].Split(' ');
        var said = ends[0].Split(' ');
        var first = ends.Length == 1 ? last : Day(string.Join(' ', said.Concat(rest[said.Length..])));
        Assert.True(first <= last, words);
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    // A weekday that does not fit its date does not parse.
    private static DateOnly Day(string words) => DateOnly.ParseExact(words, "dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    private const string Date_ = @"[A-Z][a-z]+day \d{1,2} [A-Z][a-z]+ \d{4}";

    [GeneratedRegex(Date_, RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();

    [GeneratedRegex($@"^[A-Z][^:]+ is (?<date>{Date_}): (this leaves )?(?<number>\d+) (?<unit>[a-zA-Z ]+?) (?<relation>before|after|beginning with) the [^:]+ on (?<start>{Date_}), (which are|which is|which end on|which ends on|counting) (?<list>[^.]+)\.$", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}

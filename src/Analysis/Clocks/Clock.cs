using System.Collections.Immutable;

namespace Folkmoot.Analysis.Clocks;

/// <summary>A period of law or custom between two dates, by its name: "agenda".</summary>
/// <param name="Name">What it is asked by, in lower case with hyphens.</param>
/// <param name="Also">Other names by which people ask it.</param>
/// <param name="Rules">Its rules; which of them answers depends on the start and on the date.</param>
public sealed record Clock(string Name, ImmutableArray<string> Also, ImmutableArray<ClockRule> Rules)
{
    /// <summary>More days than any rule has; beyond it a number is a slip of the keys.</summary>
    public const int MostDays = 1000;

    /// <summary>Its own name first.</summary>
    public IEnumerable<string> Names => Also.Prepend(Name);

    /// <summary>The starts that it may be asked with.</summary>
    public IEnumerable<ClockStart> Starts => Rules.SelectMany(rule => rule.Starts).Distinct();

    public ClockOutcome Ask(ClockQuestion question)
    {
        var fitting = Rules.Where(rule => rule.Starts.Contains(question.Start)).ToList();
        if (fitting.Count == 0)
        {
            return new ClockOutcome.Refused($"The clock {Name} runs from {string.Join(" or ", Rules.Select(rule => rule.StartWords).Distinct())}: give that day.");
        }

        if (fitting.Find(rule => rule.IsLawOn(question.Date)) is not { } law)
        {
            return new ClockOutcome.Refused(
                $"The rule of the clock {Name} has been law since {DateWords.Of(fitting.Min(rule => rule.Since)!.Value)}; what it was on {DateWords.Of(question.Date)} is not known here.");
        }

        return Counted(law, question, out var counting) is { } refused ? refused : Answer(law, counting, question);
    }

    // Sets the rule's counting, or what the question has instead of it; or says why it may not be changed.
    private ClockOutcome.Refused? Counted(ClockRule law, ClockQuestion question, out Counting counting)
    {
        counting = law.Counting;
        if (question is { Days: null, Count: null })
        {
            return null;
        }

        if (counting.Way is CountedWay.None || counting.Unit is not CountedUnit.Days)
        {
            return new ClockOutcome.Refused(counting.Way is CountedWay.None
                ? $"The clock {Name} counts no days on {DateWords.Of(question.Date)}, so their number and kind cannot be changed."
                : $"The clock {Name} counts {counting.Unit.ToString().ToLowerInvariant()}, so days cannot be set.");
        }

        if (question.Days is < 1 or > MostDays)
        {
            return new ClockOutcome.Refused($"Count from 1 to {MostDays} days.");
        }

        counting = counting with { Length = question.Days ?? counting.Length, Days = question.Count ?? counting.Days };
        return null;
    }

    private ClockOutcome Answer(ClockRule law, Counting counting, ClockQuestion question)
    {
        if (Tally(counting, question) is not { } tally)
        {
            var (first, last) = DayCounter.Years(counting.Days);
            return new ClockOutcome.Refused(counting.Days is CountedDays.All
                ? $"Dates are counted from {first} to {last}."
                : $"Bank holidays are known from {first} to {last}, and this would have to count a day outside those years.");
        }

        var counted = new ClockAnswer
        {
            Clock = Name,
            Start = question.Date,
            Date = counting.Way is CountedWay.None ? null : tally.Date,
            Counting = counting,
            Counted = tally.Counted,
            LeftOut = tally.LeftOut,
            Sentence = "",
            Source = law.Source,
            Lenient = counting is { Way: CountedWay.Beginning, Unit: CountedUnit.Days, Days: CountedDays.All } ? tally.Date.AddDays(1) : null,
            Reminders = [.. law.Remind.Where(day => day <= tally.Counted.Length).Select(day => tally.Counted[day - 1])],
        };
        return new ClockOutcome.Answered(counted with
        {
            Sentence = Explanation.Sentence(law, counted),
            Remarks = [.. Explanation.Remarks(law, counted, question)],
        });
    }

    private static Tally? Tally(Counting counting, ClockQuestion question)
    {
        var (first, last) = DayCounter.Years(CountedDays.All);
        if (question.Date.Year < first || question.Date.Year > last)
        {
            return null;
        }

        if (counting.Way is CountedWay.None)
        {
            return new Tally(question.Date, [], []);
        }

        if (!counting.IsByMonths)
        {
            return new DayCounter(counting.Days, question.Closed).Count(counting, question.Date);
        }

        var each = counting.Unit is CountedUnit.Years ? 12 : 1;
        var ends = Enumerable.Range(1, counting.Length)
            .Select(number => counting.Way is CountedWay.Beginning ? Months.Beginning(question.Date, number * each) : Months.After(question.Date, number * each))
            .ToImmutableArray();
        return new Tally(ends[^1], ends, []);
    }
}

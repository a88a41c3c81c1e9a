using System.Collections.Frozen;
using System.CommandLine;
using System.Globalization;
using Folkmoot.Analysis.Clocks;
using Folkmoot.Cli.Views;
using Folkmoot.Cli.Views.Json;

namespace Folkmoot.Cli.Commands;

/// <summary><c>moot clock</c>: by when, counted by the law's own rules and explained.</summary>
internal static class ClockCommand
{
    public const string MoreHelp =
        """
        Without a name you get every clock with what it counts. Dates are written as 2017-03-21.

        Examples:
          moot clock agenda --meeting 2017-03-21          the last day to publish the papers
          moot clock key-decision --decision 2025-10-14   the last day for the notice
          moot clock foi --received 2019-12-16            the last day to answer
          moot clock agenda --meeting 2026-05-27 --closed 2026-05-22 --days 4
          moot clock agenda --meeting 2017-03-21 --json | jq -r .date

        Weekends and the bank holidays of England and Wales are known to 2035, one-off days
        included as far as they are announced. What your own council's rules say comes first.

        Exit codes:
          0   the clock answered
          1   the command was not understood, or the date cannot be counted
          3   a fault in Folkmoot
        """;

    private static readonly Argument<string?> Name = new("NAME")
    {
        Description = "Which clock; without it, all are listed.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Meeting = new("--meeting") { Description = "The day of the meeting.", HelpName = "DATE" };

    private static readonly Option<string?> Decision = new("--decision") { Description = "The day of the decision, or of its publication.", HelpName = "DATE" };

    private static readonly Option<string?> Received = new("--received") { Description = "The day on which it came in, or from which time runs.", HelpName = "DATE" };

    private static readonly Option<string?> Days = new("--days") { Description = "Count so many days instead of what the rule says.", HelpName = "N" };

    private static readonly Option<string?> Count = new("--count") { Description = "Count \"working\" days, \"all\" days, or all but \"sundays\" and bank holidays.", HelpName = "KIND" };

    private static readonly Option<string[]> Closed = new("--closed") { Description = "A day on which the office is closed; may be said again.", HelpName = "DATE", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<bool> Json = new("--json") { Description = "Print the answer as JSON." };

    public static Command For(Surroundings here)
    {
        var command = new Command("clock", "Say by when: count clear days, working days and months as the law does, and show the days counted.")
        {
            Name, Meeting, Decision, Received, Days, Count, Closed, Json,
        };
        command.SetAction(asked => Answer(asked, here, asked.InvocationConfiguration.Output));
        return command;
    }

    private static int Answer(ParseResult asked, Surroundings here, TextWriter output)
    {
        var starts = Starts(asked).ToList();
        if (asked.GetValue(Name) is not { } name)
        {
            List(asked, starts.Count > 0, here, output);
            return ExitCode.Done;
        }

        var clock = ClockTable.Find(name) ?? throw new MisuseException(Unknown(name));
        switch (clock.Ask(Question(asked, clock, starts)))
        {
            case ClockOutcome.Answered { Answer: var answer }:
                output.Write(asked.GetValue(Json) ? ClockJson.Of(answer) : ClockText.Of(answer, here));
                return ExitCode.Done;
            case ClockOutcome.Refused { Sentence: var sentence }:
                throw new MisuseException(sentence);
            default:
                throw new InvalidOperationException("A clock answers or refuses.");
        }
    }

    private static void List(ParseResult asked, bool withDate, Surroundings here, TextWriter output)
    {
        if (withDate)
        {
            throw new MisuseException("Say which clock, such as: moot clock agenda --meeting 2017-03-21. See all: moot clock");
        }

        output.Write(asked.GetValue(Json) ? ClockJson.OfAll() : ClockText.OfAll(here));
    }

    private static string Unknown(string name) => name.StartsWith('-')
        ? $"There is no option {Said.Plain(name)}. See: moot clock --help"
        : $"There is no clock {Said.Plain(name)}; did you mean {NearestWord.To(name, ClockTable.All.SelectMany(clock => clock.Names))}? See all: moot clock";

    private static ClockQuestion Question(ParseResult asked, Clock clock, List<(ClockStart Start, Option<string?> Option, string Said)> starts)
    {
        var wanted = string.Join(" or ", clock.Starts.Select(start => $"--{ClockText.Flag(start)} DATE"));
        if (starts is not [var (start, option, said)])
        {
            throw new MisuseException(starts.Count == 0 ? $"Say from when: moot clock {clock.Name} {wanted}" : "Give one of --meeting, --decision and --received.");
        }

        return clock.Starts.Contains(start)
            ? new ClockQuestion
            {
                Start = start,
                Date = Date(option.Name, said),
                Days = DaysOf(asked),
                Count = CountOf(asked),
                Closed = (asked.GetValue(Closed) ?? []).Select(day => Date(Closed.Name, day)).ToFrozenSet(),
            }
            : throw new MisuseException($"The clock {clock.Name} runs from {clock.Rules[0].StartWords}: moot clock {clock.Name} {wanted}");
    }

    private static IEnumerable<(ClockStart Start, Option<string?> Option, string Said)> Starts(ParseResult asked) =>
        from start in new[] { ClockStart.Meeting, ClockStart.Decision, ClockStart.Received }
        let option = start switch { ClockStart.Meeting => Meeting, ClockStart.Decision => Decision, _ => Received }
        let said = asked.GetValue(option)
        where said is not null
        select (start, option, said);

    private static DateOnly Date(string option, string said)
    {
        if (DateOnly.TryParseExact(said, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        throw new MisuseException(Parts(said) is var (year, month)
            ? $"There is no day {said}: {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year} has {DateTime.DaysInMonth(year, month)} days."
            : $"Give {option} a date that exists, written as 2017-03-21, not {Said.Plain(said)}.");
    }

    // The year and month of what is written as a date and whose day alone does not exist.
    private static (int Year, int Month)? Parts(string said) =>
        said is [_, _, _, _, '-', _, _, '-', >= '0' and <= '9', >= '0' and <= '9']
        && DateOnly.TryParseExact(said[..8] + "01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            ? (first.Year, first.Month)
            : null;

    private static int? DaysOf(ParseResult asked) => asked.GetValue(Days) switch
    {
        null => null,
        var said when int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= Clock.MostDays => days,
        var said => throw new MisuseException($"Give --days a whole number from 1 to {Clock.MostDays}, not {Said.Plain(said)}."),
    };

    private static CountedDays? CountOf(ParseResult asked) => asked.GetValue(Count) switch
    {
        null => null,
        "working" => CountedDays.Working,
        "all" => CountedDays.All,
        "sundays" => CountedDays.AllButSundays,
        var said => throw new MisuseException($"Give --count one of working, all and sundays, not {Said.Plain(said)}."),
    };
}

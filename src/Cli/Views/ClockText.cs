using System.Text;
using Folkmoot.Analysis.Clocks;

namespace Folkmoot.Cli.Views;

/// <summary>A clock's answer to read: the date, the sentence that counts, what was passed over, and who says so.</summary>
internal static class ClockText
{
    private const string Indent = "    ";

    public static string Of(ClockAnswer answer, Surroundings here)
    {
        var text = new StringBuilder();
        if (answer.Date is { } date)
        {
            text.Append(DateWords.Of(date)).Append("\n\n");
        }

        text.Append(Wrapped(answer.Sentence, here)).Append("\n\n");
        if (answer.LeftOut.Length > 0)
        {
            text.Append(Wrapped($"Not counted: {LeftOut(answer)}.", here)).Append('\n');
        }

        foreach (var remark in answer.Remarks)
        {
            text.Append(Wrapped(remark, here)).Append('\n');
        }

        return text.Append(Wrapped($"Rule: {answer.Source}.", here)).Append('\n').ToString();
    }

    /// <summary>Every clock with the options that it is asked with and a sentence for each of its rules.</summary>
    public static string OfAll(Surroundings here)
    {
        var text = new StringBuilder();
        foreach (var clock in ClockTable.All)
        {
            text.Append(clock.Name).Append("  ").AppendJoin(" | ", clock.Starts.Select(start => $"--{Flag(start)} DATE")).Append('\n');
            foreach (var rule in clock.Rules)
            {
                text.Append(Indent).Append(Wrapped(rule.Sentence, here, Indent)).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The option's name without its dashes.</summary>
    public static string Flag(ClockStart start) => start switch
    {
        ClockStart.Meeting => "meeting",
        ClockStart.Decision => "decision",
        _ => "received",
    };

    private static string LeftOut(ClockAnswer answer)
    {
        var weekend = answer.LeftOut.Where(IsWeekend).Select(day => day.Why + "s").Distinct().Order(StringComparer.Ordinal);
        var named = answer.LeftOut.Where(day => !IsWeekend(day)).Select(day => $"{DateWords.Of(day.Day)} ({day.Why})");
        return DateWords.Listed([.. weekend, .. named]);
    }

    private static bool IsWeekend(DayLeftOut day) => day.Why is "Saturday" or "Sunday";

    // On a terminal lines end between words; elsewhere a sentence stays one line, so that it can be searched for.
    private static string Wrapped(string sentence, Surroundings here, string indent = "")
    {
        if (!here.OutIsTerminal)
        {
            return sentence;
        }

        var text = new StringBuilder();
        var column = indent.Length;
        foreach (var word in sentence.Split(' '))
        {
            if (column > indent.Length && column + word.Length + 1 > here.Width)
            {
                text.Append('\n').Append(indent);
                column = indent.Length;
            }
            else if (text.Length > 0)
            {
                text.Append(' ');
                column++;
            }

            text.Append(word);
            column += word.Length;
        }

        return text.ToString();
    }
}

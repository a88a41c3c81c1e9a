namespace Folkmoot.Analysis.Clocks;

/// <summary>Says how a clock came to its answer.</summary>
internal static class Explanation
{
    public static string Sentence(ClockRule law, ClockAnswer answer)
    {
        if (answer.Date is not { } date)
        {
            return $"{law.Answers}.";
        }

        var counting = answer.Counting;
        var leaves = counting.IsClear ? "this leaves " : "";
        return $"{law.Answers} is {DateWords.Of(date)}: {leaves}{counting.Words} {counting.Relation} {law.StartWords} on {DateWords.Of(answer.Start)}, {Listed(answer)}.";
    }

    public static IEnumerable<string> Remarks(ClockRule law, ClockAnswer answer, ClockQuestion question)
    {
        var counting = answer.Counting;
        if (counting != law.Counting)
        {
            yield return $"The rule has {law.Counting.Words}; you asked for {counting.Words}.";
        }

        if (law.IsLocal)
        {
            yield return "The length is a matter of local rules: check it in your own.";
        }

        if (answer.Lenient is { } lenient)
        {
            yield return $"The first day counts; read leniently, without it, the last day would be {DateWords.Of(lenient)}.";
        }

        if (answer.Reminders.Length > 0)
        {
            yield return $"Remind on {DateWords.Each(answer.Reminders)}.";
        }

        if (counting.Days is CountedDays.WorkingInTheUnitedKingdom)
        {
            yield return "Bank holidays of any part of the United Kingdom are left out, and days on which only one office is closed are counted.";
        }
        else if (counting.Days is CountedDays.All && question.Closed.Count > 0)
        {
            yield return "Local closure days do not change this date.";
        }

        if (counting.Days is not CountedDays.All && (answer.Start > BankHolidays.Announced || answer.Date > BankHolidays.Announced))
        {
            yield return $"Bank holidays after {DateWords.Of(BankHolidays.Announced)} are those of the usual rules: one that is moved or added would change this.";
        }
    }

    private static string Listed(ClockAnswer answer)
    {
        var one = answer.Counted.Length == 1;
        return answer.Counting switch
        {
            { IsByMonths: true } => $"which end{(one ? "s" : "")} on {DateWords.Each(answer.Counted)}",
            { IsClear: true } => $"which {(one ? "is" : "are")} {DateWords.Of(answer.Counted)}",
            _ => $"counting {DateWords.Of(answer.Counted)}",
        };
    }
}

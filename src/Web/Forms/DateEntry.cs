using System.Globalization;

namespace Folkmoot.Web.Forms;

/// <summary>A day as somebody types it, in three boxes; keeps what was typed also when it is no day.</summary>
public sealed class DateEntry
{
    public DateEntry()
    {
    }

    public DateEntry(DateOnly? date) => (Day, Month, Year) = (date?.Day.ToString(), date?.Month.ToString(), date?.Year.ToString());

    public string? Day { get; set; }

    public string? Month { get; set; }

    public string? Year { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Day + Month + Year);

    /// <summary>The day; null when nothing was typed, or when it is no day (31 February).</summary>
    public DateOnly? Date =>
        Number(Day) is { } day && Number(Month) is { } month && Number(Year) is { } year and >= 1000 and <= 9998
        && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>True when something was typed that is no day.</summary>
    public bool IsWrong => !IsEmpty && Date is null;

    private static int? Number(string? text) => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

using System.Globalization;
using Folkmoot.Reading.Dates;

namespace Folkmoot.Reading.Doubts;

/// <summary>A date printed with a day of the week that it did not fall on.</summary>
internal static class DayDoubts
{
    private static readonly string[] Days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    public static IEnumerable<Doubt> Read(IReadOnlyList<DateReading> dates)
    {
        foreach (var date in dates)
        {
            if (date.From != date.To || !char.IsLetter(date.Text[0]))
            {
                continue;
            }

            var printed = Array.FindIndex(Days, day => date.Text.StartsWith(day, StringComparison.OrdinalIgnoreCase));
            if (printed >= 0 && printed != (int)date.From.DayOfWeek)
            {
                var day = date.From.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
                yield return new Doubt("weekday-differs", $"{day} was a {Days[(int)date.From.DayOfWeek]}.", date.Span);
            }
        }
    }
}

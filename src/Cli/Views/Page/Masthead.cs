using System.Globalization;
using Folkmoot.Reading;

namespace Folkmoot.Cli.Views.Page;

/// <summary>The head of the page: the paper's title, and one line that says what it is, whose, when and where.</summary>
internal static class Masthead
{
    public static void Write(Leaf leaf)
    {
        var (sheet, reading) = (leaf.Sheet, leaf.Reading);
        sheet.Across(new Run(Said.Plain(reading.Title?.Text ?? reading.Source.Name), Ink.Title));
        List<Run> facts = [new(KindWords.Of(reading.Kind), Ink.Ours)];
        facts.AddRange(Facts(reading).SelectMany(fact => new Run[] { new(" · ", Ink.Ours), new(fact, Ink.Name) }));
        sheet.Across([.. facts]);
        sheet.Across(new Run(Origin(leaf), Ink.Ours));
    }

    private static IEnumerable<string> Facts(PaperReading reading)
    {
        if (reading.Body is { } body)
        {
            yield return Said.Plain(body.Text);
        }

        if (reading.Date is { } date)
        {
            yield return date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        }

        if (reading.Time is { } time)
        {
            yield return Said.Plain(time);
        }

        if (reading.Venue is { } venue)
        {
            yield return Said.Plain(venue.Text);
        }
    }

    private static string Origin(Leaf leaf)
    {
        var source = leaf.Reading.Source;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Said.Plain(source.Name)} · {leaf.Lines.Count:N0} lines of text, numbered in the margin · its words in “quotes”");
    }
}

using System.Globalization;
using System.Text;

namespace Folkmoot.Bench;

/// <summary>Texts that nobody writes but somebody sends.</summary>
internal static class Hostile
{
    /// <summary>Minutes with every line break taken out.</summary>
    public static string OneLine(int bytes) => Corpus.Long(bytes).Replace('\n', ' ');

    /// <summary>A clause in a clause in a clause, each with its label.</summary>
    public static string NestedLabels(int labels)
    {
        var text = new StringBuilder("RESOLVED that\n");
        for (var i = 0; i < labels; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Label(i)} the Board notes the following:\n");
        }

        return text.ToString();
    }

    public static string QuotationMarks(int marks) => string.Concat(Enumerable.Repeat("\u201C\"'\u2019 \u2018\u201C\"\u2018", marks / 9 + 1));

    /// <summary>A roll of so many people, no two of the same name.</summary>
    public static string Roll(int names) => "Present: " + string.Join(", ", Enumerable.Range(1, names).Select(i => $"Cllr {Name(i)} {Name(i * 7)}"));

    /// <summary>One question with so many answers.</summary>
    public static string Answers(int answers) =>
        "Question 1 from Mr Ash to the Leader\n\nWhat is it?\n\n" + string.Concat(Enumerable.Range(1, answers).Select(i => $"Answer\n\nIt is {Name(i)}.\n\n"));

    private static string Name(int number)
    {
        var name = new StringBuilder("Ash");
        for (; number > 0; number /= 26)
        {
            name.Append((char)('a' + number % 26));
        }

        return name.ToString();
    }

    private static string Label(int depth) => (depth % 4) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{depth / 4 + 1}."),
        1 => $"({(char)('a' + depth / 4 % 26)})",
        2 => "(i)",
        _ => string.Create(CultureInfo.InvariantCulture, $"{depth / 4 + 1}.{depth % 9 + 1}.{depth % 7 + 1}"),
    };
}

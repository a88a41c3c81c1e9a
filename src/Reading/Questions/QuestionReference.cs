using System.Buffers;
using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Questions;

/// <summary>Finds the questions that a sentence names by number: "question 4", "(question 4)", "Q.7", "questions 3 and 4", "the third question".</summary>
internal static partial class QuestionReference
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    private static readonly SearchValues<string> Word = SearchValues.Create(["question"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Stands for the number of the last question of the list.</summary>
    public const string Last = "last";

    /// <summary>A printed number without the letters before it, by which a reply calls the question: "PQ3" is question 3.</summary>
    public static string Bare(string number)
    {
        var bare = number.TrimStart('P', 'M', 'S', 'Q', 'p', 'm', 's', 'q');
        return bare.Length == 0 ? number : bare;
    }

    /// <summary>Whether a block may name any; cheap.</summary>
    public static bool MayStandIn(string plain) => plain.AsSpan().ContainsAny(Word) || plain.Contains('Q');

    /// <summary>Whether the first sentence of a block names any.</summary>
    public static bool IsIn(Block block)
    {
        if (!MayStandIn(block.Plain))
        {
            return false;
        }

        foreach (var (start, end) in Sentences.Of(block.Plain, block.Body))
        {
            return Find(block.Plain, start, end).Numbers.Count > 0;
        }

        return false;
    }

    /// <summary>The numbers named in the range and where the naming ends; an empty list when none is.</summary>
    public static (List<string> Numbers, int Start, int End) Find(string plain, int start, int end)
    {
        var numbers = new List<string>();
        var match = Shape().Match(plain, start, end - start);
        if (!match.Success || plain.AsSpan(start, match.Index - start).EndsWith("the reply to ", StringComparison.OrdinalIgnoreCase))
        {
            return (numbers, start, start);
        }

        if (match.Groups["ordinal"].Success)
        {
            var at = Array.FindIndex(Ordinals, word => word.Equals(match.Groups["ordinal"].Value, StringComparison.OrdinalIgnoreCase));
            numbers.Add(at < 0 ? Last : (at + 1).ToString());
            return (numbers, match.Index, match.Index + match.Length);
        }

        foreach (Capture capture in match.Groups["num"].Captures)
        {
            numbers.Add(capture.Value);
        }

        if (match.Groups["last"].Success)
        {
            Fill(numbers, match.Groups["last"].Value);
        }

        return (numbers, match.Index, match.Index + match.Length);
    }

    private static void Fill(List<string> numbers, string last)
    {
        if (int.TryParse(numbers[^1], out var from) && int.TryParse(last, out var to))
        {
            for (var number = from + 1; number <= to && number < from + 50; number++)
            {
                numbers.Add(number.ToString());
            }
        }
    }

    [GeneratedRegex(
        @"\b(?:questions?|Qs?|PQ)(?: ?(?:no|nos|number|numbers)\.?)?[ .]?\(?(?<num>\d{1,3}[a-z]?|(?<=[Qq]uestion \(?)[a-z](?=[),. ]))\)?(?![\d:])(?:(?:, ?(?:and )?| and | & )\(?(?<num>\d{1,3})\b\)?){0,12}(?: ?(?:-|to) ?(?<last>\d{1,3})\b)?|\bthe (?<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last) question\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}

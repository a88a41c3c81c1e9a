using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;

namespace Folkmoot.Reading.Attendance;

/// <summary>One list of all members with a mark before each name, and the key of the marks: "P  Ann Ash", "A  Ben Birch", "P: Present".</summary>
internal static partial class MarkedRoll
{
    /// <summary>The list stands no further from its key than this.</summary>
    private const int Reach = 120;

    public static void Read(PageLayout layout, Rolls rolls)
    {
        var key = Key(layout, out var at);
        if (!key.ContainsValue(Roll.Present))
        {
            return;
        }

        for (var i = Math.Max(at - Reach, 0); i < layout.Blocks.Length && i < at + Reach; i++)
        {
            var block = layout.Blocks[i];
            var mark = block.Plain.IndexOf(' ');
            if (mark is 1 or 2 && block.Plain.Length < 120 && key.TryGetValue(block.Plain[..mark], out var roll))
            {
                var people = new NameList(new NameScanner(block.Plain, block.Cues), [], []).Read(mark + 1, block.Plain.Length);
                rolls.Add(roll, [.. people.Take(1).Select(person => Attendees.Of(block.Text, person))], block);
            }
        }
    }

    private static Dictionary<string, Roll> Key(PageLayout layout, out int at)
    {
        var key = new Dictionary<string, Roll>(StringComparer.Ordinal);
        at = 0;
        foreach (var block in layout.Blocks)
        {
            if (block.Plain.Length is < 9 or > 60 || !char.IsAsciiLetterUpper(block.Plain[0]) || char.IsAsciiLetterLower(block.Plain[1]))
            {
                continue;
            }

            var match = Entry().Match(block.Plain);
            if (match.Success && key.TryAdd(match.Groups["mark"].Value, match.Groups["present"].Success ? Roll.Present : match.Groups["apologies"].Success ? Roll.Apologies : Roll.Absent))
            {
                at = block.Index;
            }
        }

        return key;
    }

    [GeneratedRegex(@"^(?<mark>[A-Z]{1,2}) ?[:=-] ?(?:(?<present>present|attended|in attendance)|(?<apologies>apolog(?:y|ies))|absent)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Items;

/// <summary>Short lines that stand alone as titles do and head no item: signatures, labels of forms, offices, names of bodies.</summary>
internal static partial class NoTitle
{
    private const int Longest = 160;

    // A colon may follow, and a dash or a number with anything behind it.
    private const string Rest = @"\s*:?(?: [-\d].*)?$";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Whole =
        WordList.Load("items/no-titles.txt", "whole").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Openings = WordList.Load("items/no-titles.txt", "opening");

    public static bool Is(Block block) => block.Plain.Length < Longest && (IsListed(block.Plain) || IsShaped(block.Plain)) && !ClosingHeading.Is(block.Plain);

    private static bool IsListed(string plain)
    {
        if (Whole.Contains(BeforeRest(plain)))
        {
            return true;
        }

        foreach (var opening in Openings)
        {
            if (plain.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsShaped(string plain) =>
        NamesBody().IsMatch(plain) || NamesOffice().IsMatch(plain) || NamesPlace().IsMatch(plain) || LeadsList().IsMatch(plain) || AsksReader().IsMatch(plain)
        || OfMeeting().IsMatch(plain) || WhenAndWhere().IsMatch(plain) || PartOfMeeting().IsMatch(plain) || BreaksOff().IsMatch(plain);

    // The words of "Recommendation:", "Question 4" and "Chair - Cllr Venn" without what may follow them.
    private static ReadOnlySpan<char> BeforeRest(string plain)
    {
        var end = 0;
        while (end < plain.Length && !(plain[end] == ' ' && end + 1 < plain.Length && (plain[end + 1] == '-' || char.IsDigit(plain[end + 1]))))
        {
            end++;
        }

        var words = plain.AsSpan(0, end);
        return words.EndsWith(':') ? words[..^1].TrimEnd(' ') : words;
    }

    // "Eastmoor Parish Council", "Planning Committee Meeting Minutes - 4 May", "The Governing Body:" above what it decided
    [GeneratedRegex(@"\b(?:council|committee|board|panel|governing body)(?: meeting)?(?: minutes)?" + Rest, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NamesBody();

    // "Clerk", "Deputy Town Clerk", "Company Secretary:"
    [GeneratedRegex(@"^(?:[\w-]+[ -]){0,2}(?:clerk(?:-treasurer)?|administrator|secretary)" + Rest, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NamesOffice();

    // "Township of Brackenford"
    [GeneratedRegex(@"^(?:township|town|city|county|municipality|village) of [\w' -]{3,40}" + Rest, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NamesPlace();

    // "Proposed by", "Members in attendance:", "The Committee considered the following:"
    [GeneratedRegex(@"\b(?:by|present|attendance|following|follows)" + Rest, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex LeadsList();

    // "The Board is asked to note the report"
    [GeneratedRegex(@"\b(?:is|are) (?:asked|invited|requested|recommended) to\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex AsksReader();

    // "Draft minutes of the Annual Meeting held in the Guildhall"
    [GeneratedRegex(@"^(?:draft )?minutes? of (?:the )?(?!last |previous )(?:\w+ )?meeting", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex OfMeeting();

    // "held in the Reed Hall", "At 7.30pm on Wednesday 8 May": the head of minutes, line by line.
    [GeneratedRegex(@"^(?:held (?:in|at|on|via)\b|(?:at|on) \d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\b|noon))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex WhenAndWhere();

    // "Part B - Exempt business"
    [GeneratedRegex(@"^part (?:[a-d]|i{1,3}|one|two|three)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex PartOfMeeting();

    // "That the Council:"
    [GeneratedRegex(@"^that(?: \w+){0,4}" + Rest, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex BreaksOff();
}

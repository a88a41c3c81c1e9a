using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Attendance;

/// <summary>Tells whether the heading of a list of people opens its block: "2. To consider apologies for absence:".</summary>
internal static class RollOpening
{
    /// <summary>Only a few words that name nobody may stand between the start of the block and the heading's word.</summary>
    public static bool IsAt(Block block, CueHit hit)
    {
        if (hit.Start - block.Body > 60)
        {
            return false;
        }

        foreach (var earlier in block.Cues)
        {
            if (earlier.Start >= hit.Start)
            {
                break;
            }

            if (earlier.Start >= block.Body && earlier.Is(Cue.Title) && PersonNames.At(block, earlier.Start) is not null)
            {
                return false;
            }
        }

        // "Otto Lint had sent his apologies." heads nothing; "The following members had sent their apologies:" does.
        var before = block.Plain.AsSpan(block.Body, Math.Max(hit.Start - block.Body, 0));
        if (before.StartsWith("The following ", StringComparison.Ordinal) && block.Plain.EndsWith(':'))
        {
            return true;
        }

        if (before.Contains(" sent ", StringComparison.Ordinal) || before.Contains(" gave ", StringComparison.Ordinal) || before.Contains(" given ", StringComparison.Ordinal))
        {
            return false;
        }

        return before.IndexOfAny('.', ',', '"') < 0 || IsNumbering(before);
    }

    /// <summary>"C048/23 1. " before the heading numbers it.</summary>
    private static bool IsNumbering(ReadOnlySpan<char> before)
    {
        foreach (var range in before.Split(' '))
        {
            if (before[range] is { IsEmpty: false } word && word.IndexOfAnyInRange('0', '9') < 0)
            {
                return false;
            }
        }

        return before.Length < 24;
    }
}

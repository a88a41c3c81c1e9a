using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Attendance;

/// <summary>Tells which list of people the word of a heading names: those present, in attendance, absent, excused or standing in.</summary>
internal static class RollWord
{
    /// <summary>The list that the hit names; None where it is no word of a list.</summary>
    public static Roll Of(Block block, CueHit hit)
    {
        if (hit.Is(Cue.InAttendance))
        {
            return IsOfMembers(block, hit) ? Roll.Present : Roll.InAttendance;
        }

        if (hit.Is(Cue.Absent))
        {
            return hit.Is(Cue.Apologies) ? Roll.Apologies : Roll.Absent;
        }

        if (hit.Is(Cue.Apologies))
        {
            return Roll.Apologies;
        }

        var word = block.Plain.AsSpan(hit.Start, hit.End - hit.Start);
        if (hit.Is(Cue.Substitute))
        {
            return word.StartsWith("substitute", StringComparison.OrdinalIgnoreCase) && word.Length <= 11 ? Roll.Substitutes : Roll.None;
        }

        return IsOfOthers(block.Plain.AsSpan(block.Body, Math.Max(hit.Start - block.Body, 0))) ? Roll.InAttendance : Roll.Present;
    }

    /// <summary>"Staff and visitors present:" heads those who are not members.</summary>
    private static bool IsOfOthers(ReadOnlySpan<char> before) =>
        before.Length < 40
        && (before.Contains("staff", StringComparison.OrdinalIgnoreCase) || before.Contains("officer", StringComparison.OrdinalIgnoreCase)
            || before.Contains("visitors", StringComparison.OrdinalIgnoreCase) || before.Contains("public", StringComparison.OrdinalIgnoreCase)
            || before.Contains("officials", StringComparison.OrdinalIgnoreCase) || before.Contains("guests", StringComparison.OrdinalIgnoreCase)
            || before.Contains("others", StringComparison.OrdinalIgnoreCase) || before.StartsWith("also", StringComparison.OrdinalIgnoreCase));

    /// <summary>"Members in attendance:" and "Councillors in attendance:" head the members.</summary>
    private static bool IsOfMembers(Block block, CueHit hit)
    {
        var before = block.Plain.AsSpan(block.Body, Math.Max(hit.Start - block.Body, 0));
        return before.Length < 30
            && (before.Contains("councillors", StringComparison.OrdinalIgnoreCase) || before.Contains("members", StringComparison.OrdinalIgnoreCase))
            && !before.Contains("other", StringComparison.OrdinalIgnoreCase)
            && !before.Contains("non-", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"Members" and "Staff" head a list only among other such lists.</summary>
    public static bool IsWeak(ReadOnlySpan<char> word)
    {
        return word.Equals("members", StringComparison.OrdinalIgnoreCase) || word.Equals("councillors", StringComparison.OrdinalIgnoreCase)
            || word.Equals("officers", StringComparison.OrdinalIgnoreCase) || word.Equals("staff", StringComparison.OrdinalIgnoreCase)
            || word.Equals("observers", StringComparison.OrdinalIgnoreCase) || word.Equals("observer", StringComparison.OrdinalIgnoreCase)
            || word.Equals("guests", StringComparison.OrdinalIgnoreCase) || word.Equals("witnesses", StringComparison.OrdinalIgnoreCase)
            || word.Equals("officials", StringComparison.OrdinalIgnoreCase) || word.EndsWith(" members", StringComparison.OrdinalIgnoreCase)
            || word.Equals("advisers", StringComparison.OrdinalIgnoreCase);
    }
}

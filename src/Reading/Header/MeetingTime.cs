using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Header;

/// <summary>Finds when the meeting began or is to begin.</summary>
internal static partial class MeetingTime
{
    /// <summary>The time as printed; null when the top of the paper gives none.</summary>
    public static string? Read(Head head, PaperKind kind)
    {
        foreach (var block in head.Blocks)
        {
            var inItem = head.Outline.SectionOf(block).Item is not null && !head.Outline.IsTitle(block);
            if ((inItem && kind != PaperKind.AgendaItem) || block.Plain.Length > 400 || block.Label is { Form: LabelForm.Bullet })
            {
                continue;
            }

            var match = Time().Match(block.Plain);
            if (match.Success && !Deadline().IsMatch(block.Plain.AsSpan(0, match.Index)) && !ForOthers().IsMatch(block.Plain.AsSpan(match.Index + match.Length)))
            {
                return block.Text.Cut(match.Index, match.Index + match.Length).Text;
            }
        }

        return null;
    }

    // The stop behind "p.m." is its own, the stop behind "pm" its sentence's.
    [GeneratedRegex(@"\b(?:\d{1,2}[.:]\d{2} ?(?:[ap] ?\. ?m\b\.?|[ap] ?m\b|noon\b|hrs?\b|hours\b)|\d{1,2} ?(?:[ap]\.m\b\.?|[ap]m\b)|(?:0\d|1\d|2[0-3]):[0-5]\d\b|12 noon\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Time();

    [GeneratedRegex(@"\b(?:by|before|until|received|deadline|noon on|later than)\b[^.]{0,20}$|\b(?:future|next) meetings?\b[^.]{0,60}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Deadline();

    // "agreed to start at 18:00 for future meetings": this one began when it began.
    [GeneratedRegex(@"^[^.]{0,20}\b(?:future|subsequent|next|following) meetings?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ForOthers();
}

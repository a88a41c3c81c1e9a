using System.Text.RegularExpressions;
using Folkmoot.Reading.Dates;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Header;

/// <summary>Finds the day of the meeting that a paper belongs to; a day of another meeting or of publication is not it.</summary>
internal static partial class MeetingDate
{
    public static DateReading? Read(Head head, PaperKind kind)
    {
        DateReading? best = null;
        var weight = 0;
        foreach (var block in head.Blocks)
        {
            if (block.Plain.IndexOfAnyInRange('0', '9') < 0 || (IsInItem(head, block) && kind is not (PaperKind.DecisionDetails or PaperKind.AgendaItem or PaperKind.IssueMeetings)))
            {
                continue;
            }

            foreach (var date in DateReader.Read(block.Text, 0, Math.Min(block.Plain.Length, 400)))
            {
                var own = date.Precision == "day" && date.From == date.To ? Weigh(block, date, kind) : 0;
                if (own > weight)
                {
                    best = date;
                    weight = own;
                }
            }
        }

        return best;
    }

    private static bool IsInItem(Head head, Block block)
    {
        return head.Outline.SectionOf(block).Item is { } item && (item.Number is not null || !head.Outline.IsTitle(block));
    }

    private static int Weigh(Block block, DateReading date, PaperKind kind)
    {
        var at = date.Span.Start - block.Text.SourceOf(0);
        var before = block.Plain.AsSpan(0, Math.Clamp(at, 0, block.Plain.Length));
        if (Other().IsMatch(before) || IsOfEarlierMinutes(block, kind))
        {
            return 0;
        }

        if (kind == PaperKind.DecisionDetails)
        {
            return DecisionDate().IsMatch(before) ? 9 : 0;
        }

        if (kind is PaperKind.AgendaItem or PaperKind.IssueMeetings)
        {
            return Meeting().IsMatch(before) ? 5 : 0;
        }

        if (IsSummons(before, kind) || (Held().IsMatch(before) && !IsProse(block)))
        {
            return 6;
        }

        return IsProse(block) ? 1 : before.Length < 60 || block.Plain.Length < 160 ? 4 : 2;
    }

    // A summons is dated at its head and says the meeting's day in its sentence.
    private static bool IsSummons(ReadOnlySpan<char> before, PaperKind kind) => kind != PaperKind.Minutes && Summons().IsMatch(before);

    private static bool IsProse(Block block) => block.Label is not null || (Shape.IsStopped(block.Plain) && Shape.CountWords(block.Plain) > 24);

    // Minutes that are put before this meeting are of another: "to approve the minutes of …", "the minutes of … were approved", "Draft Minute of …" in an agenda.
    private static bool IsOfEarlierMinutes(Block block, PaperKind kind)
    {
        var at = block.MaySay("minute") ? block.Plain.IndexOf("minute", StringComparison.OrdinalIgnoreCase) : -1;
        if (at < 0)
        {
            return false;
        }

        var isListed = kind is PaperKind.Agenda or PaperKind.AgendaAndMinutes or PaperKind.Report or PaperKind.AgendaItem or PaperKind.IssueMeetings;
        return PutBefore().IsMatch(block.Plain.AsSpan(0, at)) || Approved().IsMatch(block.Plain.AsSpan(at, Math.Min(block.Plain.Length - at, 160))) || (isListed && MinutesOf().IsMatch(block.Said));
    }

    [GeneratedRegex(@"\b(?:approve|confirm|agree|receive|sign|consider|adopt|note|accept|authorise|submit)(?:s|ed|d)?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex PutBefore();

    [GeneratedRegex(@"\b(?:were|was|are|is|be|being|been)\b(?: \w+){0,4} (?:approved|agreed|confirmed|signed|adopted|accepted|received|noted|read|submitted|circulated|ratified|considered)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Approved();

    [GeneratedRegex(@"^(?:draft |unconfirmed |previous )?minutes? of\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex MinutesOf();

    [GeneratedRegex(@"\b(?:minutes of (?:the )?(?:previous|last)[\w ]*|previous|last meeting.*|resolution.*|since.*|deadline.*|published:?|publication.*|updated?:?|adopted.*|approved.*|reviewed.*|created.*|next meeting.*|by|before|until|dated|(?:not |no )later than.*|moved from|postponed from|received on.*)\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ?)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Other();

    [GeneratedRegex(@"\b(?:held|date(?: of meeting)?:?|meeting(?: date)?:?(?: on)?|on|at [\d.:]+ ?[ap]\.?m\.?(?: on)?| -) ?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ?(?:the )?)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Held();

    [GeneratedRegex(@"\b(?:date of (?:the )?decision|date (?:the )?decision is (?:to be|due to be) (?:made|taken)|decision due(?: date)?|^when(?=:)|decision date|decision made|decided|date decided|made at meeting|at meeting|date):? ?(?:-|on)? ?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ?)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex DecisionDate();

    [GeneratedRegex(@"\b(?:to be held|(?:requested|invited|summoned|required) to attend|(?:will|shall) (?:be held|take place|meet)|(?:is|are|being) convened)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Summons();

    [GeneratedRegex(@"^(?:meeting (?:of|held)|meeting:)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Meeting();
}

using System.Text.RegularExpressions;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Header;

/// <summary>Finds the words that name the paper.</summary>
internal static partial class PaperTitle
{
    private const int Longest = 240;

    // "MINUTES OF PROCEEDINGS AT SPECIAL MEETING OF … HELD IN … ON …, IN ORDER TO …" names the paper at length.
    private const int LongestOpening = 480;

    public static Words? Read(Head head, PaperKind kind)
    {
        foreach (var block in head.Blocks)
        {
            var match = Field().Match(block.Plain);
            if (match.Success && match.Length < block.Plain.Length)
            {
                return block.Text.Cut(match.Length);
            }
        }

        if (Subject(head) is { } subject)
        {
            return subject;
        }

        if (kind is PaperKind.AgendaItem or PaperKind.DecisionDetails or PaperKind.IssueMeetings)
        {
            return head.Outline.Items.Select(item => new Words(item.Title, item.Span)).FirstOrDefault();
        }

        return (kind == PaperKind.Report ? AboveAuthor(head) ?? Fullest(head) : null) ?? First(head);
    }

    // A letter prints what it is about below "Dear Councillor Maunder,".
    private static Words? Subject(Head head)
    {
        var at = head.Salutation + 1;
        if (at == 0 || at >= head.Layout.Blocks.Length)
        {
            return null;
        }

        var block = head.Layout.Blocks[at];
        return Shape.IsTitleLike(block.Plain, 30) && block.Plain[^1] is not (',' or ':') ? block.Text.Cut(About().Match(block.Plain).Length) : null;
    }

    // "Report by the Director of Highways" stands below the title.
    private static Words? AboveAuthor(Head head)
    {
        for (var i = 1; i < head.Blocks.Length; i++)
        {
            var by = head.Blocks[i].Plain;
            if ((by.StartsWith("Report by ", StringComparison.OrdinalIgnoreCase) || by.StartsWith("Report of ", StringComparison.OrdinalIgnoreCase))
                && Shape.IsTitleLike(head.Blocks[i - 1].Plain, 40))
            {
                return head.Blocks[i - 1].Words;
            }
        }

        return null;
    }

    // A report prints its body, its date and its title above the first section; the title is the one that says something.
    private static Words? Fullest(Head head)
    {
        return head.Blocks
            .Where(block => head.Outline.SectionOf(block).Item is null && !head.Outline.IsTitle(block) && block.Label is null && !block.Has(Cue.Recommended) && Shape.IsTitleLike(block.Plain, 40))
            .OrderByDescending(block => block.Plain.Length)
            .Select(block => block.Words)
            .FirstOrDefault();
    }

    private static Words? First(Head head)
    {
        return Naming(head, block => !Calls().IsMatch(block.Plain) && !(Shape.IsStopped(block.Plain) && IsCalled(head)))
            ?? Naming(head, _ => true)
            ?? head.Blocks.Where(block => block.Plain.Length < Longest && !block.IsRunOn && !NamesNothing(block)).Select(block => block.Words).FirstOrDefault();
    }

    // The first line at the top that says what sort of paper it is.
    private static Words? Naming(Head head, Func<Block, bool> isChosen)
    {
        foreach (var block in head.Blocks)
        {
            if (block.Plain.Length < (Opens().IsMatch(block.Plain) ? LongestOpening : Longest) && block.Label is null && !block.IsRunOn && (head.Outline.SectionOf(block).Item is null || (head.Outline.IsTitle(block) && IsPublicQuestions(block)))
                && !block.Plain.StartsWith("To ", StringComparison.Ordinal) && Names().IsMatch(block.Plain) && !NamesNothing(block) && isChosen(block))
            {
                return block.Text.Cut(block.Body, NameEnd(block));
            }
        }

        return null;
    }

    // "MINUTES OF … HELD ON MONDAY MARCH 6TH 2017 Present: Cllr Ash": where all is run together, who came is no part of the name.
    private static int NameEnd(Block block)
    {
        var roll = block.First(Cue.Present | Cue.InAttendance | Cue.Apologies, block.Body + 1);
        return roll is { } hit && char.IsUpper(block.Plain[hit.Start]) && hit.End < block.Plain.Length && block.Plain.AsSpan(hit.End).TrimStart() is [':' or '-', ..] ? hit.Start : block.Plain.Length;
    }

    // "You are summoned to attend a meeting of the …": the sentence by which members are called is not what the agenda is called, unless nothing else is.
    private static bool IsCalled(Head head) => head.Blocks.Any(block => Calls().IsMatch(block.Plain));

    [GeneratedRegex(@"^(?:draft |unconfirmed |confirmed )?(?:minutes|agenda|notes) (?:of|for)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Opens();

    // "PUBLIC QUESTIONS AND RESPONSES" heads them all, and names the paper.
    private static bool IsPublicQuestions(Block block) => block.Label is null && block.Plain.StartsWith("public questions", StringComparison.OrdinalIgnoreCase);

    // What a notice says of questions and meetings names no paper, nor does the heading of a part, nor who came: "Councillor Ash attended the meeting."
    private static bool NamesNothing(Block block)
    {
        return (Shape.IsStopped(block.Plain) && block.Begins(Cue.Title))
            || (block.Plain[^1] == ':' && PartReader.Of(block) is not null)
            || (Shape.IsStopped(block.Plain) && Shape.CountWords(block.Plain) > 16 && Rules().IsMatch(block.Plain));
    }

    [GeneratedRegex(@"^(?:subject|title|report title|title of report)(?:: ?| (?-i:(?=[A-Z])))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Field();

    [GeneratedRegex(@"^(?:you|all members|members of [^.]{1,80}|notice|a meeting|i) (?:are|is|will be|hereby)\b(?: \w+){0,3} (?:summoned|requested|invited|required|given|summon|convened)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Calls();

    [GeneratedRegex(@"^re ?: ?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex About();

    [GeneratedRegex(@"\b(?:shall|must|may (?:be|ask|not)|should|are required|will be circulated)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Rules();

    [GeneratedRegex(@"\b(?:minutes|agenda|meeting|questions|terms of reference|log|report)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Names();
}

using System.Text.RegularExpressions;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Header;

/// <summary>Tells what sort of paper it is: by the page's own heading, by what its title says, and last by what it holds.</summary>
internal static partial class KindReader
{
    // "M I N U T E S" is printed letter by letter, or broken anywhere.
    private static readonly WordOpenings StrongWords = WordOpenings.Of("action terms public question questions written agenda minutes m mi min consultation tell have");

    private const int TitleBlocks = 12;

    public static PaperKind Read(Head head)
    {
        var page = PageShape.Of(head.Layout);
        return page != PaperKind.Unknown ? page : HasItemTable(head) ? PaperKind.AgendaAndMinutes : ByTitle(head) ?? ByContent(head);
    }

    // A committee system's page, copied without its heading, keeps the head of its table.
    private static bool HasItemTable(Head head) =>
        head.Layout.Blocks.Take(TitleBlocks).Any(block => block.Plain.Length < 20 && ItemTable().IsMatch(block.Plain));

    private static PaperKind? ByTitle(Head head)
    {
        PaperKind? weak = null;
        foreach (var block in head.Blocks.Take(TitleBlocks))
        {
            if (block.Plain.Length > 240 || (head.Outline.SectionOf(block).Item is not null && !head.Outline.IsTitle(block)) || block.Begins(Cue.Present | Cue.Apologies))
            {
                continue;
            }

            if (Strong(block) is { } kind)
            {
                return kind;
            }

            // "Meeting to be held on" stands at the head of reports too.
            var own = Weak(block);
            weak = weak is null || own == PaperKind.Report ? own ?? weak : weak;
        }

        return weak;
    }

    private static PaperKind? Strong(Block block)
    {
        var match = block.MaySay(StrongWords) ? StrongTitle().Match(block.Plain) : Match.Empty;
        if (!match.Success)
        {
            return null;
        }

        return match.Groups["log"].Success ? PaperKind.ActionLog
            : match.Groups["terms"].Success ? PaperKind.TermsOfReference
            : match.Groups["questions"].Success ? PaperKind.PublicQuestions
            : match.Groups["both"].Success ? PaperKind.AgendaAndMinutes
            : match.Groups["minutes"].Success ? PaperKind.Minutes
            : PaperKind.Consultation;
    }

    private static PaperKind? Weak(Block block)
    {
        var match = WeakTitle().Match(block.Plain);
        return !match.Success ? null : match.Groups["agenda"].Success ? PaperKind.Agenda : PaperKind.Report;
    }

    private static PaperKind ByContent(Head head)
    {
        var attended = head.Layout.Blocks.Any(block => block.Begins(Cue.Present) && block.Plain.Length < 2_000);
        if (attended || head.Blocks.Any(block => block.Has(Cue.Apologies)))
        {
            return PaperKind.Minutes;
        }

        if (head.Layout.Blocks.Any(block => PartReader.Of(block) == Part.Minutes))
        {
            return PaperKind.AgendaAndMinutes;
        }

        // A letter that calls members to a meeting, with much letterhead before it.
        if (head.Blocks.Any(block => Weak(block) == PaperKind.Agenda))
        {
            return PaperKind.Agenda;
        }

        return head.Layout.Blocks.Any(block => block.Plain.Length < 60 && ReportHeading().IsMatch(block.Plain)) ? PaperKind.Report : PaperKind.Unknown;
    }

    [GeneratedRegex(@"^No\. ?\|? ?Item ?\|?$", RegexOptions.ExplicitCapture)]
    private static partial Regex ItemTable();

    [GeneratedRegex(@"(?<log>\baction (?:log|tracker|list|register)\b)|(?<terms>^(?:.{0,80}[ -])?terms of reference\b.{0,40}$)|(?<questions>\b(?:public questions?|questions? (?:(?:submitted |received |put |asked )(?:from|by)|from|by|to|and (?:answers|responses|replies))\b|written questions?|questions? (?:and|&) (?:answers|responses|replies)))|(?<both>\bagenda(?:,| and).{0,24}\bminutes\b)|(?<minutes>(?<!\b(?:\d+|five|ten|fifteen|twenty|thirty|forty-five|sixty|few|three|two) )\bm ?i ?n ?u ?t ?e ?s\b(?! (?:silence|from|of silence|silent)))|(?<consultation>^(?:public )?consultation\b|\bconsultation (?:open|document|paper|closes)|tell us what you think|have your say)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex StrongTitle();

    [GeneratedRegex(@"(?<agenda>^a ?g ?e ?n ?d ?a\b|\bagenda$|\bsummoned to|\b(?:requested|invited|required) to attend\b|notice (?:is hereby given|of (?:the )?(?:meeting|annual|council))|to be held (?:in|at|on))|(?<report>\breport (?:of|to|by|from|on|author)\b|\breport:|^(?:subject|report title|title)\b|\breport$)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex WeakTitle();

    [GeneratedRegex(@"^(?:\d[\d.]* )?(?:recommendations?|purpose of (?:the )?report|executive summary|background papers|summary)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ReportHeading();
}

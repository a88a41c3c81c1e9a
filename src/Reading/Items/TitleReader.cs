using System.Buffers;
using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Motions;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Items;

/// <summary>Finds the blocks that may be titles of items, each with how much it looks like one.</summary>
internal static partial class TitleReader
{
    // A day in figures is no title.
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789./-: ,");

    private const int LongestLead = 200;

    private const Cue Lists = Cue.Present | Cue.InAttendance | Cue.Absent | Cue.Substitute;

    public static List<Title> Read(PageLayout layout)
    {
        var titles = new List<Title>();
        var listed = new ListedNumbers();
        var standing = Standing(layout);
        var years = YearNumbers.Of(layout);
        var isPrivate = false;
        foreach (var block in layout.Blocks)
        {
            var isListed = listed.Take(layout, block);
            isPrivate = HeadsPrivateMatters(block) || (isPrivate && !block.Begins(Cue.Carried | Cue.Moved | Cue.Decided));
            if (!isPrivate && (years.In(block) ?? Candidate(layout, block) ?? standing.GetValueOrDefault(block.Index)) is { } title)
            {
                titles.Add(isListed ? title with { Weight = title.Weight * 0.3 } : title);
            }
        }

        // One numeral alone is a word: "I HEREBY GIVE NOTICE".
        if (titles.Count(title => title.Numbering == Numbering.Roman) == 1)
        {
            titles.RemoveAll(title => title.Numbering == Numbering.Roman);
        }

        return titles;
    }

    // The table of what is to be heard in private names matters by the numbers of items that are minuted elsewhere.
    private static bool HeadsPrivateMatters(Block block) =>
        block.Plain.StartsWith("General subject of each matter", StringComparison.OrdinalIgnoreCase) || block.Plain.StartsWith("The general subject of ", StringComparison.OrdinalIgnoreCase)
        || (block.Plain.Length < LongestLead && block.Plain.Contains("excluded from the following parts of", StringComparison.OrdinalIgnoreCase));

    // Where no blank line parts anything, the names of the items that every meeting has are titles all the same: three of them at least.
    private static Dictionary<int, Title> Standing(PageLayout layout)
    {
        var found = new Dictionary<int, Title>();
        for (var i = 1; i < layout.Blocks.Length; i++)
        {
            var block = layout.Blocks[i];
            if (block.Apart)
            {
                return [];
            }

            if (block.Label is null && block.Plain is { Length: < 60 } and not "Minutes" && IsStandingItem(block))
            {
                found[i] = new Title(block, null, 0, Numbering.None, 0, block.Plain.Length, 1.1);
            }
        }

        if (found.Count < 3)
        {
            return [];
        }

        AddShouted(layout, found);
        return found;
    }

    // Where those names are printed in capitals, other lines in capitals are titles like them.
    private static void AddShouted(PageLayout layout, Dictionary<int, Title> found)
    {
        if (!found.Values.All(title => Shape.IsCapitals(title.Words)))
        {
            return;
        }

        foreach (var block in layout.Blocks)
        {
            if (block.Index > 0 && block.Label is null && block.Plain.Length < 120 && Shape.IsCapitals(block.Plain) && Shape.CountWords(block.Plain) > 1 && Shape.IsTitleLike(block.Plain, 14)
                && block.Kind != BlockKind.Row && (!IsNoTitle(block) || block.Begins(Cue.Apologies)) && block.Plain[^1] != ':')
            {
                found.TryAdd(block.Index, new Title(block, null, 0, Numbering.None, 0, block.Plain.Length, 1.1));
            }
        }
    }

    private static Title? Candidate(PageLayout layout, Block block)
    {
        if (block.Kind is BlockKind.Contents || block.Plain.Length - block.Body < 2 || PartReader.Of(block) is not null)
        {
            return null;
        }

        return RunOnTitle.Read(block) ?? Worded(layout, block) ?? Numbered(layout, block) ?? OddNumbers.CapitalsRunIn(block) ?? Bare(layout, block) ?? OddNumbers.Read(layout, block)
            ?? Referenced(block) ?? Unnumbered(layout, block);
    }

    // "Item 3: Budget", or "Item 3" with its title in the next block.
    private static Title? Worded(PageLayout layout, Block block)
    {
        if (block.Label is not null || !block.Plain.StartsWith("item", StringComparison.OrdinalIgnoreCase) && !block.Plain.StartsWith("agenda item", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var match = ItemWord().Match(block.Plain);
        if (!match.Success)
        {
            return null;
        }

        var number = match.Groups["number"].Value;
        _ = int.TryParse(match.Groups["whole"].ValueSpan, out var order);
        if (match.Length < block.Plain.Length)
        {
            return Split(block, number, order, Numbering.Item, match.Length);
        }

        // The number alone on its line says that a title follows, stopped or not.
        var next = block.Index + 1 < layout.Blocks.Length ? layout.Blocks[block.Index + 1] : null;
        return next is not null && next.Label is null && Shape.IsTitleLike(next.Said.TrimEnd('.'), 30)
            ? new Title(next, number, order, Numbering.Item, next.Body, next.Plain.Length, 1.5)
            : null;
    }

    private static Title? Numbered(PageLayout layout, Block block)
    {
        if (block.Label is not { Form: LabelForm.Decimal } label)
        {
            return null;
        }

        if (block.Kind == BlockKind.Row)
        {
            return Row(layout, block, label);
        }

        if (label.Depth == 2)
        {
            return Inner(block, label);
        }

        if (label.Depth != 1 || !int.TryParse(label.Core.Split('.')[0], out var order))
        {
            return null;
        }

        var numbering = label.Core.Contains('.') ? Numbering.PointNought : label.Printed.Contains(')') ? Numbering.Bracketed : Numbering.Plain;
        var number = label.Printed.TrimEnd('.', ':');
        return AfterNothing(layout, block) is { } title ? new Title(title, number, order, numbering, title.Body, title.Plain.Length, 1) : Split(block, number, order, numbering, block.Body);
    }

    // A page whose columns were read one after the other prints "3", "None", "DECLARATIONS": the minute stands before its title.
    private static Block? AfterNothing(PageLayout layout, Block block)
    {
        return block.IsLabelAbove && block.Said is "None" or "None." or "Nil" or "Nil." && block.Index + 1 < layout.Blocks.Length
            && layout.Blocks[block.Index + 1] is { Label: null } next && Shape.IsCapitals(next.Plain) && Shape.IsTitleLike(next.Plain, 14)
            ? next
            : null;
    }

    // Minutes kept as a table: number, title and minute are cells of one row.
    private static Title? Row(PageLayout layout, Block block, Label label)
    {
        var cells = block.Cells(layout.Source);
        if (label.Depth != 1 || cells.Count < 2 || !int.TryParse(label.Core, out var order))
        {
            return null;
        }

        var (start, end) = cells[0].End > block.Body + 1 ? (block.Body, cells[0].End) : cells[1];
        return end - start > 2 && end - start < 100 && Shape.IsTitleLike(block.Plain.AsSpan(start, end - start))
            ? new Title(block, label.Printed.TrimEnd('.', ':'), order, Numbering.Plain, start, end, 0.9)
            : null;
    }

    // "11 APOLOGIES AND SUBSTITUTES": a number without a stop is believed only before what is dressed as a title.
    private static Title? Bare(PageLayout layout, Block block)
    {
        if (block.Label is not null || !char.IsAsciiDigit(block.Plain[0]) || Counts(layout, block))
        {
            return null;
        }

        var match = BareNumber().Match(block.Plain);
        if (!match.Success)
        {
            return null;
        }

        var said = block.Plain.AsSpan(match.Length);
        var dressed = StartsWithMonth(said) ? 0 : FileSize.Strip(block.Plain, match.Length, block.Plain.Length) < block.Plain.Length ? 1.5 : Dressed(block, said);
        return dressed > 0 && Shape.IsTitleLike(said, 24)
            ? new Title(block, match.Groups["number"].Value, int.Parse(match.Groups["number"].ValueSpan), Numbering.Plain, match.Length, block.Plain.Length, dressed)
            : null;
    }

    // "1 Noise complaint" and below it "1 Odour complaint": the numbers count things and do not number them.
    private static bool Counts(PageLayout layout, Block block)
    {
        var number = block.Plain.AsSpan(0, block.Plain.IndexOf(' ') + 1);
        return !number.IsEmpty
            && ((block.Index > 0 && layout.Blocks[block.Index - 1].Plain.AsSpan().StartsWith(number, StringComparison.Ordinal))
                || (block.Index + 1 < layout.Blocks.Length && layout.Blocks[block.Index + 1].Plain.AsSpan().StartsWith(number, StringComparison.Ordinal)));
    }

    private static double Dressed(Block block, ReadOnlySpan<char> said)
    {
        return block.Kind == BlockKind.Heading ? 1.5 : Shape.IsCapitals(said) ? 1 : block.Strong || (block.Apart && Shape.IsTitleCase(said)) ? 0.7 : block.Apart && Shape.CountWords(said) <= 5 ? 0.5 : 0;
    }

    // "4 JULY 2013" is a day.
    private static bool StartsWithMonth(ReadOnlySpan<char> said)
    {
        foreach (var month in System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.MonthNames)
        {
            if (month.Length > 0 && said.StartsWith(month, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // 8.1 is an item when it is headed as one, and a paragraph when it is a sentence.
    private static Title? Inner(Block block, Label label)
    {
        var said = block.Said;
        var headed = block.Kind == BlockKind.Heading || Shape.IsCapitals(said) || (Shape.IsTitleCase(said) && Shape.CountWords(said) <= 12);
        return headed && Shape.IsTitleLike(said, 24) && !block.Begins(Cue.Decided | Cue.Nothing) && !said.StartsWith("That ") && !IsPurpose(said)
            ? new Title(block, label.Printed.TrimEnd('.', ':'), 0, Numbering.Inner, block.Body, block.Plain.Length, 1)
            : null;
    }

    // What an item is for is a part of it.
    private static bool IsPurpose(ReadOnlySpan<char> said)
    {
        said = said.TrimEnd(':');
        return said.Equals("Purpose", StringComparison.OrdinalIgnoreCase) || said.Equals("Purpose of report", StringComparison.OrdinalIgnoreCase) || said.Equals("Purpose of the report", StringComparison.OrdinalIgnoreCase);
    }

    private static Title? Referenced(Block block)
    {
        if (block.Label is not null || block.Plain.Length < 6 || !char.IsAsciiLetterOrDigit(block.Plain[0]) || block.Plain.AsSpan(0, Math.Min(block.Plain.Length, 20)).IndexOfAnyInRange('0', '9') < 0)
        {
            return null;
        }

        var match = Reference().Match(block.Plain);
        var start = match.Success ? AfterSecondNumber(block.Plain, match.Length) : block.Plain.Length;
        return start < block.Plain.Length && char.IsUpper(block.Plain[start]) && PairLine.BeforeThat(block) is null
            ? Split(block, match.Groups["number"].Value.TrimEnd('.', ':'), 0, Numbering.Reference, start)
            : null;
    }

    // "C048/23  1.  APOLOGIES": the minute's number, then the agenda's.
    private static int AfterSecondNumber(string plain, int at)
    {
        return at < plain.Length && char.IsAsciiDigit(plain[at]) && LabelReader.Read(plain, at, plain.Length) is { Label: { Form: LabelForm.Decimal, Depth: 1 } } second ? second.Body : at;
    }

    private static Title? Unnumbered(PageLayout layout, Block block)
    {
        if (IsOrdinary(block) || IsPaperTitle(layout, block) || IsOneOfAppendices(layout, block))
        {
            return null;
        }

        if (IsAboveParagraph(layout, block))
        {
            return new Title(block, null, 0, Numbering.None, block.Body, block.Plain.Length, 1.05);
        }

        var said = block.Said;
        var weight = block.Kind == BlockKind.Heading ? 1.5 : 0;
        if (Shape.IsTitleLike(said, 14) && (block.Apart || weight > 0))
        {
            weight = Math.Max(weight, UnnumberedWeight(layout, block, said));
        }

        var title = weight > 0 ? new Title(block, null, 0, Numbering.None, block.Body, block.Plain.Length, weight) : RunIn(block);
        return title is null || IsNoTitle(block) ? null : title;
    }

    // "Declarations of interest" above paragraph 1.3: boards number the paragraphs of their first item on under several heads.
    private static bool IsAboveParagraph(PageLayout layout, Block block)
    {
        return block.Apart && block.Plain.Length < 90 && (block.Begins(Cue.StandingItem | Cue.Apologies) || block.Plain.StartsWith("Minutes ", StringComparison.Ordinal))
            && block.Index > 0 && block.Index + 1 < layout.Blocks.Length && IsParagraph(layout.Blocks[block.Index - 1]) && IsParagraph(layout.Blocks[block.Index + 1]) && Shape.IsTitleLike(block.Said, 14);
    }

    private static bool IsParagraph(Block block) => block.Label is { Form: LabelForm.Decimal, Depth: 2 };

    // Numbered lines, table rows, long paragraphs and lists.
    private static bool IsOrdinary(Block block)
    {
        return block.Label is not null
            || block.Kind == BlockKind.Row
            || (block.Kind != BlockKind.Heading && block.Plain.Length > 160 && !char.IsUpper(block.Plain[1]))
            || block.Begins(Cue.Moved | Cue.Seconded)
            || (block.Begins(Lists | Cue.Title) && !block.Plain.EndsWith("Reports:", StringComparison.OrdinalIgnoreCase));
    }

    // A short line that says what no title says.
    private static bool IsNoTitle(Block block) => block.Plain.Length < 160 && NoTitle().IsMatch(block.Plain) && !Tail().IsMatch(block.Plain);

    // The highest heading at the very top names the paper, not an item of it; so does the line above "Report by the Director".
    private static bool IsPaperTitle(PageLayout layout, Block block)
    {
        return (block.Index < 8 && block.Index + 1 < layout.Blocks.Length && layout.Blocks[block.Index + 1].Plain.AsSpan() is var next
                && (next.StartsWith("Report by ", StringComparison.OrdinalIgnoreCase) || next.StartsWith("Report of ", StringComparison.OrdinalIgnoreCase)))
            || block.Kind == BlockKind.Heading && block.Level == 1 && block.Index < 3
            && !layout.Blocks.Skip(block.Index + 1).Take(200).Any(other => other.Kind == BlockKind.Heading && other.Level == 1);
    }

    // A list of appendices is not the appendices.
    private static bool IsOneOfAppendices(PageLayout layout, Block block)
    {
        return AppendixLine().IsMatch(block.Plain)
            && ((block.Index > 0 && AppendixLine().IsMatch(layout.Blocks[block.Index - 1].Plain))
                || (block.Index + 1 < layout.Blocks.Length && AppendixLine().IsMatch(layout.Blocks[block.Index + 1].Plain)));
    }

    // "Minutes  pdf icon PDF 88 KB" heads an item on a committee page; under "Additional documents:" such lines are files.
    private static bool IsListedDocument(PageLayout layout, Block block)
    {
        var before = block.Index > 0 ? layout.Blocks[block.Index - 1] : null;
        var after = block.Index + 1 < layout.Blocks.Length ? layout.Blocks[block.Index + 1] : null;
        return before is null || after is null || PartReader.Of(before) is not null || HasSize(before) || HasSize(after);
    }

    // Nothing but the name of an item that every meeting has.
    private static bool IsStandingItem(Block block) => char.IsUpper(block.Said[0]) && block.First(Cue.StandingItem, block.Body) is { } hit && hit.Start == block.Body && hit.End == block.Plain.Length;

    private static bool HasSize(Block block) => block.Plain.Length < 240 && FileSize.Strip(block.Plain, 0, block.Plain.Length) < block.Plain.Length;

    private static double UnnumberedWeight(PageLayout layout, Block block, ReadOnlySpan<char> said)
    {
        if (Shape.IsCapitals(said))
        {
            return IsStandingItem(block) ? 1.1 : 1;
        }

        if (said[^1] == ':' && Shape.IsTitleCase(said))
        {
            return 1;
        }

        if (Tail().IsMatch(block.Plain))
        {
            return 1.2;
        }

        if (FileSize.Strip(block.Plain, 0, block.Plain.Length) < block.Plain.Length)
        {
            return IsListedDocument(layout, block) ? 0 : 0.95;
        }

        return block.Strong && char.IsUpper(said[0]) ? 0.9 : block.Begins(Cue.StandingItem) && !said.Contains(':') && (Shape.IsTitleCase(said) || IsStandingItem(block)) ? 0.8 : 0;
    }

    // "PRECEPT. It was agreed …": a heading in capitals on the line of its minute.
    private static Title? RunIn(Block block)
    {
        var match = CapitalsRunIn().Match(block.Plain);
        return match.Success && !block.Begins(Cue.Apologies | Cue.Decided) ? new Title(block, null, 0, Numbering.None, 0, match.Groups["title"].Length, 0.7) : null;
    }

    /// <summary>Parts a title from the minute that is printed on the same line, and weighs it.</summary>
    internal static Title? Split(Block block, string number, int order, Numbering numbering, int start)
    {
        var said = block.Plain.AsSpan(start);
        if (said.Length < 2 || char.IsLower(said[0]) || said.IndexOfAnyExcept(Figures) < 0 || (said[^1] == '?' && !block.IsLabelAbove))
        {
            return null;
        }

        var end = start + TitleWeight.LengthOf(said);
        var title = block.Plain.AsSpan(start, end - start);
        return new Title(block, number, order, numbering, start, end, TitleWeight.Of(block, title) * TitleWeight.Trust(numbering));
    }

    [GeneratedRegex(@"^(?:agenda )?item(?: no\.?| number)? ?(?<number>(?<whole>\d{1,3})(?:\.\d{1,2}|[a-z])?)(?:[.:)]| -|$) ?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ItemWord();

    [GeneratedRegex(@"^(?<number>\d{1,5}) (?=[A-Z\d""'(])", RegexOptions.ExplicitCapture)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"^(?:minute(?: no\.?)? )?(?<number>[A-Z]{1,6}[ ./-]?\d{1,4}(?:[/.-]\d{1,4}){0,2}|\d{1,4}/\d{2,4}(?:[/.]\d{1,4})?|\d{4}/\d{1,4}|\d{4}\.\d{2}(?= )|\d{4}-\d{2}[_/]\d{1,3}|[A-Z]{2,6}(?:/ ?[A-Z0-9]{1,6}){1,3})[.:]? (?:- )?", RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^(?:appendix|annex)\s+[A-Z0-9]{1,3}\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex AppendixLine();

    // The headings that close a report.
    [GeneratedRegex(@"^(?:appendix|annex|schedule)\s+[A-Z0-9]{1,3}\b|^(?:background (?:papers|documents|information)|appendices|(?:financial|legal|equalit(?:y|ies)|environmental|health|sustainability|climate|resource|risk|staffing)[a-z, /]* implications|conclusions?|introduction|executive summary|next steps|purpose of (?:the |this )?report)(?: (?:and|-) .{3,30})?:?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Tail();

    // What stands alone on a line and heads no item.
    [GeneratedRegex(@"^(?:recommend(?:ation|ed)s?(?:\(s\))?|.*\b(?:is|are) (?:asked|invited|requested|recommended) to\b.*|officer'?s'? recommendations?|(?:and |it was |be it )*resol(?:ved|ution)s?|(?:and |it was )?agreed|.*\b(?:by|present|attendance|follow(?:ing|s))|(?:minutes )?sign(?:ed|ature).*|(?:draft )?minutes? of (?:the )?(?:\w+ )?meeting.*|minutes (?:proposed|seconded) by .*|carried|lost|reasons?(?: for .*)?|signed|dated?|time|venue|location|chair(?:man|person)?|mayor|cathaoirleach|convener|provost|(?:[\w-]+[ -]){0,2}(?:clerk(?:-treasurer)?|administrator|secretary)|(?:township|town|city|county|municipality|village) of [\w' -]{3,40}|confirmed|repl(?:y|ies)|answers?|response|questions?(?: \d+)?|supplementary.*|motion|amendment|reply from.*|contact.*|members?|councillors|apologies(?: for.*)?(?: received)?|minutes?|agenda|open|public|unconfirmed|draft|update|name|title|pages?|media|items|no\.? item|report author|original file|that(?: \w+){0,4}|to|noted|moved|seconded|proposed|attendance|part (?:[a-d]|i{1,3}|one|two|three)\b.*|quorum|distribution|to:?|from:?|subject:?|(?:full )?(?:council|cabinet|executive|committee)|.*\b(?:council|committee|board|panel)(?: meeting)?(?: minutes)?)\s*:?(?: [-\d].*)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NoTitle();

    [GeneratedRegex(@"^(?<title>[A-Z][A-Z'&/,\- ]{3,60}[A-Z])(?:[.:] | - )(?=[A-Z""'(])", RegexOptions.ExplicitCapture)]
    private static partial Regex CapitalsRunIn();
}

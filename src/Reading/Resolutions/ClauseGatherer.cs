using System.Text.RegularExpressions;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Resolutions;

/// <summary>Gathers the clauses that a lead leads in: the rest of its block, the list below it, or the paragraphs that begin with "That".</summary>
internal sealed partial class ClauseGatherer(PageLayout layout, Outline outline, IReadOnlyList<Lead> leads)
{
    private const int LongestMatter = 160;

    private const int MostMatters = 60;

    private readonly HashSet<int> leadBlocks = [.. leads.Where(lead => lead.Kind != LeadKind.Mover).Select(lead => lead.Block.Index)];

    /// <summary>The resolution and the index of the last block that it took; null when nothing that could be a clause follows.</summary>
    public (Resolution Resolution, int Last)? Gather(Lead lead)
    {
        if (lead.Kind == LeadKind.Mover && !IsCarriedMotion(lead))
        {
            return null;
        }

        var list = new Gathered(lead);
        if (!lead.IsAlone)
        {
            TakeRest(list, lead);
        }

        var at = lead.Block.Index + 1;
        while (at < layout.Blocks.Length && Take(list, layout.Blocks[at]))
        {
            at++;
        }

        if (list.Tree.Count == 0)
        {
            return null;
        }

        var resolution = Finish(list);
        return resolution.Outcome is { } outcome && MoverLine.IsFailed(outcome) ? null : (resolution, list.Last.Index);
    }

    /// <summary>The clauses of a list without a lead, from <paramref name="from"/> to the end of its section.</summary>
    public Resolution? GatherList(Block heading, int from)
    {
        var list = new Gathered(new Lead(LeadKind.Resolution, heading, 0, heading.Plain.Length)) { IsList = true };
        var at = from;
        while (at < layout.Blocks.Length && Take(list, layout.Blocks[at]))
        {
            at++;
        }

        return list.Tree.Count == 0 ? null : Finish(list);
    }

    private static void TakeRest(Gathered list, Lead lead)
    {
        var block = lead.Block;
        var start = lead.End;
        var pieces = InlineList.Read(block.Plain, start);
        if (pieces.Count == 0)
        {
            list.Add(lead.Number, block, start, EndOfRest(block, lead, start));
            return;
        }

        var before = block.Plain.AsSpan(start, pieces[0].Start - start).Trim(" :;,-\"'(");
        if (Shape.CountWords(before) > 3)
        {
            list.Add(null, block, start, pieces[0].Start);
        }

        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            list.Add(piece.Label, block, piece.Body, i + 1 < pieces.Count ? piece.End : EndOfRest(block, lead, piece.Body));
        }
    }

    // What follows the decision's sentence in prose is discussion, not decision.
    private static int EndOfRest(Block block, Lead lead, int from)
    {
        if (lead.Start == block.Body || lead.Kind == LeadKind.Recommendation)
        {
            return block.Plain.Length;
        }

        foreach (var (start, end) in Sentences.Of(block.Plain, from))
        {
            _ = start;
            return end;
        }

        return block.Plain.Length;
    }

    /// <summary>True when the block was taken or may be passed over; false when the list ends before it.</summary>
    private bool Take(Gathered list, Block block)
    {
        if (Ends(list, block))
        {
            return false;
        }

        if (list.IsClosed)
        {
            return false;
        }

        if (list.Tree.Count == 0 && (OpensList(block) || (leadBlocks.Contains(block.Index) && block.Plain[^1] is ':' or '-')))
        {
            return true;
        }

        if (list.NamesMatters && IsMatter(list, block))
        {
            list.GoOn(layout, block);
            return true;
        }

        if (block.Label is not null)
        {
            return TakeLabelled(list, block);
        }

        if (MoverLine.IsOutcome(block))
        {
            list.Outcome ??= block.Text.Cut(0).Text;
            return list.Tree.Count == 0 || NextGoesOn(list, block);
        }

        if (list.Tree.Count == 0)
        {
            return TakeFirst(list, block);
        }

        return TakeUnlabelled(list, block);
    }

    // A number and a title, or the rest of the title on the next line.
    private static bool IsMatter(Gathered list, Block block) =>
        block.Plain.Length < LongestMatter && block.Index - list.Lead.Block.Index < MostMatters && !Shape.IsStopped(block.Said) && !MoverLine.IsOutcome(block) && (block.Label is { Form: LabelForm.Decimal } || (list.Last.Index + 1 == block.Index && !StartsClause(block)));

    // "That Cabinet:" goes on with the lead; what it leads to stands below.
    private static bool OpensList(Block block) => block.Plain.Length < 90 && Opening().IsMatch(block.Said);

    private bool Ends(Gathered list, Block block)
    {
        if (block.Kind is BlockKind.Contents || outline.IsTitle(block) || PartReader.Of(block) is not null)
        {
            return true;
        }

        if (list.Tree.Count > 0 && block.Kind == BlockKind.Heading)
        {
            return true;
        }

        if (leadBlocks.Contains(block.Index) && !(list.Tree.Count == 0 && list.Lead.Kind == LeadKind.Recommendation && block.Index == list.Lead.Block.Index + 1))
        {
            return !(block.Label is not null && list.IsList);
        }

        return block.Begins(Cue.Reason) || (list.Tree.Count > 0 && (MoverLine.IsMover(block) || PutsNext(block)));
    }

    // "(b) It was moved by …" puts the next motion.
    private static bool PutsNext(Block block) =>
        block.Has(Cue.Moved) && (block.Said.StartsWith("It was moved by", StringComparison.OrdinalIgnoreCase) || block.Said.StartsWith("It was proposed by", StringComparison.OrdinalIgnoreCase));

    private static bool TakeLabelled(Gathered list, Block block)
    {
        var label = block.Label!;
        if (list.IsPlainProse || IsSibling(list, label) || StartsAgain(list, label) || IsParagraphNumber(list, label) || IsLabelledTitle(list, block, label) || IsNextMatter(list, block, label))
        {
            return false;
        }

        list.Add(label, block, block.Body, block.Plain.Length);
        return true;
    }

    // The lead is itself 13.3, and this is 13.4.
    private static bool IsSibling(Gathered list, Label label)
    {
        return list.Lead.Block.Label is { } own
            && own.Style == label.Style
            && own.Form != LabelForm.Bullet
            && (list.Tree.Count > 0 || label.Number != 1);
    }

    private static bool StartsAgain(Gathered list, Label label)
    {
        return list.Tree.Count > 1
            && label.Style == list.TopStyle
            && label.Number == 1
            && label.Form != LabelForm.Bullet
            && !list.IsUnfinished;
    }

    // "(b) That … be approved." and then "B) Five Year Plan": the next matter, not a sub-clause. So is "(ii) Awards" after one decision without a label.
    private static bool IsLabelledTitle(Gathered list, Block block, Label label)
    {
        return list.Tree.Count > 0
            && label.Style != list.TopStyle
            && (char.IsUpper(label.Core[0]) || (list.Tree.Count == 1 && label.Number > 1))
            && Shape.IsStopped(list.Tree.LastText)
            && !list.IsUnfinished
            && Shape.IsTitleLike(block.Said, 14)
            && Shape.IsTitleCase(block.Said);
    }

    // After one whole decision without a label, "(b) Highways: …" is the next matter: no list of clauses begins with its second.
    private static bool IsNextMatter(Gathered list, Block block, Label label) =>
        list.Tree.Count == 1 && list.HasUnlabelled && !list.Lead.IsAlone && Shape.IsStopped(list.Tree.LastText) && label.Form != LabelForm.Bullet && label.Number > 1 && !StartsClause(block);

    private static bool IsParagraphNumber(Gathered list, Label label)
    {
        return label.Form == LabelForm.Decimal
            && label.Depth > 1
            && list.Tree.Count > 0
            && !label.Style.StartsWith(list.TopStyle ?? "-", StringComparison.Ordinal);
    }

    private bool TakeFirst(Gathered list, Block block)
    {
        if (MoverLine.IsMover(block) || IsNameAlone(block) || block.Plain.StartsWith("WHEREAS", StringComparison.OrdinalIgnoreCase) || block.Plain.StartsWith("AND WHEREAS", StringComparison.OrdinalIgnoreCase))
        {
            return block.Index - list.Lead.Block.Index < 12;
        }

        if (block.Kind == BlockKind.Row)
        {
            return false;
        }

        // "Decision", a sentence on the vote, "RESOLVED": the words of the decision follow the stronger word.
        if (list.Lead.IsAlone && !StartsClause(block) && LeadIsNear(block))
        {
            return true;
        }

        list.Add(null, block, 0, block.Plain.Length);
        return true;
    }

    private bool LeadIsNear(Block block)
    {
        for (var i = block.Index + 1; i < layout.Blocks.Length && i <= block.Index + 3; i++)
        {
            if (leadBlocks.Contains(i))
            {
                return true;
            }

            if (layout.Blocks[i].Label is not null || outline.IsTitle(layout.Blocks[i]) || PartReader.Of(layout.Blocks[i]) is not null)
            {
                return false;
            }
        }

        return false;
    }

    private bool TakeUnlabelled(Gathered list, Block block)
    {
        if (block.Kind == BlockKind.Row)
        {
            return false;
        }

        if (list.IsBrokenOff && char.IsLower(block.Plain[0]) && block.Plain.Length < 400)
        {
            list.GoOn(layout, block);
            return true;
        }

        if (ClosesQuotation(list, block) || (StartsClause(block) && list.HasUnlabelled && GoesOnAlike(list, block)))
        {
            list.Add(null, block, 0, block.Plain.Length);
            return true;
        }

        // "The Council:" behind a preamble leads in the list below it; behind a list it begins the next decision.
        if (list.TopStyle is null && OpensList(block) && block.Index + 1 < layout.Blocks.Length && layout.Blocks[block.Index + 1].Label is { Number: 1 })
        {
            if (list.IsBrokenOff)
            {
                list.GoOn(layout, block);
            }
            else
            {
                list.Add(null, block, 0, block.Plain.Length);
            }

            return true;
        }

        // A clause that is not finished goes on below its list or its quotation.
        return list.IsUnfinished && NextGoesOn(list, block);
    }

    // A quotation goes on to the paragraph that closes it.
    private static bool ClosesQuotation(Gathered list, Block block) =>
        list.IsOpenQuotation && block.Plain.AsSpan().TrimEnd(" .;").EndsWith("\"", StringComparison.Ordinal);

    private bool NextGoesOn(Gathered list, Block block)
    {
        var next = block.Index + 1;
        return next < layout.Blocks.Length
            && layout.Blocks[next].Label is { } label
            && label.Style == list.TopStyle
            && label.Number == list.TopNumber + 1;
    }

    private bool IsCarriedMotion(Lead lead)
    {
        var words = false;
        for (var i = lead.Block.Index + 1; i < layout.Blocks.Length && i < lead.Block.Index + 60; i++)
        {
            var block = layout.Blocks[i];
            if (outline.IsTitle(block) || leadBlocks.Contains(i))
            {
                return false;
            }

            if (MoverLine.IsMover(block) || IsNameAlone(block))
            {
                if (words)
                {
                    return false;
                }

                continue;
            }

            if (MoverLine.IsOutcome(block))
            {
                return words && MoverLine.IsCarried(block);
            }

            if (!words && !StartsClause(block))
            {
                return false;
            }

            words = true;
        }

        return false;
    }

    private static bool StartsClause(Block block)
    {
        var said = block.Said.TrimStart("\"' ");
        return Clausal().IsMatch(said);
    }

    // Behind "that …" a paragraph "To receive apologies" says what the next item is for.
    private static bool GoesOnAlike(Gathered list, Block block)
    {
        return !block.Said.StartsWith("To ", StringComparison.Ordinal) || !list.Tree.Clauses[0].Text.AsSpan().TrimStart("\"'“‘ ").StartsWith("that", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsNameAlone(Block block)
    {
        return block.Plain.Length < 60 && !Shape.IsStopped(block.Plain) && Shape.CountWords(block.Plain) <= 6 && block.Cues.Length > 0 && block.Cues[0] is { Start: 0 } hit && hit.Is(Cue.Title);
    }

    private Resolution Finish(Gathered list)
    {
        var first = list.Lead.Block;
        var words = list.Last == first
            ? first.Text.Cut(list.Lead.Start, list.LastEnd)
            : layout.Between(first, list.Lead.Start, list.Last, list.LastEnd);
        var lead = first.Text.Cut(list.Lead.Start, list.Lead.IsAlone ? first.Plain.Length : list.Lead.End).Text;
        return new Resolution(words)
        {
            Item = outline.SectionOf(first).Name,
            Lead = lead.Length == 0 ? null : lead,
            Outcome = list.Lead.Outcome ?? list.Outcome ?? OutcomeBelow(list),
            Reason = ReasonBelow(list),
            Clauses = Conditions.Mark(list.Tree.Clauses),
            Quotes = list.Lead.Number is not null && Restatement.HasUpdates(layout),
        };
    }

    private string? OutcomeBelow(Gathered list)
    {
        var next = list.Last.Index + 1;
        return next < layout.Blocks.Length && MoverLine.IsOutcome(layout.Blocks[next]) ? layout.Blocks[next].Text.Cut(0).Text : null;
    }

    private string? ReasonBelow(Gathered list)
    {
        for (var i = list.Last.Index + 1; i < layout.Blocks.Length && i <= list.Last.Index + 2; i++)
        {
            if (layout.Blocks[i].Begins(Cue.Reason) && !outline.IsTitle(layout.Blocks[i]))
            {
                var last = i + 1 < layout.Blocks.Length && layout.Blocks[i].Plain[^1] == ':' ? layout.Blocks[i + 1] : layout.Blocks[i];
                return layout.Between(layout.Blocks[i], 0, last, last.Plain.Length).Text;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(?:and |further |be it |it is |now |therefore |also )*(?:that\b|to |resolved that)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Clausal();

    [GeneratedRegex(@"^\W{0,2}that(?:,? [\w']+){0,4} ?[:-]+$|^\W{0,2}that,? (?:having|in (?:the )?(?:light|view) of|subject to)\b.{0,80}:$|^\W{0,2}(?:that )?(?:the |this )?(?:[\w'-]+ ){0,5}(?:council|committee|board|cabinet|panel|executive|group|meeting|governing body|trust) ?[:-]+$|^\W{0,2}that (?:the |this )?(?:council|committee|board|cabinet|panel|executive|group|meeting|governing body|trust)(?: therefore)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();
}

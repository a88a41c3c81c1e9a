using System.Text.RegularExpressions;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Questions;
using Folkmoot.Reading.Speech;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Actions;

/// <summary>One pass over the blocks of a paper for its actions.</summary>
internal sealed partial class ActionWalk(PageLayout layout, Outline outline)
{
    private readonly List<ActionPoint> found = [];
    private readonly HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
    private ActionTable? table;
    private bool underHead;

    public List<ActionPoint> Go()
    {
        foreach (var block in layout.Blocks)
        {
            if (block.Kind is BlockKind.Contents || outline.PartOf(block) is Part.Documents or Part.Votes)
            {
                continue;
            }

            Take(block);
        }

        return found;
    }

    private void Take(Block block)
    {
        if (block.Kind == BlockKind.Row || block.Plain.StartsWith('|'))
        {
            Row(block);
            return;
        }

        table = null;
        if (outline.IsTitle(block) && block.Kind == BlockKind.Heading)
        {
            underHead = false;
        }
        else if (block.Has(Cue.Action) && Marked(block))
        {
            return;
        }
        else if (underHead && block.Label is not null)
        {
            Add(block, block.Body, block.Plain.Length, OwnerOf(block, block.Body));
        }
        else
        {
            underHead = false;
            Sentences(block, outline.IsTitle(block) ? Talk.AfterTitle(layout, outline, block) : block.Body);
        }
    }

    private void Row(Block block)
    {
        var cells = ActionTable.Cells(block, layout.Source);
        if (ActionTable.Open(block, cells) is { } opened)
        {
            table = opened;
        }
        else if (table is not null && ActionTable.Text(block, cells, table.Action) is { Length: > 3 } text && !IsDone(text))
        {
            var (start, end) = cells[table.Action];
            var owner = ActionTable.Text(block, cells, table.Owner) ?? OwnerOf(block, Scan.Skip(block.Plain, start, end));
            Add(block, start, end, owner, table.DueOf(block, cells));
        }
    }

    private static bool IsDone(string text) => Done().IsMatch(text);

    private bool Marked(Block block)
    {
        var any = false;
        foreach (Match match in Mark().Matches(block.Plain))
        {
            var from = match.Index + match.Length;
            var next = Mark().Match(block.Plain, from);
            var end = next.Success ? next.Index : block.Plain.Length;
            if (from >= block.Plain.Length)
            {
                underHead = true;
            }
            else if (match.Index <= block.Body && Initials().IsMatch(block.Plain.AsSpan(from, end - from)))
            {
                any |= Above(block, block.Plain[from..end].Trim(' ', '*', '.'));
            }
            else if (!IsDone(block.Plain[from..end]))
            {
                Add(block, from, end, OwnerOf(block, from));
                any = true;
            }
        }

        underHead |= Head().IsMatch(block.Plain);
        return any || underHead;
    }

    // "Action: RP" under a paragraph says who is to do what the paragraph says.
    private bool Above(Block block, string owner)
    {
        if (block.Index == 0 || layout.Blocks[block.Index - 1] is not { Kind: BlockKind.Paragraph } above || outline.IsTitle(above))
        {
            return false;
        }

        Add(above, above.Body, above.Plain.Length, owner);
        return true;
    }

    private void Sentences(Block block, int from)
    {
        if (block.Kind == BlockKind.Heading || outline.PartOf(block) == Part.Purpose || !block.Has(Cue.Deed | Cue.Deferred))
        {
            return;
        }

        string? last = null;
        foreach (var (start, end) in Layout.Sentences.Of(block.Plain, from))
        {
            if (block.Plain[end - 1] == '?')
            {
                continue;
            }

            last = SpeechReader.Read(block, start, end) is { } said ? Voices.NameOf(block, said, last) ?? last : last;
            if (Undertaking.Read(block, start, end, last) is { } task)
            {
                Add(block, task.Start, end, task.Owner);
            }
        }
    }

    private void Add(Block block, int start, int end, string? owner, string? due = null)
    {
        var words = block.Text.Cut(start, end);
        if (words.Text.Length > 3 && seen.Add(words.Text))
        {
            found.Add(new ActionPoint(words) { Owner = owner, Due = due ?? DueReader.Read(block.Plain, start, end), Item = outline.SectionOf(block).Name });
        }
    }

    // "Cllr Sprake to speak to the Round Table": who stands before "to", or before a colon or dash.
    private static string? OwnerOf(Block block, int from)
    {
        var plain = block.Plain;
        if (Scan.StartsWith(plain, from, "all to"))
        {
            return plain.Substring(from, 3);
        }

        if (SpeakerReader.Read(plain, CueRow.Of(block), from, plain.Length) is not { } who || who.Kind == SpeakerKind.Pronoun)
        {
            return null;
        }

        var next = Scan.Skip(plain, who.End, plain.Length);
        var leads = next >= plain.Length || plain[next] is ':' or '-' or '.' || Scan.StartsWithAny(plain, next, "to", "will", "would", "shall", "should", "is to", "are to", "agreed");
        return leads ? who.Of(plain) : null;
    }

    [GeneratedRegex(@"(?:(?<=^|^[0-9A-Za-z().]{1,6} |[.;)""] )\*{0,2}(?:AGREED )?(?:actions?(?: points?| agreed| required)?)\*{0,2} ?(?::|-(?= ))\*{0,2} ?)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^[A-Z]{2,3}(?:(?:, ?|/| and | & )[A-Z]{2,3}){0,4}[ .*]*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Initials();

    [GeneratedRegex(@"^(?:\S{1,6} )?\*{0,2}(?:agreed )?actions?(?: points?| agreed| required| arising)?:?\*{0,2}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Head();

    [GeneratedRegex(@"^\s*\W*(?:complete[d]?|closed|none|done|nil|ongoing|for information|for noting|to note|n/a)\W*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Done();
}

using System.Collections.Immutable;
using System.Collections.Frozen;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Documents;

/// <summary>
/// Reads what a paper lists as attached, supporting or background. A list ends at the next heading, table, item or numbered paragraph of its heading's own kind.
/// </summary>
public static class DocumentReader
{
    private const int LongestHeading = 80;

    private const int LongestEntry = 300;

    private const int MostEntries = 60;

    private static readonly FrozenSet<string> Background = WordList.Load("documents/headings.txt", "background");

    private static readonly FrozenSet<string> Attached = WordList.Load("documents/headings.txt", "attached");

    private static readonly FrozenSet<string> Nothing = WordList.Load("documents/headings.txt", "nothing");

    public static DocumentReading Read(PageLayout layout, Outline outline)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(outline);
        var documents = new List<AttachedDocument>();
        var background = new List<AttachedDocument>();
        for (var i = 0; i < layout.Blocks.Length; i++)
        {
            var block = layout.Blocks[i];
            if (SizeReader.Read(block) is { } document)
            {
                documents.Add(document);
            }
            else if (Heading(block, Background) is >= 0 and var papers)
            {
                i = List(layout.Blocks, outline, i, papers, new Listed(background, false));
            }
            else if (Heading(block, Attached) is >= 0 and var attached)
            {
                i = List(layout.Blocks, outline, i, attached, new Listed(documents, true));
            }
        }

        return new DocumentReading([.. documents.DistinctBy(document => (document.Title, document.Size))], background);
    }

    // Where the words after the heading begin; -1 when the block is no such heading.
    private static int Heading(Block block, FrozenSet<string> headings)
    {
        var said = block.Said;
        var head = said[..Math.Min(said.Length, LongestHeading)];
        var colon = head.IndexOf(':');
        if (colon < 0 && said.Length > LongestHeading)
        {
            return -1;
        }

        var words = (colon < 0 ? head : head[..colon]).Trim().TrimEnd('.');
        return words.Length > 5 && headings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words)
            ? block.Body + (colon < 0 ? said.Length : colon + 1)
            : -1;
    }

    // The index of the last block that was taken.
    private static int List(ImmutableArray<Block> blocks, Outline outline, int index, int body, Listed found)
    {
        var heading = blocks[index];
        if (heading.Plain.AsSpan(body).Trim().Length > 0)
        {
            return Inline(heading, body, found.Documents) ? index : Following(blocks, outline, index, found);
        }

        return Following(blocks, outline, index, found);
    }

    // False when the words only lead the list in.
    private static bool Inline(Block heading, int body, List<AttachedDocument> found)
    {
        if (heading.Plain[^1] == ':')
        {
            return false;
        }

        foreach (var range in heading.Plain.AsSpan(body).Split(';'))
        {
            Add(heading, body + range.Start.Value, Math.Min(heading.Plain.Length, body + range.End.Value), found);
        }

        return true;
    }

    private static int Following(ImmutableArray<Block> blocks, Outline outline, int index, Listed found)
    {
        var heading = blocks[index];
        var last = index;
        while (last + 1 < blocks.Length && last - index < MostEntries && (IsEntry(heading, blocks[last + 1], outline) || (found.HasAppendices && IsAppendix(blocks[last + 1]))))
        {
            last++;
            if (SizeReader.Read(blocks[last]) is { } document)
            {
                found.Documents.Add(document);
            }
            else if (blocks[last].Plain[^1] != ':' && !Add(blocks[last], blocks[last].Body, blocks[last].Plain.Length, found.Documents))
            {
                return last;
            }
        }

        return last;
    }

    // Printed like headings, as "Appendix A - Map of the sites" often is, they are still entries of the list.
    private static bool IsAppendix(Block block)
    {
        var said = block.Said;
        return said.Length is > 12 and <= LongestEntry
            && (said.StartsWith("Appendix ", StringComparison.OrdinalIgnoreCase) || said.StartsWith("Annex ", StringComparison.OrdinalIgnoreCase))
            && said[..Math.Min(said.Length, 14)].IndexOfAny('-', ':') > 0;
    }

    private static bool IsEntry(Block heading, Block block, Outline outline)
    {
        if (block.Kind != BlockKind.Paragraph || block.Said.IsEmpty || block.Plain.Length > LongestEntry || outline.IsTitle(block) || block.Strong)
        {
            return false;
        }

        var isNextParagraph = heading.Label is { } own && block.Label is { } next && own.Style == next.Style;
        var isLabelLine = block.Plain[^1] == ':' && block.Said.Length < 30;
        return !isNextParagraph && !isLabelLine && Heading(block, Background) < 0 && Heading(block, Attached) < 0 && !IsProse(block);
    }

    // A list names papers; sentences that follow it belong to what comes next.
    private static bool IsProse(Block block)
    {
        return block.Label is null && block.Plain.Contains(". ", StringComparison.Ordinal) && block.Plain[^1] == '.';
    }

    // False when the words say that there is nothing.
    private static bool Add(Block block, int start, int end, List<AttachedDocument> found)
    {
        var words = block.Text.Cut(start, end);
        var said = block.Plain.AsSpan(start, end - start).Trim().TrimEnd('.').TrimEnd();
        if (said.IsEmpty || Nothing.GetAlternateLookup<ReadOnlySpan<char>>().Contains(said))
        {
            return false;
        }

        found.Add(new AttachedDocument(words.Text, null, words.Span));
        return true;
    }

    /// <summary>The list that is being read.</summary>
    private sealed record Listed(List<AttachedDocument> Documents, bool HasAppendices);
}

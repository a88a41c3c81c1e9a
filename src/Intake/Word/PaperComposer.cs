using System.Text;
using Folkmoot.Reading;

namespace Folkmoot.Intake.Word;

/// <summary>Sets blocks out as the text of a paper: a line for each paragraph or row, a blank line between blocks.</summary>
internal sealed class PaperComposer(Func<NoteCall, List<Block>?> noteOf)
{
    private const string InsertedMessage = "These words are a tracked insertion that nobody has accepted yet: they are read as accepted.";
    private const string DeletedMessage = "Words were struck from this paragraph as a tracked change that nobody has accepted yet: they are left out.";

    private readonly StringBuilder text = new();
    private readonly List<Mark> marks = [];
    private readonly List<Doubt> doubts = [];
    private readonly List<NoteCall> waiting = [];
    private readonly Tally comments = new();
    private readonly Tally hidden = new();
    private bool deletedBefore;

    public void AddFurniture(List<Block> blocks)
    {
        var start = text.Length;
        Add(blocks);
        foreach (var span in Lines(start, text.Length))
        {
            marks.Add(new Mark(MarkKind.Furniture, span));
        }
    }

    public void Add(List<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Grid grid)
            {
                AddGrid(grid);
            }
            else
            {
                AddPassage((Passage)block);
            }

            AddNotes();
        }
    }

    public Paper Finish(string name, string sha256)
    {
        if (deletedBefore)
        {
            doubts.Add(new Doubt("tracked-change", DeletedMessage, new Span(text.Length, text.Length)));
        }

        comments.Report(doubts, "comments", "comment", "in the margin were left out");
        hidden.Report(doubts, "hidden-text", "paragraph", "with hidden words were read without them");
        marks.Sort((a, b) => a.Span != b.Span ? a.Span.CompareTo(b.Span) : a.Kind.CompareTo(b.Kind));
        doubts.Sort((a, b) => a.Span.CompareTo(b.Span));
        return new Paper
        {
            Text = text.ToString(),
            Name = name,
            Format = "docx",
            Sha256 = sha256,
            LinesAreParagraphs = true,
            Marks = marks,
            Doubts = doubts,
        };
    }

    private void AddPassage(Passage passage)
    {
        if (passage.IsEmpty)
        {
            Observe(passage, new Span(text.Length, text.Length));
            return;
        }

        Part();
        var start = text.Length;
        AddWords(passage, '\t');
        var span = new Span(start, text.Length);
        text.Append('\n');
        if (passage.HeadingLevel > 0)
        {
            marks.Add(new Mark(MarkKind.Heading, span, passage.HeadingLevel));
        }
        else if (passage.Bold)
        {
            marks.Add(new Mark(MarkKind.Strong, span));
        }

        if (passage.Label.Length > 0)
        {
            marks.Add(new Mark(MarkKind.Label, new Span(start, start + passage.Label.Length), passage.LabelDepth));
        }

        Observe(passage, span);
    }

    private void AddGrid(Grid grid)
    {
        Part();
        foreach (var row in grid.Rows)
        {
            AddRow(row);
        }
    }

    private void AddRow(List<List<Block>> row)
    {
        var start = text.Length;
        var bold = true;
        for (var i = 0; i < row.Count; i++)
        {
            if (i > 0)
            {
                text.Append('\t');
            }

            bold &= AddCell(row[i], start);
        }

        while (text.Length > start && text[^1] == '\t')
        {
            text.Length--;
        }

        if (text.Length == start)
        {
            return;
        }

        marks.Add(new Mark(MarkKind.Row, new Span(start, text.Length)));
        if (bold)
        {
            marks.Add(new Mark(MarkKind.Strong, new Span(start, text.Length)));
        }

        text.Append('\n');
    }

    /// <summary>Sets a cell on its row's line; answers whether nothing in it is plain.</summary>
    private bool AddCell(List<Block> cell, int rowStart)
    {
        var cellStart = text.Length;
        var bold = true;
        foreach (var passage in cell.OfType<Passage>())
        {
            var start = text.Length;
            if (!passage.IsEmpty)
            {
                if (start > cellStart)
                {
                    text.Append(' ');
                    start++;
                }

                AddWords(passage, ' ');
                text.Replace('\t', ' ', start, text.Length - start).Replace('\n', ' ', start, text.Length - start);
                bold &= passage.Bold || passage.HeadingLevel > 0;
            }

            if (start == rowStart && passage.Label.Length > 0)
            {
                marks.Add(new Mark(MarkKind.Label, new Span(start, start + passage.Label.Length), passage.LabelDepth));
            }

            Observe(passage, new Span(start, text.Length));
        }

        return bold;
    }

    private void AddWords(Passage passage, char afterLabel)
    {
        text.Append(passage.Label);
        if (passage.Label.Length > 0 && passage.Text.Length > 0)
        {
            text.Append(afterLabel);
        }

        var start = text.Length;
        text.Append(passage.Text);
        foreach (var inserted in passage.Inserted)
        {
            doubts.Add(new Doubt("tracked-change", InsertedMessage, new Span(start + inserted.Start, start + inserted.End)));
        }
    }

    private void Observe(Passage passage, Span span)
    {
        waiting.AddRange(passage.Notes);
        comments.Count(passage.Commented, span);
        hidden.Count(passage.WordsHidden, span);
        deletedBefore |= passage.WordsDeleted;
        if (deletedBefore && span.Length > 0)
        {
            doubts.Add(new Doubt("tracked-change", DeletedMessage, span));
            deletedBefore = false;
        }
    }

    private void AddNotes()
    {
        if (waiting.Count == 0)
        {
            return;
        }

        var calls = waiting.ToArray();
        waiting.Clear();
        foreach (var call in calls)
        {
            if (noteOf(call) is { } note)
            {
                AddNote(call, note);
            }
        }
    }

    private void AddNote(NoteCall call, List<Block> note)
    {
        Part();
        var start = text.Length;
        text.Append(call.Printed).Append(' ');
        AddCell(note, start);
        marks.Add(new Mark(MarkKind.Note, new Span(start, text.Length)));
        text.Append('\n');

        // A note that calls a note is not followed: Word has none, and a file that claims one could call itself.
        waiting.Clear();
    }

    private void Part()
    {
        if (text.Length > 0)
        {
            text.Append('\n');
        }
    }

    private List<Span> Lines(int start, int end)
    {
        var lines = new List<Span>();
        for (var i = start; i < end; i++)
        {
            if (text[i] == '\n')
            {
                if (i > start)
                {
                    lines.Add(new Span(start, i));
                }

                start = i + 1;
            }
        }

        return lines;
    }
}

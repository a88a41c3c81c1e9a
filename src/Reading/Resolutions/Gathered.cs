using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Resolutions;

/// <summary>The clauses found so far under one lead.</summary>
internal sealed class Gathered(Lead lead)
{
    private Block opened = lead.Block;
    private int openedAt = lead.End;

    public Lead Lead { get; } = lead;

    public ClauseTree Tree { get; } = new();

    public Block Last { get; private set; } = lead.Block;

    public int LastEnd { get; private set; } = lead.End;

    public string? Outcome { get; set; }

    public string? TopStyle { get; private set; }

    public int TopNumber { get; private set; }

    public bool HasUnlabelled { get; private set; }

    /// <summary>The list stands under a heading, or under the body alone: labels that are also leads are clauses all the same.</summary>
    public bool IsList { get; init; }

    /// <summary>A decision told in prose ends with its sentence; a list after it is something else.</summary>
    public bool IsPlainProse => Tree.Count == 1 && HasUnlabelled && !IsUnfinished && Lead.Start > Lead.Block.Body && !Lead.IsAlone;

    public bool IsUnfinished
    {
        get
        {
            var text = Tree.LastText.AsSpan().TrimEnd();
            return text.IsEmpty || text[^1] is ';' or ',' or ':' or '-' || text.EndsWith(" and", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" or", StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>The last clause ends in the middle of its sentence, without any mark: its paragraph was broken when the text was taken.</summary>
    public bool IsBrokenOff => Tree.LastText.AsSpan().TrimEnd() is { IsEmpty: false } text && (char.IsLetterOrDigit(text[^1]) || text[^1] == ',');

    /// <summary>The last clause is a paragraph that opens a quotation and does not close it.</summary>
    public bool IsOpenQuotation => Last.Plain[0] == '"' && !Last.Plain.AsSpan(1).Contains('"');

    /// <summary>The one clause shuts out the public: the list below it names the matters to be heard in private and is part of its words.</summary>
    public bool NamesMatters => Tree.Count == 1 && opened.Says("excluded from the following parts of");

    /// <summary>Reasons began inside the last clause's paragraph: what follows belongs to them.</summary>
    public bool IsClosed { get; private set; }

    public void Add(Label? label, Block block, int start, int end)
    {
        if (block.First(Cue.Reason, start + 1) is { } reason && reason.End - reason.Start > 20 && reason.Start < end)
        {
            end = reason.Start;
            IsClosed = true;
        }

        var words = block.Text.Cut(start, end);
        if (words.Text.Length == 0)
        {
            return;
        }

        Tree.Add(label, words, ClauseTree.VerbOf(block, start, end));
        HasUnlabelled |= label is null;
        if (label is not null && (TopStyle is null || label.Style == TopStyle))
        {
            TopStyle = label.Style;
            TopNumber = label.Number;
        }

        (opened, openedAt) = (block, start);
        Last = block;
        LastEnd = end;
    }

    /// <summary>Adds a whole block to the words of the last clause.</summary>
    public void GoOn(PageLayout layout, Block block)
    {
        Tree.Extend(layout.Between(opened, openedAt, block, block.Plain.Length));
        Last = block;
        LastEnd = block.Plain.Length;
    }
}

using System.Globalization;

namespace Folkmoot.Cli.Views.Page;

/// <summary>What else was found: counted, or listed when all is asked for.</summary>
internal static class SmallPrint
{
    public static void Write(Leaf leaf)
    {
        List<Kept> kept = [.. KeptThings.In(leaf.Reading).Where(things => things.Entries.Count > 0)];
        if (kept.Count > 0 && !leaf.All)
        {
            var counts = string.Join(", ", kept.Select(things => $"{things.Entries.Count} {(things.Entries.Count == 1 ? things.One : things.Many)}"));
            leaf.Sheet.Heading("Also in it", $"{counts} (--all lists them)");
        }

        foreach (var things in leaf.All ? kept : [])
        {
            leaf.Sheet.Heading(char.ToUpperInvariant(things.Many[0]) + things.Many[1..]);
            foreach (var (words, note, span) in things.Entries)
            {
                List<Run> said = [new(Said.Plain(words), Ink.Name)];
                if (note.Length > 0)
                {
                    said.Add(new Run($"  {Said.Plain(note)}", Ink.Ours));
                }

                leaf.Sheet.Add(new Row { Line = leaf.Line(span), Words = said });
            }
        }

        WriteReadability(leaf);
    }

    private static void WriteReadability(Leaf leaf)
    {
        var readability = leaf.Reading.Readability;
        if (readability is not { FleschKincaid: { } grade, LongSentences: [var longest, ..] })
        {
            return;
        }

        leaf.Sheet.Heading("How it reads", string.Create(
            CultureInfo.InvariantCulture,
            $"grade {grade:0.0} (Flesch–Kincaid) over {readability.Sentences:N0} sentences in {readability.Blocks:N0} blocks; the longest:"));
        foreach (var sentence in leaf.All ? readability.LongSentences : [longest])
        {
            leaf.Sheet.Add(new Row
            {
                Line = leaf.Line(sentence.Span),
                Words = [leaf.Quote(sentence.Text, 1.4), new($" {sentence.Count} words", Ink.Ours)],
            });
        }
    }
}

using System.Xml;
using Folkmoot.Reading;

namespace Folkmoot.Intake.Word;

/// <summary>Takes the words from a Word file (.docx, .docm). Macros and links are parts that are never opened.</summary>
internal static class WordPaper
{
    /// <summary>
    /// Takes one paper. Never throws for what is wrong with the bytes; throws <see cref="OperationCanceledException"/> when the caller cancels.
    /// </summary>
    public static IntakeOutcome Take(string name, ReadOnlyMemory<byte> bytes, string sha256, IntakeLimits limits, CancellationToken cancel)
    {
        if (bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            var locked = bytes.Span.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0;
            return (locked ? WordFault.Locked() : WordFault.OldWord()).Refusal;
        }

        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        clock.CancelAfter(limits.Time);
        try
        {
            using var archive = new WordArchive(bytes, limits, clock.Token);
            return Take(name, archive, sha256);
        }
        catch (WordFault fault)
        {
            return fault.Refusal;
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException)
        {
            return WordFault.Corrupt().Refusal;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return WordFault.TooSlow(limits.Time).Refusal;
        }
    }

    private static IntakeOutcome Take(string name, WordArchive archive, string sha256)
    {
        try
        {
            var paper = Compose(name, archive, sha256);
            return paper.Text.Length == 0 ? WordFault.Empty().Refusal : new IntakeOutcome.Taken(paper);
        }
        catch (XmlException)
        {
            return (archive.DeclaresEntities() ? WordFault.Entities() : WordFault.Corrupt()).Refusal;
        }
    }

    private static Paper Compose(string name, WordArchive archive, string sha256)
    {
        using var document = archive.Open(archive.DocumentName) ?? throw WordFault.NoDocument();
        var styles = Templates.Of(archive);
        using var lists = archive.Open(archive.Links.Target("numbering"));
        var numbering = new Numbering(lists, styles);
        var body = new StoryReader(document, styles, numbering);
        var blocks = body.Read();

        var footnotes = new Lazy<Dictionary<string, List<Block>>>(() => ReadNotes(archive, "footnotes", styles, numbering));
        var endnotes = new Lazy<Dictionary<string, List<Block>>>(() => ReadNotes(archive, "endnotes", styles, numbering));
        var composer = new PaperComposer(call => (call.Kind == NoteKind.Footnote ? footnotes : endnotes).Value.GetValueOrDefault(call.Id));
        composer.AddFurniture(ReadStory(archive, body.Section?.HeaderId, styles, numbering));
        composer.Add(blocks);
        composer.AddFurniture(ReadStory(archive, body.Section?.FooterId, styles, numbering));
        return composer.Finish(name, sha256);
    }

    private static List<Block> ReadStory(WordArchive archive, string? id, Styles styles, Numbering numbering)
    {
        using var part = archive.Open(archive.Links.TargetOf(id));
        return part is null ? [] : new StoryReader(part, styles, numbering).Read();
    }

    private static Dictionary<string, List<Block>> ReadNotes(WordArchive archive, string role, Styles styles, Numbering numbering)
    {
        using var part = archive.Open(archive.Links.Target(role));
        if (part is null)
        {
            return [];
        }

        var notes = new StoryReader(part, styles, numbering);
        notes.Read();
        return notes.Notes;
    }
}

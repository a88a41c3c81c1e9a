using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Publication.Words;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public;

/// <summary>
/// Which words of a paper an address asks for: by their positions in one of its public versions (<c>?words=12-40&amp;of=2</c>; in the one that is shown,
/// where none is named), or by quotation (<c>?quote=…&amp;prefix=…&amp;suffix=…</c>). Such an address stays good when the paper comes in a later version.
/// </summary>
public sealed class WordsQuestion
{
    [FromQuery]
    public string? Words { get; set; }

    [FromQuery]
    public string? Of { get; set; }

    [FromQuery]
    public string? Quote { get; set; }

    [FromQuery]
    public string? Prefix { get; set; }

    [FromQuery]
    public string? Suffix { get; set; }
}

/// <summary>Words that an address asks for, and where they stand in the text that is shown.</summary>
/// <param name="Stretches">In the order of the text; empty when none were asked for, or none stand here.</param>
public sealed record MarkedWords(IReadOnlyList<Stretch> Stretches)
{
    // A quotation is a passage, not a chapter.
    private const int LongestQuote = 4000;

    /// <summary>What became of words that stand here otherwise, or not at all; null when they stand here as they were.</summary>
    public ChangedWords? Changed { get; init; }

    internal static async Task<Asked<MarkedWords>> FindAsync(WordsQuestion asked, PublicRecords records, FoundRecord.Shown shown, CancellationToken cancel)
    {
        var text = (shown.Record.Content as PaperRecord)?.Text ?? "";
        if (!string.IsNullOrEmpty(asked.Quote))
        {
            return Quoted(asked, text);
        }

        if (string.IsNullOrEmpty(asked.Of) || string.IsNullOrEmpty(asked.Words))
        {
            return Here(asked.Words, text);
        }

        var of = Asked.Version(asked.Of);
        return of.Value is not { } version ? new(new MarkedWords([]), of.Mistake)
            : version == shown.Record.Version ? Here(asked.Words, text)
            : Again(asked.Words, version, await records.FindVersionAsync(shown.Record.Ref, version, cancel), text);
    }

    private static Asked<MarkedWords> Here(string? words, string text)
    {
        var stretches = Asked.Words(words, text.Length);
        return new(new MarkedWords(stretches.Value ?? []), stretches.Mistake);
    }

    private static Asked<MarkedWords> Quoted(WordsQuestion asked, string text)
    {
        if (asked.Quote!.Length + (asked.Prefix?.Length ?? 0) + (asked.Suffix?.Length ?? 0) > LongestQuote)
        {
            return new(new MarkedWords([]), $"Quote fewer words: at most {LongestQuote:N0} characters.");
        }

        return new(
            new TextQuote(asked.Quote, asked.Prefix ?? "", asked.Suffix ?? "").In(text) is { } place
                ? new MarkedWords([new Stretch(place.Start, place.End)])
                : new MarkedWords([]) { Changed = new ChangedWords(null, null, asked.Quote) },
            null);
    }

    // The words are looked for as that version had them.
    private static Asked<MarkedWords> Again(string words, int version, FoundRecord found, string text)
    {
        if (found is not FoundRecord.Shown { Record.Content: PaperRecord before } old)
        {
            return new(new MarkedWords([]) { Changed = new ChangedWords(version, null, null) }, null);
        }

        var asked = Asked.Words(words, before.Text.Length);
        if (asked.Mistake is not null)
        {
            return new(new MarkedWords([]), asked.Mistake);
        }

        var again = FoundAgain.Of(before.Text, [.. asked.Value.Select(stretch => new Place(stretch.Start, stretch.End))], text);
        var changed = again.Any(one => one is not { AreChanged: false })
            ? new ChangedWords(version, $"{old.Record.Ref.Path}/versions/{version}?words={words}#words", string.Join(" … ", asked.Value.Select(stretch => before.Text[stretch.Start..stretch.End])))
            : null;
        return new(new MarkedWords([.. again.OfType<FoundAgain>().Select(one => new Stretch(one.Start, one.End)).OrderBy(stretch => stretch.Start)]) { Changed = changed }, null);
    }
}

/// <summary>Words that do not stand in the text that is shown as they did when a link was made to them.</summary>
/// <param name="Version">The version that the link was made from; null for a quotation from elsewhere.</param>
/// <param name="Address">Where they stand as they were; null when that version is shown no more.</param>
/// <param name="Were">The words as they were; null when they are shown no more.</param>
public sealed record ChangedWords(int? Version, string? Address, string? Were);

using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Web.Pages.Public.Gathered;

/// <summary>What papers say on coming to a meeting and asking there, in their own words.</summary>
public sealed record TakingPart(IReadOnlyList<TakingPart.Quote> Quotes)
{
    private const int Few = 4;

    public static TakingPart Unsaid { get; } = new([]);

    /// <summary>From the papers of a meeting to come; where they say nothing, or no meeting is known, from the body's newest terms of reference.</summary>
    internal static async Task<TakingPart> ReadAsync(GatheringSources from, RecordId? meeting, ListFilter ofBody, CancellationToken cancel)
    {
        var papers = meeting is null ? [] : await from.Contents.ReadAsync(new ContentQuestion { Kinds = [RecordKind.Paper], Of = ofBody with { Meeting = meeting } }, Few, cancel);
        var quotes = papers.SelectMany(QuotesIn).Take(Few).ToList();
        return quotes is [] ? await OfTermsAsync(from, ofBody, cancel) : new TakingPart(quotes);
    }

    private static async Task<TakingPart> OfTermsAsync(GatheringSources from, ListFilter ofBody, CancellationToken cancel)
    {
        var papers = (await from.Lists.ListAsync(ofBody with { Kind = RecordKind.Paper, PageSize = 500 }, 1, cancel)).Lines;
        var terms = papers.FirstOrDefault(paper => paper.Title.Contains("terms of reference", StringComparison.OrdinalIgnoreCase));
        return terms is not null && await from.Records.FindAsync(terms.Ref, ofBody.On, cancel) is FoundRecord.Shown shown ? new TakingPart([.. QuotesIn(shown.Record).Take(Few)]) : Unsaid;
    }

    private static IEnumerable<Quote> QuotesIn(PublicRecord paper) =>
        TakingPartWords.In((PaperRecord)paper.Content!, Few).Select(words => new Quote(words.Quote, $"{paper.Ref.Path}?words={words.Start}-{words.End}#words", paper.Called));

    /// <param name="Words">Exactly as printed.</param>
    /// <param name="Address">The paper, opened at them.</param>
    /// <param name="Paper">What the paper is called.</param>
    public sealed record Quote(string Words, string Address, string Paper);
}

using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>
/// Publishes a version of a paper with all that was confirmed in it, corrects what is public of it already, and withdraws what it no longer
/// says. All or nothing. A change of what is public needs a reason, which is public too; the same again changes nothing.
/// </summary>
public sealed class PublishPaper(Door door, DrawUpEdition drawUp, PaperStore papers, PublicOriginals originals)
{
    public async Task<Outcome> RunAsync(Guid paperVersionId, string? reason, CancellationToken cancel)
    {
        if (TypedText.Mistake("The reason", reason, TypedText.LongestReason) is { } sentence)
        {
            return new Outcome.ReasonMistaken(sentence);
        }

        await using var open = await door.OpenAsync(cancel);
        if (await drawUp.RunAsync(paperVersionId, cancel) is not { } edition)
        {
            return new Outcome.NotFound();
        }

        if (edition.Refusals is not [])
        {
            return new Outcome.Refused(edition.Refusals);
        }

        if (edition.NeedsReason && string.IsNullOrWhiteSpace(reason))
        {
            return new Outcome.ReasonNeeded(edition);
        }

        await GiveOutAsync(edition, cancel);
        await door.WriteAsync(edition.Drafts, reason, cancel);
        await open.CommitAsync(cancel);
        return new Outcome.Published(edition);
    }

    // Before the record names it: what stands there when the rest fails is named by nothing and given to nobody.
    private async Task GiveOutAsync(Edition edition, CancellationToken cancel)
    {
        if (edition.Paper.Content is PaperRecord { Original.Sha256: var sha256 } && !originals.Has(sha256))
        {
            await using var bytes = papers.Open(sha256);
            await originals.KeepAsync(bytes, long.MaxValue, cancel);
        }
    }

    public abstract record Outcome
    {
        private Outcome()
        {
        }

        /// <summary>Done; the edition says what was published, corrected, withdrawn and left out.</summary>
        public sealed record Published(Edition Edition) : Outcome
        {
            public RecordRef Paper => new(RecordKind.Paper, Edition.PaperId);
        }

        public sealed record NotFound : Outcome;

        /// <summary>Not as it is; each sentence says what to do.</summary>
        public sealed record Refused(IReadOnlyList<string> Sentences) : Outcome;

        /// <summary>The reason will not do; the sentence says what is wrong with it.</summary>
        public sealed record ReasonMistaken(string Sentence) : Outcome;

        /// <summary>It would change what is public: say why.</summary>
        public sealed record ReasonNeeded(Edition Edition) : Outcome;
    }
}

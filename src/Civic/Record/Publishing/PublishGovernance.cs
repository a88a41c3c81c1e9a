using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>
/// Publishes or corrects the record of an organisation, a body, a person or a meeting on its own, with what it stands under. All or nothing.
/// A change of what is public needs a reason, which is public too.
/// </summary>
public sealed class PublishGovernance(Door door, DrawUpGovernance drawUp)
{
    public async Task<Outcome> RunAsync(RecordRef what, string? reason, CancellationToken cancel)
    {
        if (TypedText.Mistake("The reason", reason, TypedText.LongestReason) is { } sentence)
        {
            return new Outcome.ReasonMistaken(sentence);
        }

        await using var open = await door.OpenAsync(cancel);
        if (await drawUp.RunAsync(what, cancel) is not { } edition)
        {
            return new Outcome.NotFound();
        }

        if (edition.Refusal is { } refusal)
        {
            return new Outcome.Refused(refusal);
        }

        if (edition.NeedsReason && string.IsNullOrWhiteSpace(reason))
        {
            return new Outcome.ReasonNeeded();
        }

        var written = await door.WriteAsync([.. edition.Above, edition.Draft], reason, cancel);
        await open.CommitAsync(cancel);
        return written.Any(one => one.Ref == what) ? new Outcome.Published(written[^1].Version) : new Outcome.Unchanged();
    }

    public abstract record Outcome
    {
        private Outcome()
        {
        }

        public sealed record Published(int Version) : Outcome;

        /// <summary>The public record says the same already.</summary>
        public sealed record Unchanged : Outcome;

        public sealed record NotFound : Outcome;

        /// <summary>It would change what is public: say why.</summary>
        public sealed record ReasonNeeded : Outcome;

        /// <summary>The reason will not do; the sentence says what is wrong with it.</summary>
        public sealed record ReasonMistaken(string Sentence) : Outcome;

        public sealed record Refused(string Sentence) : Outcome;
    }
}

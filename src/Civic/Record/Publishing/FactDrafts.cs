using System.Text.Json.Nodes;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>The public records of a version's confirmed facts, and those that stay out because they rest on words that are withheld.</summary>
internal sealed class FactDrafts
{
    private readonly EditionSource _source;
    private readonly PublicRecord _paper;
    private readonly List<LeftOut> _leftOut = [];

    public FactDrafts(EditionSource source, PublicRecord paper)
    {
        (_source, _paper) = (source, paper);
        Drafts = [.. source.Facts.Select(DraftOf).OfType<PublicRecord>()];
    }

    public IReadOnlyList<PublicRecord> Drafts { get; }

    public IReadOnlyList<LeftOut> LeftOut => _leftOut;

    public IEnumerable<NamedPart> Named => Drafts.SelectMany(draft => draft.Named ?? []);

    private PublicRecord? DraftOf(Fact fact)
    {
        var content = JsonNode.Parse(fact.Content)!;
        var said = FactWords.Said(content).ToList();
        if (!FactWords.Move(content, _source.Public))
        {
            return LeaveOut(fact, "not all of its words are public");
        }

        return said.Exists(_source.Withheld.Has)
            ? LeaveOut(fact, "it repeats words that are withheld elsewhere in the paper")
            : Draft(fact, RecordJson.Read(fact.Kind, content.ToJsonString()), _source.NamedIn(said));
    }

    private PublicRecord Draft(Fact fact, RecordContent content, List<NamedPart> named) => new()
    {
        Kind = fact.Kind,
        Id = fact.Id,
        PublishedBy = _paper.PublishedBy,
        Title = content.Heading,
        Organisation = _paper.Organisation,
        Body = _paper.Body,
        Meeting = _paper.Meeting,
        Paper = _paper.Link,
        Place = _paper.Place,
        Date = _paper.Date,
        Topic = _paper.Topic,
        Position = _source.Public.Place(fact.Start, fact.Start + 1)?.Start ?? 0,
        Named = named is [] ? null : named,
        Content = content,
    };

    // Says where, never what: whoever publishes may not read what is exempt.
    private PublicRecord? LeaveOut(Fact fact, string why)
    {
        var line = _source.Text.AsSpan(0, Math.Min(fact.Start, _source.Text.Length)).Count('\n') + 1;
        _leftOut.Add(new LeftOut(new RecordRef(fact.Kind, fact.Id), $"{fact.Kind.One()} at line {line} stays out: {why}."));
        return null;
    }
}

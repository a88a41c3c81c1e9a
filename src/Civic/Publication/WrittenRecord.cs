using System.Text.Json.Nodes;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Publication;

/// <summary>One record turned into what is stored: canonical JSON with its hash, the columns for listing, and the links that its words make.</summary>
internal static class WrittenRecord
{
    public static RecordVersion Row(PublicRecord record, JsonObject tree, long sequence)
    {
        var json = CanonicalJson.Write(tree);
        return new RecordVersion
        {
            Kind = record.Kind,
            Id = record.Id,
            Version = record.Version,
            Sequence = sequence,
            PublishedAt = record.PublishedAt,
            Status = record.Status,
            Json = json,
            Sha256 = CanonicalJson.Sha256(json),
            Reason = record.Reason,
            WithdrawnFrom = record.WithdrawnFrom,
            Title = record.Called,
            OrganisationId = record.Organisation?.Id,
            BodyId = record.Body?.Id,
            MeetingId = record.Meeting?.Id,
            PaperId = record.Paper?.Id,
            Place = record.Place,
            Date = record.Date,
            Topic = record.Topic,
            Position = record.Position,
        };
    }

    /// <summary>Where the content points, and whom the words name. What is lifted into columns needs no link.</summary>
    public static IEnumerable<RecordLink> Links(PublicRecord record, JsonObject tree)
    {
        var named = (record.Named ?? []).Select(name => ("named", new RecordRef(name.Kind, name.Id)));
        return ContentLinks("content", tree["content"]).Concat(named).Distinct().Select(link => new RecordLink
        {
            FromKind = record.Kind,
            FromId = record.Id,
            FromVersion = record.Version,
            Relation = link.Item1,
            ToKind = link.Item2.Kind,
            ToId = link.Item2.Id,
        });
    }

    public static bool IsLink(JsonObject part) => part.Count == 3 && part.ContainsKey("kind") && part.ContainsKey("id") && part.ContainsKey("name");

    private static IEnumerable<(string Relation, RecordRef To)> ContentLinks(string key, JsonNode? node) => node switch
    {
        JsonObject part when IsLink(part) => [(key, new RecordRef(RecordKinds.Parse((string?)part["kind"])!.Value, new RecordId((string)part["id"]!)))],
        JsonObject part => part.SelectMany(member => ContentLinks(member.Key, member.Value)),
        JsonArray list => list.SelectMany(item => ContentLinks(key, item)),
        _ => [],
    };
}

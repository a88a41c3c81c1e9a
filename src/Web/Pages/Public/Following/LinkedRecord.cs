using System.Globalization;
using System.Text.Json.Nodes;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Web.Pages.Public.Following;

/// <summary>
/// A record in the words of schema.org (JSON-LD), with the way to it. It is written by the JSON writer, which writes &lt; as an escape: no word of a
/// record can end the element that holds it.
/// </summary>
internal static class LinkedRecord
{
    public static string Write(PublicRecord record, string site) => new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@graph"] = new JsonArray(Thing(record, site), Trail(record, site)),
    }.ToJsonString();

    private static JsonObject Thing(PublicRecord record, string site)
    {
        var thing = record.Content switch
        {
            OrganisationRecord organisation => Organisation(organisation),
            BodyRecord body => Body(body, site),
            PersonRecord person => Person(person, site),
            MeetingRecord meeting => Meeting(meeting, site),
            PaperRecord paper => Paper(paper),
            QuestionRecord question => Question(question),
            _ => new JsonObject { ["@type"] = "CreativeWork", ["name"] = record.Called, ["genre"] = record.Kind.One() },
        };
        thing["@id"] = site + record.Ref.Path;
        thing["url"] = site + record.Ref.Path;
        if (record.Content is not (OrganisationRecord or BodyRecord or PersonRecord or MeetingRecord))
        {
            thing["datePublished"] = record.PublishedAt.ToString("O", CultureInfo.InvariantCulture);
            thing["version"] = record.Version;
            thing["inLanguage"] = "en-GB";
            thing["publisher"] = record.Organisation is { } by ? Link(by, "Organization", site) : new JsonObject { ["@type"] = "Organization", ["name"] = record.PublishedBy };
            thing["isPartOf"] = record.Paper is { } paper ? Link(paper, "DigitalDocument", site) : null;
        }

        return Known(thing);
    }

    // What a record does not say is left out, not said to be nothing.
    private static JsonObject Known(JsonObject thing)
    {
        foreach (var (name, value) in thing.ToList())
        {
            if (value is null)
            {
                thing.Remove(name);
            }

            foreach (var part in value is JsonArray list ? list.OfType<JsonObject>() : new[] { value }.OfType<JsonObject>())
            {
                Known(part);
            }
        }

        return thing;
    }

    private static JsonObject Organisation(OrganisationRecord organisation) => new()
    {
        ["@type"] = organisation.OrganisationKind is "council" || organisation.OrganisationKind.StartsWith("nhs", StringComparison.Ordinal) ? "GovernmentOrganization" : "Organization",
        ["name"] = organisation.Name,
        ["alternateName"] = Names(organisation.OtherNames),
        ["foundingDate"] = Day(organisation.ValidFrom),
        ["dissolutionDate"] = Day(organisation.ValidTo),
    };

    private static JsonObject Body(BodyRecord body, string site) => new()
    {
        ["@type"] = "Organization",
        ["name"] = body.Name,
        ["alternateName"] = Names(body.OtherNames),
        ["parentOrganization"] = Link(body.Organisation, "Organization", site),
        ["foundingDate"] = Day(body.ValidFrom),
        ["dissolutionDate"] = Day(body.ValidTo),
    };

    private static JsonObject Person(PersonRecord person, string site) => new()
    {
        ["@type"] = "Person",
        ["name"] = person.Name,
        ["alternateName"] = Names(person.OtherNames),
        ["hasOccupation"] = person.Posts is []
            ? null
            : new JsonArray([.. person.Posts.Select(post => new JsonObject
            {
                ["@type"] = "Role",
                ["roleName"] = post.Title,
                ["startDate"] = Day(post.ValidFrom),
                ["endDate"] = Day(post.ValidTo),
                ["memberOf"] = (post.Body ?? post.Organisation) is { } where ? Link(where, "Organization", site) : null,
            })]),
    };

    private static JsonObject Meeting(MeetingRecord meeting, string site) => new()
    {
        ["@type"] = "Event",
        ["name"] = meeting.Heading,
        ["startDate"] = PrintedTime.Read(meeting.Time) is { } time ? LocalTime.At(LocalTime.InstantOf(meeting.Date, time)).ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture) : Day(meeting.Date),
        ["location"] = meeting.Venue is { } venue ? new JsonObject { ["@type"] = "Place", ["name"] = venue } : null,
        ["organizer"] = Link(meeting.Body, "Organization", site),
        ["eventStatus"] = "https://schema.org/EventScheduled",
    };

    private static JsonObject Paper(PaperRecord paper) => new()
    {
        ["@type"] = paper.PaperKind == "report" ? "Report" : "DigitalDocument",
        ["name"] = paper.Title,
        ["genre"] = paper.PaperKind.Replace('_', ' '),
        ["dateCreated"] = Day(paper.Date),
    };

    private static JsonObject Question(QuestionRecord question) => new()
    {
        ["@type"] = "Question",
        ["name"] = question.Heading,
        ["text"] = question.Text.Text,
        ["author"] = question.Asker is { } asker ? new JsonObject { ["@type"] = "Person", ["name"] = asker } : null,
        ["answerCount"] = question.Answers.Count,
        ["suggestedAnswer"] = question.Answers is []
            ? null
            : new JsonArray([.. question.Answers.Select(answer => new JsonObject
            {
                ["@type"] = "Answer",
                ["text"] = answer.Text.Text,
                ["author"] = answer.Responder is { } by ? new JsonObject { ["@type"] = "Person", ["name"] = by } : null,
            })]),
    };

    // From the front page to here: through the list of its kind, or through its paper.
    private static JsonObject Trail(PublicRecord record, string site)
    {
        (string Name, string Path)[] steps =
        [
            ("The public record", "/"),
            record.Paper is { } paper ? (paper.Name, new RecordRef(paper.Kind, paper.Id).Path) : (record.Kind.Many(), $"/{record.Kind.Name()}"),
            (record.Called, record.Ref.Path),
        ];
        return new JsonObject
        {
            ["@type"] = "BreadcrumbList",
            ["itemListElement"] = new JsonArray([.. steps.Select((step, place) => new JsonObject
            {
                ["@type"] = "ListItem", ["position"] = place + 1, ["name"] = step.Name, ["item"] = site + step.Path,
            })]),
        };
    }

    private static JsonObject Link(LinkPart link, string type, string site) => new() { ["@type"] = type, ["@id"] = site + new RecordRef(link.Kind, link.Id).Path, ["name"] = link.Name };

    private static JsonArray? Names(IReadOnlyList<NamePart> names) => names is [] ? null : new JsonArray([.. names.Select(name => JsonValue.Create(name.Name))]);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Web.Pages.Public;

/// <summary>A record on its way to a page: published, or as it would be once published.</summary>
public sealed record RecordView(PublicRecord Record)
{
    /// <summary>Where the text of its paper is shown; null when it came from none.</summary>
    public string? PaperAddress { get; init; }

    /// <summary>The records that a link may lead to.</summary>
    public IReadOnlySet<RecordRef> Standing { get; init; } = new HashSet<RecordRef>();

    /// <summary>The public version of its paper in whose text its words are counted; null where the address of the paper says so itself.</summary>
    public int? PaperVersion { get; init; }

    /// <summary>Of what was published; null for what is not published yet.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The words to mark; for a paper.</summary>
    public MarkedWords Marked { get; init; } = new([]);

    /// <summary>What was confirmed in it; for a paper.</summary>
    public IReadOnlyList<MarginNote> Notes { get; init; } = [];

    public string? AddressOf(RecordRef what) => Standing.Contains(what) ? what.Path : null;

    public string? AddressOf(LinkPart? link) => link is null ? null : AddressOf(new RecordRef(link.Kind, link.Id));

    /// <summary>The paper, opened at these words.</summary>
    public string? AddressOf(Printed printed) => PaperAddress is null || printed.Passages is []
        ? null
        : $"{PaperAddress}?words={string.Join(',', printed.Passages.Take(100).Select(passage => $"{passage.Start}-{passage.End}"))}{(PaperVersion is { } version ? $"&of={version}" : "")}#words";

    /// <summary>The record of whoever is named so; null when nobody has matched the name, or it is not public.</summary>
    public string? AddressOf(string? name) =>
        Record.Named?.FirstOrDefault(named => string.Equals(named.Printed, name, StringComparison.Ordinal)) is { } match
            ? AddressOf(new RecordRef(match.Kind, match.Id))
            : null;

    public PrintedView Words(Printed printed, bool large = false) => new(printed, AddressOf(printed), large);

    public NameView Name(string name) => new(name, AddressOf(name));

    public NameView Name(LinkPart link) => new(link.Name, AddressOf(link));

    /// <summary>Every record that it may link to.</summary>
    public static IReadOnlyCollection<RecordRef> LinksOf(PublicRecord record)
    {
        LinkPart?[] own = record.Content switch
        {
            OrganisationRecord organisation => [organisation.Successor],
            BodyRecord body => [body.Organisation, body.Successor],
            PersonRecord person => [.. person.Posts.SelectMany(post => new[] { post.Organisation, post.Body })],
            MeetingRecord meeting => [meeting.Body],
            _ => [],
        };
        LinkPart?[] around = [record.Organisation, record.Body, record.Meeting, record.Paper, .. own];
        var named = (record.Named ?? []).Select(name => new RecordRef(name.Kind, name.Id));
        return [.. around.OfType<LinkPart>().Select(link => new RecordRef(link.Kind, link.Id)).Concat(named).Distinct()];
    }
}

/// <summary>Words of a paper, with the way to where they stand.</summary>
public sealed record PrintedView(Printed Printed, string? Address, bool Large)
{
    /// <summary>What the paper prints, where an officer wrote it otherwise; null where they are the same but for white space.</summary>
    public string? AsPrinted
    {
        get
        {
            var quotes = string.Join(" … ", Printed.Passages.Select(passage => Tidy(passage.Quote)));
            return Printed.Passages is [] || Letters(Printed.Text) == Letters(string.Concat(Printed.Passages.Select(passage => passage.Quote))) ? null : quotes;
        }
    }

    private static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Letters(string text) => string.Concat(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A name, with the way to its record where there is one.</summary>
public sealed record NameView(string Name, string? Address);

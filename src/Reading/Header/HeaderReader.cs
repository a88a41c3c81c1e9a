using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Header;

/// <summary>What the top of a paper says of it.</summary>
public sealed record HeaderReading
{
    public PaperKind Kind { get; init; }

    public Words? Body { get; init; }

    public DateOnly? Date { get; init; }

    public string? Time { get; init; }

    public Words? Venue { get; init; }

    public Words? Title { get; init; }
}

/// <summary>Reads what a paper is, whose, of which day, when, where and about what.</summary>
public static class HeaderReader
{
    public static HeaderReading Read(PageLayout layout, Outline outline)
    {
        var head = Head.Of(layout, outline);
        var kind = KindReader.Read(head);
        var date = MeetingDate.Read(head, kind);
        return new HeaderReading
        {
            Kind = kind,
            Body = BodyReader.Read(head, kind),
            Date = date?.From,
            Time = MeetingTime.Read(head, kind),
            Venue = VenueReader.Read(head),
            Title = PaperTitle.Read(head, kind),
        };
    }
}

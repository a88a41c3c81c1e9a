namespace Folkmoot.Web.Pages.Public.Browse;

/// <summary>One way through the record: what a reader may go by.</summary>
/// <param name="Name">In the address.</param>
/// <param name="Heading">At the head of its page.</param>
/// <param name="Says">What is found this way.</param>
public sealed record Way(string Name, string Heading, string Says)
{
    public static IReadOnlyList<Way> All { get; } =
    [
        new("body", "Bodies", "Boards, councils, committees and panels: when they meet, who sits on them and what they decided."),
        new("place", "Places", "What was decided, asked and published in each place."),
        new("topic", "Topics", "What is on the record about one matter, whichever body dealt with it."),
        new("person", "People", "The posts that people held, and what they moved, asked, answered and promised."),
        new("organisation", "Organisations", "Councils, NHS bodies and others, with their earlier names and what followed them."),
        new("date", "Dates", "Meetings and papers, year by year and month by month."),
    ];

    public string Address => $"/browse/{Name}";
}

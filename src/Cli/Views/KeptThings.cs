using System.Globalization;
using Folkmoot.Reading;
using Folkmoot.Reading.Contacts;
using Folkmoot.Reading.Dates;
using Folkmoot.Reading.Documents;
using Folkmoot.Reading.Names;

namespace Folkmoot.Cli.Views;

/// <summary>One found thing of the small print: its words, what to add to them, and its place.</summary>
internal readonly record struct KeptThing(string Words, string Note, Span Span);

/// <summary>Found things of one kind, with the kind's name for one and for many.</summary>
internal sealed record Kept(string One, string Many, IReadOnlyList<KeptThing> Entries);

/// <summary>The small print of a reading, kind by kind.</summary>
internal static class KeptThings
{
    public static IEnumerable<Kept> In(PaperReading reading) =>
    [
        new("contact", "contacts", [.. reading.Contacts.Select(Of)]),
        new("name in the circulation", "names in the circulation", [.. reading.Circulation.Select(name => new KeptThing(name.Name, "", name.Span))]),
        new("background paper", "background papers", [.. reading.BackgroundPapers.Select(Of)]),
        new("document", "documents", [.. reading.Documents.Select(Of)]),
        new("organisation", "organisations", [.. reading.Organisations.Select(Of)]),
        new("person", "people", [.. reading.People.Select(Of)]),
        new("role", "roles", [.. reading.Roles.Select(Of)]),
        new("place", "places", [.. reading.Places.Select(Of)]),
        new("date", "dates", [.. reading.Dates.Select(Of)]),
        new("sum of money", "sums of money", [.. reading.Money.Select(sum => new KeptThing(sum.Text, Amount(sum.Amount, sum.Currency), sum.Span))]),
        new("acronym", "acronyms", [.. reading.Acronyms.Select(pair => new KeptThing(pair.Short, pair.Long, pair.Span))]),
        new("acronym never explained", "acronyms never explained", [.. reading.NeverExpanded.Select(form => new KeptThing(form.Short, Times(form.Uses), form.Span))]),
        new("acronym with two meanings", "acronyms with two meanings", [.. reading.Conflicting.Where(form => form.Spans.Count > 0).Select(form => new KeptThing(form.Short, string.Join("; ", form.Longs), form.Spans[0]))]),
    ];

    private static KeptThing Of(Named named) => new(named.Text, named.Mentions > 1 ? Times(named.Mentions) : "", named.Span);

    private static KeptThing Of(AttachedDocument document) => new(document.Title, document.Size ?? "", document.Span);

    private static KeptThing Of(Contact contact) =>
        new(contact.Name.ToString(), string.Join(", ", new[] { contact.Role, contact.Email?.ToString(), contact.Phone?.ToString() }.OfType<string>()), contact.Span);

    private static KeptThing Of(DateReading date)
    {
        var note = date.From == date.To ? $"{date.From:O}" : $"{date.From:O} to {date.To:O}";
        return new(date.Text, note, date.Span);
    }

    private static string Times(int mentions) => $"{mentions} times";

    private static string Amount(decimal amount, string currency) => string.Create(CultureInfo.InvariantCulture, $"{currency} {amount:N0}");
}

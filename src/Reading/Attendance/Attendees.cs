using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;

namespace Folkmoot.Reading.Attendance;

/// <summary>Makes attendees of names.</summary>
internal static class Attendees
{
    public static Attendee Of(PlainText text, PersonName person)
    {
        var name = text.Cut(person.Start, person.End);
        return new Attendee
        {
            Name = name.Text,
            Role = Printed(text, person.Role),
            Note = Note(Printed(text, person.Note)),
            Span = name.Span,
        };
    }

    /// <summary>Names as they are compared: the last word without bracketed initials.</summary>
    public static string Surname(Attendee attendee)
    {
        var name = attendee.Name.AsSpan();
        var bracket = name.IndexOf('(');
        name = (bracket > 0 ? name[..bracket] : name).TrimEnd();
        return name[(name.LastIndexOfAny(' ', '\n', '\u00A0') + 1)..].ToString();
    }

    private static string? Printed(PlainText text, PlainRange? range) => range is { Length: > 0 } r ? text.Cut(r.Start, r.End).Text : null;

    /// <summary>"be accepted" belongs to the decision on the apology, not to the person.</summary>
    private static string? Note(string? note) => note is null || note.StartsWith("be ", StringComparison.Ordinal) || note.StartsWith("were ", StringComparison.Ordinal) ? null : note;
}

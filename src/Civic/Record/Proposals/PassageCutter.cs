using Folkmoot.Civic.Publication.Records;
using Folkmoot.Reading;

namespace Folkmoot.Civic.Record.Proposals;

/// <summary>Cuts the passages that words of a reading rest on out of the paper's text.</summary>
internal sealed class PassageCutter(string text)
{
    public Passage Cut(Span span) => new(span.Start, span.End, text[span.Start..span.End]);

    /// <summary>Words with their passages; line breaks inside become spaces, since they say how wide the paper was and nothing else.</summary>
    public Printed Words(Words words) => new(OneLine(words.Text), [.. (words.Spans ?? [words.Span]).Select(Cut)]);

    public Printed Words(string said, Span span) => new(OneLine(said), [Cut(span)]);

    /// <summary>Any words of the paper, such as those that an officer selected.</summary>
    public Printed Words(Span span) => new(OneLine(text[span.Start..span.End]), [Cut(span)]);

    public static string OneLine(string said) => string.Join(' ', said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The stretch without white space at its ends; null when nothing else is in it.</summary>
    public Span? Trimmed(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return start < end ? new Span(start, end) : null;
    }
}

using System.Collections;

namespace Folkmoot.Reading.Tests;

/// <summary>Finds facts of a reading whose words are not the words that their span cuts.</summary>
internal static class SpanCheck
{
    /// <summary>One sentence for each fault, of everything in the reading that carries words or a span; empty when all is well.</summary>
    public static IEnumerable<string> Faults(PaperReading reading, string text)
    {
        return Walk(reading, "reading").SelectMany(found => FaultsOf(found.Path, found.Value, text));
    }

    private static IEnumerable<string> FaultsOf(string path, object value, string text)
    {
        if (value is Span span && (span.Start < 0 || span.End < span.Start || span.End > text.Length))
        {
            yield return $"{path} reaches outside the text: {span}";
        }

        if (value is Words words && words.Span.Start >= 0 && words.Span.End <= text.Length)
        {
            var cut = words.Spans is { } parts
                ? string.Join('\n', parts.Select(part => text[part.Start..part.End]))
                : text[words.Span.Start..words.Span.End];
            if (cut != words.Text)
            {
                yield return $"{path} says “{words.Text}” and its span cuts “{cut}”";
            }
        }
    }

    private static IEnumerable<(string Path, object Value)> Walk(object value, string path)
    {
        yield return (path, value);
        if (value is string || value.GetType().IsPrimitive || value.GetType().Namespace?.StartsWith("Folkmoot", StringComparison.Ordinal) != true && value is not IEnumerable)
        {
            yield break;
        }

        if (value is IEnumerable list)
        {
            var i = 0;
            foreach (var each in list)
            {
                foreach (var found in each is null ? [] : Walk(each, $"{path}[{i}]"))
                {
                    yield return found;
                }

                i++;
            }

            yield break;
        }

        foreach (var property in value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            if (property.GetValue(value) is { } inner)
            {
                foreach (var found in Walk(inner, $"{path}.{property.Name}"))
                {
                    yield return found;
                }
            }
        }
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Record.Editing;

/// <summary>Puts what an officer filled in into a fact's content. The passages that it rests on stay as they are.</summary>
public static class EditContent
{
    /// <summary>Longest value of one field.</summary>
    public const int Longest = 50_000;

    /// <summary>
    /// The content with the values of those paths that are among its fields; others are passed over, and what is not sent stays. A value that
    /// will not do is a mistake beside its path, and then there is no content.
    /// </summary>
    public static Edited Apply(RecordKind kind, RecordContent content, IReadOnlyDictionary<string, string> values)
    {
        var json = JsonNode.Parse(RecordJson.Write(content))!.AsObject();
        var mistakes = new Dictionary<string, string>(StringComparer.Ordinal);
        var gone = new List<string>();
        foreach (var field in Fields.Of(content))
        {
            if (!values.TryGetValue(field.Path, out var value))
            {
                continue;
            }

            if (field.Form == FieldForm.Remove)
            {
                gone.Add(field.Path);
            }
            else if (MistakeIn(field, value) is { } mistake)
            {
                mistakes[field.Path] = mistake;
            }
            else
            {
                Put(json, field, value);
            }
        }

        if (mistakes.Count > 0)
        {
            return new Edited(null, mistakes);
        }

        Removal.Apply(json, gone);
        return new Edited(RecordJson.Read(kind, json.ToJsonString(RecordJson.Options)), mistakes);
    }

    private static string? MistakeIn(FactField field, string value) => field switch
    {
        { Required: true } when string.IsNullOrWhiteSpace(value) => $"Enter {Called(field)}",
        _ when value.Length > Longest => $"{field.Label} must be {Longest:N0} characters or fewer",
        { Form: FieldForm.Choice } when field.Choices.All(choice => choice.Value != value) => $"Choose {Called(field)}",
        { Form: FieldForm.WholeNumber } when value.Trim().Length > 0 && !IsCount(value) => $"{field.Label} must be a whole number, such as 12",
        _ => null,
    };

    private static string Called(FactField field) => $"{char.ToLowerInvariant(field.Label[0])}{field.Label[1..]}";

    private static bool IsCount(string value) => int.TryParse(value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static void Put(JsonObject json, FactField field, string value)
    {
        var (holder, name) = JsonPlace.Find(json, field.Path);
        var node = Node(field, value);
        if (node is null && field.Path.EndsWith(".label", StringComparison.Ordinal))
        {
            node = "";
        }

        if (node is null)
        {
            holder.Remove(name);
        }
        else
        {
            holder[name] = node;
        }
    }

    private static JsonNode? Node(FactField field, string value)
    {
        var tidy = value.ReplaceLineEndings("\n").Trim();
        return field.Form switch
        {
            _ when tidy.Length == 0 => null,
            FieldForm.WholeNumber => int.Parse(tidy, NumberStyles.None, CultureInfo.InvariantCulture),
            FieldForm.Lines => new JsonArray([.. tidy.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => (JsonNode)line)]),
            FieldForm.Choice when tidy is "true" or "false" => tidy == "true",
            FieldForm.Line => string.Join(' ', tidy.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            _ => tidy,
        };
    }
}

/// <summary>The edited content, or the mistakes that stand in its way, by path.</summary>
public sealed record Edited(RecordContent? Content, IReadOnlyDictionary<string, string> Mistakes);

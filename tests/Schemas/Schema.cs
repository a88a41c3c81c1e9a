using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Folkmoot.Tests.Schemas;

/// <summary>A JSON Schema, and a validator that knows the keywords which ours uses and refuses any other.</summary>
internal sealed class Schema(JsonObject root)
{
    /// <summary>The schema of that name in docs/formats.</summary>
    public static Schema Named(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "docs", "formats", file)))
        {
            folder = folder.Parent;
        }

        var found = folder ?? throw new FileNotFoundException($"These tests run inside the repository, which has docs/formats/{file}.");
        return new(JsonNode.Parse(File.ReadAllText(Path.Combine(found.FullName, "docs", "formats", file)))!.AsObject());
    }

    public JsonObject Root => root;

    /// <summary>What is wrong with a value, each with the path to it; empty where nothing is.</summary>
    public IEnumerable<string> Faults(JsonNode? value) => Faults(value, root, "$");

    /// <summary>The schema itself, with a reference followed.</summary>
    public JsonObject Follow(JsonObject schema) =>
        schema["$ref"] is { } reference ? root["$defs"]![((string)reference!)["#/$defs/".Length..]]!.AsObject() : schema;

    private IEnumerable<string> Faults(JsonNode? value, JsonObject schema, string at) =>
        schema.SelectMany(keyword => Faults(value, keyword.Key, keyword.Value!, at)).Concat(Conditional(value, schema, at));

    private IEnumerable<string> Conditional(JsonNode? value, JsonObject schema, string at) =>
        schema["if"] is JsonObject when && !Faults(value, when, at).Any() ? Faults(value, schema["then"]!.AsObject(), at) : [];

    private IEnumerable<string> Faults(JsonNode? value, string keyword, JsonNode wanted, string at) => keyword switch
    {
        "$schema" or "$id" or "$defs" or "title" or "description" or "if" or "then" => [],
        "$ref" => Faults(value, Follow(new JsonObject { ["$ref"] = wanted.DeepClone() }), at),
        "type" => IsOfType(value, wanted) ? [] : [$"{at} is not of type {wanted.ToJsonString()}"],
        "enum" => wanted.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, value)) ? [] : [$"{at} is not among {wanted.ToJsonString()}"],
        "const" => JsonNode.DeepEquals(wanted, value) ? [] : [$"{at} is not {wanted.ToJsonString()}"],
        "allOf" => wanted.AsArray().SelectMany(part => Faults(value, part!.AsObject(), at)),
        "anyOf" => wanted.AsArray().Any(way => !Faults(value, way!.AsObject(), at).Any()) ? [] : [$"{at} is none of {wanted.ToJsonString()}"],
        "minimum" => value is JsonValue number && (decimal)number < (decimal)wanted ? [$"{at} is less than {wanted}"] : [],
        "pattern" => IsText(value) && !Regex.IsMatch((string)value!, (string)wanted!) ? [$"{at} does not match {wanted}"] : [],
        "format" => IsText(value) && !DateOnly.TryParseExact((string)value!, "yyyy-MM-dd", out _) ? [$"{at} is no date"] : [],
        "required" => value is JsonObject one ? wanted.AsArray().Where(key => !one.ContainsKey((string)key!)).Select(key => $"{at} lacks {key}") : [],
        "properties" => value is JsonObject one
            ? one.Where(pair => wanted[pair.Key] is not null).SelectMany(pair => Faults(pair.Value, wanted[pair.Key]!.AsObject(), $"{at}.{pair.Key}"))
            : [],
        "additionalProperties" => value is JsonObject one ? one.SelectMany(pair => Faults(pair.Value, wanted.AsObject(), $"{at}.{pair.Key}")) : [],
        "items" => value is JsonArray many ? many.SelectMany((entry, index) => Faults(entry, wanted.AsObject(), $"{at}[{index}]")) : [],
        _ => throw new NotSupportedException($"This validator does not know the keyword {keyword}."),
    };

    private static bool IsText(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String;

    private static bool IsOfType(JsonNode? value, JsonNode wanted) => wanted is JsonArray ways
        ? ways.Any(way => IsOfType(value, way!))
        : (string)wanted! switch
        {
            "object" => value is JsonObject,
            "array" => value is JsonArray,
            "string" => IsText(value),
            "number" => value?.GetValueKind() == JsonValueKind.Number,
            "integer" => value is JsonValue number && number.GetValueKind() == JsonValueKind.Number && (decimal)number % 1 == 0,
            "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
            "null" => value is null,
            var other => throw new NotSupportedException($"This validator does not know the type {other}."),
        };
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Folkmoot.Cli.Tests.Views.Json;

/// <summary>A JSON Schema, and a validator that knows the keywords which ours uses and refuses any other.</summary>
internal sealed class Schema(JsonObject root)
{
    public static Schema Published { get; } =
        new(JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "formats", "reading.schema.json")))!.AsObject());

    public JsonObject Root => root;

    /// <summary>What is wrong with a value, each with the path to it; empty where nothing is.</summary>
    public IEnumerable<string> Faults(JsonNode? value) => Faults(value, root, "$");

    /// <summary>The schema itself, with a reference followed.</summary>
    public JsonObject Follow(JsonObject schema) =>
        schema["$ref"] is { } reference ? root["$defs"]![((string)reference!)["#/$defs/".Length..]]!.AsObject() : schema;

    private IEnumerable<string> Faults(JsonNode? value, JsonObject schema, string at) =>
        schema.SelectMany(keyword => Faults(value, keyword.Key, keyword.Value!, at));

    private IEnumerable<string> Faults(JsonNode? value, string keyword, JsonNode wanted, string at) => keyword switch
    {
        "$schema" or "$id" or "$defs" or "title" or "description" => [],
        "$ref" => Faults(value, Follow(new JsonObject { ["$ref"] = wanted.DeepClone() }), at),
        "type" => IsOfType(value, wanted) ? [] : [$"{at} is not of type {wanted.ToJsonString()}"],
        "enum" => wanted.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, value)) ? [] : [$"{at} is not among {wanted.ToJsonString()}"],
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
            "null" => value is null,
            var other => throw new NotSupportedException($"This validator does not know the type {other}."),
        };
}

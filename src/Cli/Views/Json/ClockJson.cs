using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Folkmoot.Analysis.Clocks;

namespace Folkmoot.Cli.Views.Json;

/// <summary>A clock's answer, or the list of clocks, as JSON; days are written as 2017-03-13.</summary>
internal static class ClockJson
{
    private static readonly ClockJsonContext Context = new(new JsonSerializerOptions(ClockJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    });

    public static string Of(ClockAnswer answer) => JsonSerializer.Serialize(
        new ClockAnswerJson(
            answer.Clock,
            answer.Start,
            answer.Date,
            answer.Counted,
            answer.Sentence,
            [.. answer.LeftOut.Select(day => new DayLeftOutJson(day.Day, day.Why))],
            answer.Lenient,
            answer.Reminders,
            answer.Remarks,
            answer.Source),
        Context.ClockAnswerJson) + "\n";

    public static string OfAll() => JsonSerializer.Serialize(
        [
            .. ClockTable.All.Select(clock => new ClockOfTableJson(
                clock.Name,
                clock.Also,
                [.. clock.Rules.Select(rule => new ClockRuleJson(rule.Sentence, [.. rule.Starts.Select(ClockText.Flag)], rule.Since, rule.Until, rule.Source))])),
        ],
        Context.ClockOfTableJsonArray) + "\n";
}

/// <summary>What <c>moot clock NAME --json</c> prints. <c>date</c> is null where the law sets no period.</summary>
internal sealed record ClockAnswerJson(
    string Clock,
    DateOnly Start,
    DateOnly? Date,
    IReadOnlyList<DateOnly> Counted,
    string Sentence,
    IReadOnlyList<DayLeftOutJson> NotCounted,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Lenient,
    IReadOnlyList<DateOnly> Reminders,
    IReadOnlyList<string> Remarks,
    string Source);

internal sealed record DayLeftOutJson(DateOnly Date, string Why);

/// <summary>One clock of what <c>moot clock --json</c> prints.</summary>
internal sealed record ClockOfTableJson(string Name, IReadOnlyList<string> Also, IReadOnlyList<ClockRuleJson> Rules);

internal sealed record ClockRuleJson(string Sentence, IReadOnlyList<string> Starts, DateOnly? Since, DateOnly? Until, string Source);

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(ClockAnswerJson))]
[JsonSerializable(typeof(ClockOfTableJson[]))]
internal sealed partial class ClockJsonContext : JsonSerializerContext;

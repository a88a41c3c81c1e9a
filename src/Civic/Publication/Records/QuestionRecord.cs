using System.Text.Json.Serialization;

namespace Folkmoot.Civic.Publication.Records;

/// <summary>A question put to somebody, with every answer that it was given.</summary>
public sealed record QuestionRecord : RecordContent
{
    /// <summary>As printed; null when printed without one.</summary>
    public string? Number { get; init; }

    public string? Asker { get; init; }

    public string? Addressee { get; init; }

    public required Printed Text { get; init; }

    public IReadOnlyList<AnswerPart> Answers { get; init; } = [];

    public override string Heading => Cut($"{(Number is null ? "" : $"{Number}. ")}{Asked(Text.Text)}");

    // What leads up to a question is cut before the question itself is.
    private static string Asked(string text)
    {
        var end = text.Length > MostOfHeading ? text.LastIndexOf('?') : -1;
        var start = end < 0 ? -1 : text.LastIndexOf(". ", end, StringComparison.Ordinal);
        return start < 0 ? text : $"… {text[(start + 2)..(end + 1)]}";
    }
}

/// <summary>One answer to a question.</summary>
public sealed record AnswerPart
{
    /// <summary>The standing of an answer that nobody has judged.</summary>
    public const string Unjudged = "unclear";

    public required Printed Text { get; init; }

    public string? Responder { get; init; }

    /// <summary>The words that tie it to its question ("In response to question 2"); null when it follows by order alone.</summary>
    public string? Cue { get; init; }

    /// <summary>What can be judged of an answer, each in the words of every page and with what it means, in the order of a form.</summary>
    public static IReadOnlyList<(string Standing, string Words, string Meaning)> Verdicts { get; } =
    [
        ("answered", "Answered", "it says what was asked"),
        ("partly", "Answered in part", "it says a part of what was asked"),
        ("deferred", "Put off", "it says that this comes later"),
        ("declined", "Not answered", "it does not say, or says that others must"),
        ("opinion", "Answered with an opinion", "it hopes or believes, and says nothing to check"),
        (Unjudged, "Not judged", "nobody has said yet"),
    ];

    /// <summary>What a page calls that standing.</summary>
    public static string Words(string standing) => Verdicts.First(verdict => verdict.Standing == standing).Words;

    /// <summary>Whether an officer has said how it stands to its question.</summary>
    [JsonIgnore]
    public bool IsJudged => Standing != Unjudged;

    /// <summary><c>answered</c>, <c>partly</c>, <c>deferred</c>, <c>declined</c>, <c>opinion</c> or <c>unclear</c>, as an officer judged.</summary>
    public string Standing { get; init; } = Unjudged;
}

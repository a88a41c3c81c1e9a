using System.Text.Json.Serialization;

namespace Folkmoot.Reading.Questions;

/// <summary>A question put to somebody, with every answer that the paper gives it.</summary>
public sealed record Question : Words
{
    public Question(Words words)
        : base(words)
    {
    }

    /// <summary>As printed, without punctuation; null when printed without one.</summary>
    public string? Number { get; init; }

    /// <summary>Who asked, as printed; null when not said.</summary>
    public string? Asker { get; init; }

    /// <summary>Who was asked, as printed; null when not said.</summary>
    public string? Addressee { get; init; }

    public IReadOnlyList<Answer> Answers { get; init; } = [];
}

/// <summary>One answer; its words begin after the words that say who replied to what.</summary>
public sealed record Answer : Words
{
    public Answer(Words words)
        : base(words)
    {
    }

    /// <summary>Who answered, as printed; null when not said.</summary>
    public string? Responder { get; init; }

    /// <summary>The words that tie the answer to its question ("In response to question 2"), as printed; null when it follows by order alone.</summary>
    public string? Cue { get; init; }

    /// <summary>A suggestion for a person to judge, never a finding.</summary>
    public Standing Standing { get; init; } = Standing.Unclear;
}

/// <summary>How an answer seems to stand to its question.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Standing>))]
public enum Standing
{
    [JsonStringEnumMemberName("answered")]
    Answered,
    [JsonStringEnumMemberName("partly")]
    Partly,
    [JsonStringEnumMemberName("deferred")]
    Deferred,
    [JsonStringEnumMemberName("declined")]
    Declined,
    [JsonStringEnumMemberName("opinion")]
    Opinion,
    [JsonStringEnumMemberName("unclear")]
    Unclear,
}

/// <summary>A question or comment from the floor, and who replied.</summary>
public sealed record Exchange : Words
{
    public Exchange(Words words)
        : base(words)
    {
    }

    /// <summary>Who spoke, as printed.</summary>
    public required string Speaker { get; init; }

    /// <summary><c>question</c> or <c>comment</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Who replied, as printed; null when nobody did.</summary>
    public string? Responder { get; init; }

    /// <summary>The reply's words; null when there was none.</summary>
    public Words? Response { get; init; }
}

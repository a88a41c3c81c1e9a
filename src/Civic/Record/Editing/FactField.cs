namespace Folkmoot.Civic.Record.Editing;

/// <summary>One field of a confirmed fact, as a form shows it.</summary>
/// <param name="Path">Where its value stands in the content's JSON, such as <c>answers[0].standing</c>.</param>
/// <param name="Label">What an officer calls it.</param>
/// <param name="Form">How it is filled in.</param>
/// <param name="Value">As it stands; empty when there is none.</param>
public sealed record FactField(string Path, string Label, FieldForm Form, string Value)
{
    /// <summary>The values to choose from, each with what it is called; empty unless the form is a choice.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Without a value the fact would say nothing.</summary>
    public bool Required { get; init; }

    /// <summary>What the field belongs to, such as "Answer 2"; null for the fact itself.</summary>
    public string? Group { get; init; }
}

/// <summary>One value to choose.</summary>
public sealed record Choice(string Value, string Label);

/// <summary>How a field is filled in.</summary>
public enum FieldForm
{
    Line,
    Text,
    Choice,
    WholeNumber,

    /// <summary>One name on each line.</summary>
    Lines,

    /// <summary>Ticked, the part goes.</summary>
    Remove,
}

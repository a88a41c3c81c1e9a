namespace Folkmoot.Intake.Word;

/// <summary>What a style, or a paragraph's own properties, say; null where they say nothing.</summary>
internal sealed record Style
{
    /// <summary>The outline level that Word uses for text that is no heading.</summary>
    private const int BodyText = 9;

    public static Style Plain { get; } = new();

    public string? Parent { get; init; }

    public int? HeadingLevel { get; init; }

    public int? Outline { get; init; }

    public string? ListId { get; init; }

    public int? ListLevel { get; init; }

    public bool? Bold { get; init; }

    public bool? Hidden { get; init; }

    /// <summary>1 for the highest; 0 for no heading.</summary>
    public int Heading => HeadingLevel ?? (Outline is >= 0 and < BodyText and var level ? level + 1 : 0);

    /// <summary>These properties where they say something, the other's where they do not.</summary>
    public Style Over(Style other) => this with
    {
        HeadingLevel = HeadingLevel ?? other.HeadingLevel,
        Outline = Outline ?? other.Outline,
        ListId = ListId ?? other.ListId,
        ListLevel = ListLevel ?? other.ListLevel,
        Bold = Bold ?? other.Bold,
        Hidden = Hidden ?? other.Hidden,
    };

    /// <summary>Word writes its own styles' names in English whatever language it speaks.</summary>
    public Style Named(string name)
    {
        if (name.Equals("title", StringComparison.OrdinalIgnoreCase))
        {
            return this with { HeadingLevel = 1 };
        }

        return name.Length == 9 && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && name[8] is >= '1' and <= '9'
            ? this with { HeadingLevel = name[8] - '0' }
            : this;
    }
}

namespace Folkmoot.Intake.Markdown;

/// <summary>What becomes of one character of a Markdown line.</summary>
internal enum Fate : byte
{
    /// <summary>Printed, and open to be taken as markup.</summary>
    Kept,

    /// <summary>Printed, and never markup: it was escaped.</summary>
    Literal,

    /// <summary>Markup that is not printed.</summary>
    Dropped,

    /// <summary>Markup that is not printed and turns bold on or off.</summary>
    Bold,

    /// <summary>Markup that is printed as a line break.</summary>
    Break,
}

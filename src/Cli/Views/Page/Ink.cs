namespace Folkmoot.Cli.Views.Page;

/// <summary>Who is speaking, or what a word tells; a page without colour still says both in words and quotation marks.</summary>
internal enum Ink
{
    /// <summary>The paper's own words.</summary>
    Record,

    /// <summary>Folkmoot's words.</summary>
    Ours,

    /// <summary>The paper's title.</summary>
    Title,

    /// <summary>The name of a part of the page.</summary>
    Heading,

    /// <summary>Somebody or something named by the paper.</summary>
    Name,

    /// <summary>Settled: answered, carried, decided.</summary>
    Settled,

    /// <summary>Open: in part, deferred, not said.</summary>
    Open,

    /// <summary>Shut, declined or doubtful.</summary>
    Shut,
}

/// <summary>Some words in one ink.</summary>
internal readonly record struct Run(string Text, Ink Ink);

using System.Text;
using Folkmoot.Cli.Papers;
using Folkmoot.Cli.Views.Json;
using Folkmoot.Cli.Views.Markdown;
using Folkmoot.Cli.Views.Page;
using Folkmoot.Reading;

namespace Folkmoot.Cli.Views;

/// <summary>How readings are shown in one run.</summary>
internal sealed record View
{
    private const int WidestPage = 110;
    private const int NarrowestPage = 40;

    public Form Form { get; init; }

    /// <summary>Columns of the page.</summary>
    public int Width { get; init; } = 80;

    public bool Colour { get; init; }

    /// <summary>Whether the page leaves nothing out.</summary>
    public bool All { get; init; }

    /// <summary>Whether a reading stands alone; others follow it otherwise, so JSON takes one line and a page begins with a rule.</summary>
    public bool Alone { get; init; } = true;

    /// <summary>Whether the text goes to a screen, which would obey the control characters that a hostile paper may hold.</summary>
    public bool OnScreen { get; init; }

    public static View For(ReadOrder order, Surroundings here, bool alone)
    {
        var onScreen = here.OutIsTerminal && order.OutFolder is null;
        return new View
        {
            Form = order.Form,
            All = order.All,
            Alone = alone || order.OutFolder is not null,
            OnScreen = onScreen,
            Colour = onScreen && here.ColourWelcome && !order.NoColour,
            Width = onScreen ? Math.Clamp(here.Width, NarrowestPage, WidestPage) : 80,
        };
    }

    public static string ExtensionOf(Form form) => form switch
    {
        Form.Json => ".json",
        Form.Markdown => ".md",
        _ => ".txt",
    };

    /// <summary>The reading in this form.</summary>
    public Shown Show(Paper paper, PaperReading reading) => Form switch
    {
        Form.Json => target => ReadingJson.Write(target, reading, Alone),
        Form.Markdown => InUtf8(MarkdownPage.Write(paper, reading)),
        Form.Text => ShowText(paper),
        _ => InUtf8(ReadingPage.Write(paper, reading, this)),
    };

    /// <summary>The paper's text alone, which needs no reading.</summary>
    public Shown ShowText(Paper paper) => InUtf8(OnScreen ? Said.Harmless(paper.Text) : paper.Text);

    private static Shown InUtf8(string text)
    {
        var made = Encoding.UTF8.GetBytes(text);
        return target => target.Write(made);
    }
}

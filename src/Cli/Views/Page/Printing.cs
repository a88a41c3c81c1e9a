using System.Text;
using Spectre.Console;

namespace Folkmoot.Cli.Views.Page;

/// <summary>Turns a set page into characters, plain or with the terminal's colours.</summary>
internal static class Printing
{
    public static string Plain(Sheet sheet)
    {
        var printed = new StringBuilder();
        foreach (var line in sheet.Lines)
        {
            var start = printed.Length;
            foreach (var run in line)
            {
                printed.Append(run.Text);
            }

            while (printed.Length > start && printed[^1] == ' ')
            {
                printed.Length--;
            }

            printed.Append('\n');
        }

        return printed.ToString();
    }

    /// <summary>In the sixteen colours that follow the reader's own theme, so that they can be read on light and on dark.</summary>
    public static string InColour(Sheet sheet)
    {
        using var printed = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(printed),
        });

        // The sheet is set to the page's width already.
        console.Profile.Width = int.MaxValue;
        foreach (var line in sheet.Lines)
        {
            var words = new Paragraph();
            foreach (var run in line)
            {
                words.Append(run.Text, StyleOf(run.Ink));
            }

            console.Write(words);
            console.WriteLine();
        }

        return printed.ToString();
    }

    private static Style StyleOf(Ink ink) => ink switch
    {
        Ink.Ours => new Style(decoration: Decoration.Dim),
        Ink.Title => new Style(decoration: Decoration.Bold),
        Ink.Heading => new Style(Color.Green, decoration: Decoration.Bold),
        Ink.Settled => new Style(Color.Green),
        Ink.Open => new Style(Color.Olive),
        Ink.Shut => new Style(Color.Maroon),
        _ => Style.Plain,
    };
}

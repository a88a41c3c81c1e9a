using System.CommandLine;
using System.Globalization;
using Folkmoot.Cli.Papers;
using Folkmoot.Cli.Views;
using Folkmoot.Intake;

namespace Folkmoot.Cli.Commands;

/// <summary><c>moot read</c>: what papers decided, asked, answered and promised.</summary>
internal static class ReadCommand
{
    public const string MoreHelp =
        """
        Without --json, --markdown or --text you get a page to read. On it the paper's own words
        stand in “quotation marks”, everything else is Folkmoot's, and the numbers in the
        margin are lines of the paper's text as --text prints it.

        Examples:
          moot read minutes.pdf                   one paper, on your screen
          moot read report.docx agenda.html       several, in this order
          moot read papers -r --json --out out    a folder and all in it, one JSON file each
          moot read minutes.pdf --json | jq '.resolutions[].clauses[].text'

        Reads plain text, Markdown, HTML, Word (.docx) and PDF with a text layer. Hidden files
        and links inside folders are left alone. With --json, several papers are printed one
        object a line; docs/formats/reading.schema.json describes the object.

        Exit codes:
          0   every paper was read
          1   the command was not understood, and nothing was read
          2   some papers were refused (stderr says which and why), the others were read
          3   a fault in Folkmoot
        """;

    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Papers to read; folders too, with -r.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<bool> Recursive = new("--recursive", "-r") { Description = "Read every paper in the folders given, and in folders inside them." };

    private static readonly Option<bool> Json = new("--json") { Description = "Print the whole reading as JSON." };

    private static readonly Option<bool> Markdown = new("--markdown") { Description = "Print the reading as a Markdown page." };

    private static readonly Option<bool> Text = new("--text") { Description = "Print only the paper's text, in which all positions count." };

    private static readonly Option<string?> Out = new("--out") { Description = "Write one file for each paper into this folder instead of printing.", HelpName = "DIR" };

    private static readonly Option<bool> All = new("--all") { Description = "On the page, leave nothing out: whole words, and every name, date and sum." };

    private static readonly Option<string?> MaxBytes = new("--max-bytes") { Description = "Refuse larger files (104857600 bytes unless told).", HelpName = "N" };

    private static readonly Option<string?> MaxPages = new("--max-pages") { Description = "Refuse longer PDFs (5,000 pages unless told).", HelpName = "N" };

    private static readonly Option<string?> Seconds = new("--seconds") { Description = "Refuse a paper that takes longer (30 seconds unless told).", HelpName = "N" };

    private static readonly Option<bool> NoColour = new("--no-colour", "--no-color") { Description = "Print without colour, as the variable NO_COLOR does." };

    // A day is long enough for any paper, and keeps every wait inside what timers can count.
    private const int LongestSeconds = 86_400;

    public static Command For(Surroundings here)
    {
        var command = new Command("read", "Read papers, and show what they say with the place of the words that say so.")
        {
            Paths, Recursive, Json, Markdown, Text, Out, All, MaxBytes, MaxPages, Seconds, NoColour,
        };
        command.SetAction((asked, cancel) => new ReadPapers(Order(asked), here).RunAsync(cancel));
        return command;
    }

    private static ReadOrder Order(ParseResult asked) => new()
    {
        Paths = PathsOf(asked),
        Recursive = asked.GetValue(Recursive),
        Form = FormOf(asked),
        OutFolder = asked.GetValue(Out),
        All = asked.GetValue(All),
        NoColour = asked.GetValue(NoColour),
        Limits = LimitsOf(asked),
    };

    private static string[] PathsOf(ParseResult asked)
    {
        var paths = asked.GetValue(Paths) ?? [];
        if (paths.FirstOrDefault(path => path.StartsWith('-') && !Path.Exists(path)) is { } mistyped)
        {
            throw new MisuseException($"There is no option {Said.Plain(mistyped)}. See: moot read --help");
        }

        return paths.Length > 0 ? paths : throw new MisuseException("Say which paper to read, such as: moot read minutes.pdf");
    }

    private static Form FormOf(ParseResult asked) =>
        (asked.GetValue(Json), asked.GetValue(Markdown), asked.GetValue(Text)) switch
        {
            (false, false, false) => Form.Page,
            (true, false, false) => Form.Json,
            (false, true, false) => Form.Markdown,
            (false, false, true) => Form.Text,
            _ => throw new MisuseException("Choose one of --json, --markdown and --text."),
        };

    private static IntakeLimits LimitsOf(ParseResult asked)
    {
        var usual = IntakeLimits.Default;
        return usual with
        {
            Bytes = WholeNumber(asked, MaxBytes, long.MaxValue) ?? usual.Bytes,
            Pages = (int?)WholeNumber(asked, MaxPages, int.MaxValue) ?? usual.Pages,
            Time = TimeSpan.FromSeconds(WholeNumber(asked, Seconds, LongestSeconds) ?? usual.Time.TotalSeconds),
        };
    }

    private static long? WholeNumber(ParseResult asked, Option<string?> option, long most)
    {
        if (asked.GetValue(option) is not { } said)
        {
            return null;
        }

        return long.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most
            ? number
            : throw new MisuseException($"Give {option.Name} a whole number {(most < int.MaxValue ? $"from 1 to {most}" : "above 0")}, not {Said.Plain(said)}.");
    }
}

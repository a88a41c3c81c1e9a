using Folkmoot.Reading;

namespace Folkmoot.Cli.Views.Markdown;

/// <summary>Promises, actions, declared interests and doubts.</summary>
internal static class MarkdownPromises
{
    public static void Write(MarkdownSheet page, PaperReading reading)
    {
        WriteAssurances(page, reading);
        WriteActions(page, reading);
        WriteDeclarations(page, reading);
        WriteDoubts(page, reading);
    }

    private static void WriteAssurances(MarkdownSheet page, PaperReading reading)
    {
        if (reading.Assurances.Count == 0)
        {
            return;
        }

        page.Heading("Promises");
        foreach (var assurance in reading.Assurances)
        {
            var speaker = assurance.Speaker is null ? "" : $"{MarkdownSheet.Escape(assurance.Speaker)}, ";
            page.Bullet(0, $"{speaker}{assurance.Strength.ToString().ToLowerInvariant()}: {MarkdownSheet.Quote(assurance.Text)}{Due(assurance.Due)}", assurance.Span);
        }
    }

    private static void WriteActions(MarkdownSheet page, PaperReading reading)
    {
        if (reading.Actions.Count == 0)
        {
            return;
        }

        page.Heading("Actions");
        foreach (var action in reading.Actions)
        {
            page.Bullet(0, $"{MarkdownSheet.Escape(action.Owner ?? "Nobody named")}: {MarkdownSheet.Quote(action.Text)}{Due(action.Due)}", action.Span);
        }
    }

    private static void WriteDeclarations(MarkdownSheet page, PaperReading reading)
    {
        if (reading.Declarations.Count == 0)
        {
            return;
        }

        page.Heading("Interests declared");
        foreach (var declaration in reading.Declarations)
        {
            var what = declaration.What.Length > 0 ? declaration.What : declaration.Text;
            string?[] details = [declaration.Kind, declaration.Item is null ? null : $"item {declaration.Item}", declaration.Action];
            var more = string.Concat(details.OfType<string>().Select(detail => $" · {MarkdownSheet.Escape(detail)}"));
            page.Bullet(0, $"{MarkdownSheet.Escape(declaration.Who)}: {MarkdownSheet.Quote(what)}{more}", declaration.Span);
        }
    }

    private static void WriteDoubts(MarkdownSheet page, PaperReading reading)
    {
        if (reading.Doubts.Count == 0)
        {
            return;
        }

        page.Heading("Doubts");
        foreach (var doubt in reading.Doubts)
        {
            page.Bullet(0, MarkdownSheet.Escape(doubt.Message), doubt.Span);
        }
    }

    private static string Due(string? due) => due is null ? "" : $", when: {MarkdownSheet.Escape(due)}";
}

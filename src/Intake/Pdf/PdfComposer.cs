using Folkmoot.Reading;

namespace Folkmoot.Intake.Pdf;

/// <summary>Writes the paragraphs of a PDF as text: one line each, a blank line between, and what each is as a mark.</summary>
internal static class PdfComposer
{
    public static void Write(List<PrintedParagraph> paragraphs, PaperText text)
    {
        var page = 0;
        var from = 0;
        var before = PrintedKind.Paragraph;
        foreach (var paragraph in paragraphs)
        {
            if (text.Length > 0)
            {
                // The rows of one table stand on lines that follow one another.
                text.Append(before == PrintedKind.TableRow && paragraph.Kind == PrintedKind.TableRow ? "\n" : "\n\n");
            }

            if (paragraph.Page > page)
            {
                End(text, page, from);
                (page, from) = (paragraph.Page, text.Length);
            }

            var start = text.Length;
            text.Append(paragraph.Text);
            Mark(text, paragraph, start);
            before = paragraph.Kind;
        }

        End(text, page, from);
    }

    private static void End(PaperText text, int page, int from)
    {
        if (page > 0)
        {
            text.Mark(MarkKind.Page, from, page);
        }
    }

    private static void Mark(PaperText text, PrintedParagraph paragraph, int start)
    {
        switch (paragraph.Kind)
        {
            case PrintedKind.Heading:
                text.Mark(MarkKind.Heading, start, paragraph.Level);
                break;
            case PrintedKind.TableRow:
                text.Mark(MarkKind.Row, start);
                break;
            case PrintedKind.Furniture:
                text.Mark(MarkKind.Furniture, start);
                break;
            default:
                break;
        }

        if (paragraph.IsStrong)
        {
            text.Mark(MarkKind.Strong, start);
        }
    }
}

using Folkmoot.Reading;

namespace Folkmoot.Cli.Views.Page;

/// <summary>A reading as a page to read: what was decided or asked first, small print last, and nothing that is not there.</summary>
internal static class ReadingPage
{
    public static string Write(Paper paper, PaperReading reading, View view)
    {
        var sheet = Set(paper, reading, view);
        return view.Colour ? Printing.InColour(sheet) : Printing.Plain(sheet);
    }

    private static Sheet Set(Paper paper, PaperReading reading, View view)
    {
        var lines = new LineIndex(paper.Text);
        var leaf = new Leaf(new Sheet(view.Width, lines.Count), reading, lines, view.All);
        if (!view.Alone)
        {
            leaf.Sheet.Across(new Run(new string('─', view.Width), Ink.Ours));
        }

        Masthead.Write(leaf);
        AttendancePart.Write(leaf);
        ClausePart.Write(leaf);
        GatePart.Write(leaf);
        PrinciplePart.Write(leaf);
        QuestionPart.Write(leaf);
        ExchangePart.Write(leaf);
        MotionPart.Write(leaf);
        PromisePart.Write(leaf);
        DeclarationPart.Write(leaf);
        DoubtPart.Write(leaf);
        ItemPart.Write(leaf);
        SmallPrint.Write(leaf);
        leaf.Sheet.Blank();
        return leaf.Sheet;
    }
}

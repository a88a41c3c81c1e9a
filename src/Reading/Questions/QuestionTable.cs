using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Questions;

/// <summary>A table with a question in each row, by the columns that its header row names; -1 for a column that it lacks.</summary>
internal sealed record QuestionTable(int Number, int Asker, int Asked, int Answer)
{
    private const int Gap = 12;

    private static readonly string[] Numbers = ["no", "no.", "number", "ref", "ref.", "reference", "#", "question no", "question no.", "question number"];
    private static readonly string[] Askers = ["question from", "from", "asked by", "name", "questioner", "submitted by", "received from", "raised by", "member", "councillor"];
    private static readonly string[] Questions = ["question", "questions", "question and response", "question and answer", "question and reply", "question / response", "question/response", "question asked", "question raised", "question received"];
    private static readonly string[] Answers = ["response", "answer", "reply", "responses", "answers", "replies", "written response", "written reply"];

    /// <summary>The table that each row of questions belongs to, by the index of the row.</summary>
    public static Dictionary<int, QuestionTable> Rows(PageLayout layout)
    {
        var rows = new Dictionary<int, QuestionTable>();
        QuestionTable? open = null;
        var last = 0;
        foreach (var block in layout.Blocks)
        {
            if (block.Kind is BlockKind.Heading or BlockKind.Contents || block.Index > last + Gap)
            {
                open = null;
            }

            if (block.Kind != BlockKind.Row)
            {
                continue;
            }

            last = block.Index;
            if (block.Plain.Length < 200 && block.Says("question") && Open(block, layout.Source) is { } opened)
            {
                open = opened;
            }
            else if (open is not null)
            {
                rows[block.Index] = open;
            }
        }

        return rows;
    }

    private static QuestionTable? Open(Block row, string source)
    {
        var cells = row.Cells(source);
        var asked = Find(row, cells, Questions);
        var table = new QuestionTable(Find(row, cells, Numbers), Find(row, cells, Askers), asked, Find(row, cells, Answers));
        return asked < 0 || (table.Number < 0 && table.Asker < 0 && table.Answer < 0) ? null : table;
    }

    private static int Find(Block row, IReadOnlyList<(int Start, int End)> cells, string[] names)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            var (start, end) = cells[i];
            foreach (var name in names)
            {
                if (row.Plain.AsSpan(start, end - start).Trim(" *:").Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return i;
                }
            }
        }

        return -1;
    }
}

using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Questions;

/// <summary>The lists of questions of a paper; they stand in printed order and are asked for in printed order.</summary>
internal sealed class QuestionLists(List<QuestionList> lists)
{
    private int next;

    /// <summary>The list that a block stands in; null when it stands in none.</summary>
    public QuestionList? At(int block)
    {
        while (next < lists.Count && lists[next].To <= block - 1)
        {
            next++;
        }

        for (var i = next; i < lists.Count && lists[i].From <= block; i++)
        {
            if (block < lists[i].To)
            {
                return lists[i];
            }
        }

        return null;
    }

    /// <summary>True for the words that lead in a numbered list; they are no question of their own.</summary>
    public bool IsLead(Block block)
    {
        return block.Label is null && block.Says("questions") && At(block.Index + 1)?.From == block.Index + 1;
    }
}

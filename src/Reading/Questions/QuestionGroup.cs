using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Questions;

/// <summary>Questions under one lead, as "Questions submitted by Cllr Venn:"; each begins with its number or with "I will ask".</summary>
internal sealed class QuestionGroup(Outline outline)
{
    private bool isUnnumbered;
    private bool repliesHaveBullets;

    /// <summary>The words that lead in; null outside a group.</summary>
    public AskHeading? Lead { get; private set; }

    /// <summary>The label of the question that was tabled last.</summary>
    public Label? Tabled { get; set; }

    public void Leave()
    {
        Lead = null;
        Tabled = null;
        isUnnumbered = false;
        repliesHaveBullets = false;
    }

    /// <summary>Questions without numbers follow the lead.</summary>
    public void EnterUnnumbered(AskHeading lead)
    {
        Lead = lead;
        isUnnumbered = true;
        repliesHaveBullets = false;
    }

    /// <summary>A heading stands for the questions below it, or ends the group when it heads one question.</summary>
    public void Enter(AskHeading heading, bool isBare)
    {
        Lead = heading.IsPlural || (isBare && heading is { Asker: not null, Number: null }) ? heading : null;
        Tabled = null;
        isUnnumbered &= Lead is { IsPlural: true };
    }

    /// <summary>Questions without numbers end where no question is open any more.</summary>
    /// <param name="block">A block that begins no question of the group.</param>
    /// <param name="isOpen">It stands under a question.</param>
    public void Follow(Block block, bool isOpen)
    {
        repliesHaveBullets |= isUnnumbered && isOpen && IsBesideOther(block);
        Lead = isUnnumbered && !isOpen ? null : Lead;
        isUnnumbered &= Lead is not null;
    }

    /// <summary>True when the block stands beside the bullet of the group's replies.</summary>
    public bool IsReply(Block block) => repliesHaveBullets && IsBesideOther(block);

    /// <summary>True when a question of the group begins with the block.</summary>
    public bool Begins(Block block)
    {
        if (Lead is null)
        {
            return false;
        }

        if (TabledQuestion.Opens(block) || TabledQuestion.IsNext(block, Tabled))
        {
            return true;
        }

        if (outline.IsTitle(block))
        {
            return false;
        }

        if (TabledQuestion.IsToAsk(block))
        {
            return true;
        }

        return AsksUnnumbered(block) || (Lead.IsPlural && QuestionList.IsNumberedQuestion(block));
    }

    private bool AsksUnnumbered(Block block)
    {
        // Where replies stand beside bullets of their own, a bullet of the other kind asks, with a question mark or without.
        if (!isUnnumbered || (repliesHaveBullets && block.Label?.Style == Tabled?.Style))
        {
            return isUnnumbered;
        }

        return block.Label is null or { Form: LabelForm.Bullet } && QuestionList.EndsAsking(block) && UnderReplies.Opening(block) is null;
    }

    private bool IsBesideOther(Block block) => Tabled is { Form: LabelForm.Bullet } tabled && block.Label is { Form: LabelForm.Bullet } own && own.Style != tabled.Style;
}

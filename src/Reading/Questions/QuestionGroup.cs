using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Questions;

/// <summary>Questions under one lead, as "Questions submitted by Cllr Venn:"; each begins with its number or with "I will ask".</summary>
internal sealed class QuestionGroup(Outline outline)
{
    private bool isUnnumbered;

    /// <summary>The words that lead in; null outside a group.</summary>
    public AskHeading? Lead { get; private set; }

    /// <summary>The label of the question that was tabled last.</summary>
    public Label? Tabled { get; set; }

    public void Leave()
    {
        Lead = null;
        Tabled = null;
        isUnnumbered = false;
    }

    /// <summary>Questions without numbers follow the lead.</summary>
    public void EnterUnnumbered(AskHeading lead)
    {
        Lead = lead;
        isUnnumbered = true;
    }

    /// <summary>A heading stands for the questions below it, or ends the group when it heads one question.</summary>
    public void Enter(AskHeading heading, bool isBare)
    {
        Lead = heading.IsPlural || (isBare && heading is { Asker: not null, Number: null }) ? heading : null;
        Tabled = null;
        isUnnumbered &= Lead is { IsPlural: true };
    }

    /// <summary>Questions without numbers end where no question is open any more.</summary>
    public void Follow(bool isOpen)
    {
        Lead = isUnnumbered && !isOpen ? null : Lead;
        isUnnumbered &= Lead is not null;
    }

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

        if (isUnnumbered && block.Label is null or { Form: LabelForm.Bullet } && QuestionList.EndsAsking(block) && UnderReplies.Opening(block) is null)
        {
            return true;
        }

        return Lead.IsPlural && QuestionList.IsNumberedQuestion(block);
    }
}

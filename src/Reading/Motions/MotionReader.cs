using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Motions;

/// <summary>Finds motions and amendments: who moved and seconded them, their words, what became of them and how the votes fell.</summary>
public static class MotionReader
{
    /// <summary>The motions in the order in which they were put.</summary>
    public static IReadOnlyList<Motion> Read(PageLayout layout, Outline outline)
    {
        var drafts = DraftReader.Read(layout, outline);
        if (drafts.Count == 0)
        {
            return NoticeReader.Read(layout, outline);
        }

        Word(layout, drafts);
        VerdictReader.Read(layout, outline, drafts);
        return Publish(drafts);
    }

    private static void Word(PageLayout layout, List<Draft> drafts)
    {
        var text = new MotionText(layout);
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            var section = draft.Section;
            var next = i + 1 < drafts.Count ? drafts[i + 1].First.Block.Index : layout.Blocks.Length;
            (draft.Text, var last) = text.Read(draft, Math.Min(section.From, draft.First.Block.Index), Math.Min(next, Math.Max(section.To, draft.Last.Block.Index + 1)));
            draft.LastBlock = Math.Max(draft.Last.Block.Index, last);
            draft.IsAmendment = SpeaksOfAmendment(draft);
        }
    }

    /// <summary>The sentence that names the mover calls what is moved an amendment.</summary>
    private static bool SpeaksOfAmendment(Draft draft)
    {
        var first = draft.First;
        var from = Math.Max(first.Start - 40, 0);
        var to = Math.Min(draft.Last.Block == first.Block ? draft.Last.End + 40 : first.End + 40, first.Block.Plain.Length);
        var around = first.Block.Plain.AsSpan(from, Math.Max(to - from, 0));
        return around.Contains("amendment", StringComparison.OrdinalIgnoreCase) && !around.Contains("without amendment", StringComparison.OrdinalIgnoreCase)
            && !around.Contains("subject to", StringComparison.OrdinalIgnoreCase);
    }

    private static List<Motion> Publish(List<Draft> drafts)
    {
        var motions = new List<Motion>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            motions.Add(new Motion(draft.Text!)
            {
                Item = draft.Section.Name,
                Proposer = draft.Mover.Who?.Printed,
                Seconder = draft.Seconder?.Who?.Printed,
                Outcome = draft.Outcome ?? draft.Decided,
                Votes = draft.Votes.ToVotes(),
                AmendmentOf = draft.IsAmendment ? Amended(drafts, i) : null,
            });
        }

        return motions;
    }

    private static int? Amended(List<Draft> drafts, int index)
    {
        for (var i = index - 1; i >= 0 && ReferenceEquals(drafts[i].Section, drafts[index].Section); i--)
        {
            if (!drafts[i].IsAmendment)
            {
                return i;
            }
        }

        return null;
    }
}

using System.Buffers;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Motions;

/// <summary>Walks on from each motion to what became of it, and gives each outcome and count to the motion or amendment that it speaks of.</summary>
internal sealed class VerdictReader(Outline outline, List<Draft> drafts)
{
    /// <summary>An outcome stands at most this many blocks behind the motion's last words.</summary>
    private const int Farthest = 14;

    /// <summary>The lines of a recorded vote stand at most this many blocks behind its outcome.</summary>
    private const int NamedReach = 4;

    private static readonly WordOpenings Votes = WordOpenings.Of("vote voting abstained against favour");

    private static readonly SearchValues<string> VoteWords = SearchValues.Create(["vote", "voting", "abst", "against", "favour"], StringComparison.OrdinalIgnoreCase);

    private int next;
    private Draft? motion;
    private Draft? amendment;
    private Draft? settled;
    private Draft? called;
    private string? side;
    private int settledAt;
    private Tally early = new();
    private int earlyAt = -10;

    public static void Read(PageLayout layout, Outline outline, List<Draft> drafts)
    {
        var reader = new VerdictReader(outline, drafts);
        foreach (var block in layout.Blocks)
        {
            reader.Read(block);
        }
    }

    private void Read(Block block)
    {
        var from = Arrive(block);
        if (Latest(block) is null)
        {
            Early(block);
            return;
        }

        if (NamedVotes.Read(block) is { } named)
        {
            Named(block, named);
            return;
        }

        if (side is not null && called is not null)
        {
            called.Votes.Merge(NamedVotes.Under(side, block));
            side = null;
            return;
        }

        side = called is null ? null : NamedVotes.Heading(block);

        if (from == block.Body && !TellsOutcome(block))
        {
            Lead(block);
            return;
        }

        Call(block);
        var moved = from > block.Body;
        var follows = moved;
        if (follows)
        {
            Decided(block, from);
        }

        foreach (var (start, end) in Sentences.Of(block.Plain, from))
        {
            if ((moved || !IsClauseVote(block, start, end)) && Verdict.Read(block, start, end, follows) is { } verdict)
            {
                Give(block, follows ? verdict with { OfAmendment = amendment is not null } : verdict);
            }

            follows = false;
        }
    }

    /// <summary>A count printed behind one clause of a resolution is not the count of the motion.</summary>
    private bool IsClauseVote(Block block, int start, int end) =>
        block.Label is { Depth: 1 } && !EndsMotion(block, end) && !Verdict.IsAboutVote(block.Plain.AsSpan(start, end - start));

    /// <summary>The last words in the last block of the motion: "2. … be paid. Carried."</summary>
    private bool EndsMotion(Block block, int end) => end == block.Plain.Length && Latest(block)?.LastBlock == block.Index;

    /// <summary>"A recorded vote on the motion having been asked for, the voting was:" says whose names follow.</summary>
    private void Call(Block block)
    {
        if (block.Plain.AsSpan().TrimEnd(" -").EndsWith(":", StringComparison.Ordinal) && Verdict.Amendment(block.Plain) is { } ofAmendment)
        {
            called = ofAmendment ? amendment : motion;
            settled = null;
        }
    }

    /// <summary>"…, seconded by Cllr Ash and RESOLVED that …": the word of the decision, should nothing more be said.</summary>
    private void Decided(Block block, int from)
    {
        if (block.First(Cue.Decided, from) is { } hit && hit.Start - from < 30 && (amendment ?? motion) is { } latest)
        {
            latest.Decided ??= block.Text.Cut(hit.Start, hit.End).Text;
        }
    }

    /// <summary>"And Resolved:" on a line of its own.</summary>
    private void Lead(Block block)
    {
        if (motion is { } latest && amendment is null && block.Index - latest.Last.Block.Index <= 2 && MotionWords.IsLead(block) && block.First(Cue.Decided) is { } hit)
        {
            latest.Decided ??= block.Text.Cut(hit.Start, hit.End).Text;
        }
    }

    /// <summary>Makes the motions that are put in this block the current ones; gives the place behind the last of their names.</summary>
    private int Arrive(Block block)
    {
        var from = block.Body;
        while (next < drafts.Count && drafts[next].Last.Block.Index <= block.Index)
        {
            var draft = drafts[next++];
            called = null;
            from = draft.Last.Block == block ? Math.Max(from, draft.Last.End) : from;
            if (draft.IsAmendment && motion is not null && ReferenceEquals(motion.Section, draft.Section))
            {
                amendment = draft;
            }
            else
            {
                (motion, amendment) = (draft, null);
            }

            if (block.Index - earlyAt <= NamedReach && !early.IsEmpty)
            {
                draft.Votes.Merge(early);
                early = new Tally();
            }
        }

        return from;
    }

    private Draft? Latest(Block block)
    {
        var latest = amendment ?? motion;
        if (latest is null || !ReferenceEquals(outline.SectionOf(block), latest.Section))
        {
            return null;
        }

        var reach = settled is not null ? Math.Max(latest.LastBlock, settledAt) : latest.LastBlock;
        return block.Index - reach <= Farthest ? latest : null;
    }

    private void Give(Block block, Verdict verdict)
    {
        var target = verdict.OfAmendment switch
        {
            true => amendment ?? (motion is { IsAmendment: true } ? motion : null),
            false => motion is { IsAmendment: true } ? null : motion,
            null => amendment is { Outcome: null } ? amendment : motion,
        };
        if (target is null || (verdict.Outcome is not null && target.Outcome is not null) || (target.Outcome is not null && block.Index - settledAt > NamedReach))
        {
            return;
        }

        target.Votes.Merge(verdict.Votes);
        if (verdict.Outcome is { } outcome)
        {
            target.Outcome = outcome;
            (settled, settledAt) = (target, block.Index);
        }
    }

    /// <summary>The lines of a recorded vote belong to the motion that they name, else to the one just settled or being voted on.</summary>
    private void Named(Block block, Tally named)
    {
        var ofAmendment = block.Plain.AsSpan(0, Math.Min(block.Plain.Length, 50)).Contains("amendment", StringComparison.OrdinalIgnoreCase);
        var waiting = amendment is { Outcome: null } open && settled != motion ? open : motion;
        var target = ofAmendment ? amendment : called is not null ? called : settled is not null && block.Index - settledAt <= NamedReach ? settled : waiting;
        if (block.Plain.AsSpan(0, Math.Min(block.Plain.Length, 50)).Contains("motion", StringComparison.OrdinalIgnoreCase))
        {
            target = motion;
        }

        target?.Votes.Merge(named);
        settledAt = settled is not null && block.Index - settledAt <= NamedReach ? block.Index : settledAt;
    }

    /// <summary>Votes can be told before it is said who proposed: they wait for the next motion.</summary>
    private void Early(Block block)
    {
        if (!SpeaksOfVotes(block))
        {
            return;
        }

        foreach (var (start, end) in Sentences.Of(block.Plain, block.Body))
        {
            early = block.Index - earlyAt > NamedReach ? new Tally() : early;
            early.Merge(VoteCount.Read(block.Plain, start, end));
            earlyAt = block.Index;
        }
    }

    private static bool TellsOutcome(Block block) => block.Has(Cue.Carried | Cue.Lost) || SpeaksOfVotes(block) || Verdict.TellsElection(block);

    private static bool SpeaksOfVotes(Block block) => block.MaySay(Votes) && block.Plain.AsSpan().ContainsAny(VoteWords);
}

using System.Buffers;
using System.Globalization;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Motions;

/// <summary>What a sentence says became of a motion: its outcome, its votes, or both.</summary>
/// <param name="Outcome">As printed; null when the sentence only counts votes.</param>
/// <param name="Votes">May be empty.</param>
/// <param name="OfAmendment">True when it speaks of an amendment, false when of the motion, null when it does not say.</param>
internal sealed record Verdict(string? Outcome, Tally Votes, bool? OfAmendment)
{
    private static readonly SearchValues<char> AfterOutcome = SearchValues.Create(",.:(/0123456789");

    private const string Elected = " elected";

    private static readonly SearchValues<string> Subjects =
        SearchValues.Create(["motion", "amendment", "vote", "proposal", "recommendation", "resolution", "division", "nomination"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The verdict of the sentence in a block from <paramref name="start"/> to <paramref name="end"/>; null when it gives none.</summary>
    /// <param name="block">The block.</param>
    /// <param name="start">Where the sentence, or what is left of it behind the mover and seconder, begins.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    /// <param name="follows">The sentence names the mover or seconder itself, right before.</param>
    public static Verdict? Read(Block block, int start, int end, bool follows)
    {
        var sentence = block.Plain.AsSpan(start, end - start);
        var votes = VoteCount.Read(block.Plain, start, end);
        var hit = Phrase(block, start, end);
        if (hit is not null && !follows && !IsFragment(sentence, hit.Value.Start - start) && !IsAboutVote(sentence))
        {
            hit = null;
        }

        hit ??= Election(block, start, end);
        if (hit is null && votes.IsEmpty)
        {
            return null;
        }

        if (hit is { } found)
        {
            Score(block.Plain, found.End, votes);
        }

        return new Verdict(hit is { } h ? block.Text.Cut(h.Start, h.End).Text : null, votes, Amendment(sentence));
    }

    /// <summary>The outcome's phrase: neighbouring words of the vocabulary are one, as in "Unanimously Agreed".</summary>
    private static (int Start, int End)? Phrase(Block block, int start, int end)
    {
        (int Start, int End)? found = null;
        foreach (var hit in block.Cues)
        {
            if (hit.Start < start || hit.End > end || !hit.Is(Cue.Carried | Cue.Lost))
            {
                continue;
            }

            if (found is { } first)
            {
                if (hit.Start - first.End > 2)
                {
                    break;
                }

                found = (first.Start, hit.End);
            }
            else if (!IsWished(block.Plain, hit.Start))
            {
                found = (hit.Start, hit.End);
            }
        }

        return found;
    }

    /// <summary>The words speak of somebody who was elected.</summary>
    public static bool TellsElection(Block block) => block.MaySay(Elected) && block.Plain.Contains(Elected, StringComparison.Ordinal);

    /// <summary>"… declared Cllr Ash elected as Chair", "Cllr Ash was duly elected": what came of a nomination.</summary>
    private static (int Start, int End)? Election(Block block, int start, int end)
    {
        var sentence = block.Plain.AsSpan(start, end - start);
        var at = sentence.IndexOf(Elected, StringComparison.Ordinal);
        var told = at > 0 && (sentence[..at].EndsWith(" duly", StringComparison.Ordinal) || sentence[..at].Contains(" declared ", StringComparison.Ordinal));
        return told && !sentence[..at].EndsWith(" be", StringComparison.Ordinal) ? (start + at + 1, start + at + Elected.Length) : null;
    }

    /// <summary>"be approved" and "to be agreed" tell what is asked, not what came of it.</summary>
    private static bool IsWished(string plain, int at)
    {
        var before = plain.AsSpan(Math.Max(at - 4, 0), Math.Min(at, 4));
        return before.EndsWith("be ", StringComparison.OrdinalIgnoreCase) || before.Equals("not ", StringComparison.OrdinalIgnoreCase)
            || before.Equals(" as ", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsFragment(ReadOnlySpan<char> sentence, int hit) => hit <= 4 && (sentence.Length < 60 || sentence[..Math.Min(sentence.Length, 12)].ContainsAny(AfterOutcome));

    /// <summary>The words speak of a motion, an amendment, a proposal or a vote.</summary>
    public static bool IsAboutVote(ReadOnlySpan<char> sentence) => sentence.ContainsAny(Subjects);

    /// <summary>True when the words speak of an amendment, false when of the motion, null when of neither.</summary>
    public static bool? Amendment(ReadOnlySpan<char> sentence)
    {
        if (sentence.Contains("amendment", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return sentence.Contains("motion", StringComparison.OrdinalIgnoreCase) || sentence.Contains("substantive", StringComparison.OrdinalIgnoreCase) ? false : null;
    }

    /// <summary>"CARRIED 6/0", "LOST (21-33)".</summary>
    private static void Score(string plain, int at, Tally votes)
    {
        while (at < plain.Length && plain[at] is ' ' or '(' or ',' or ':')
        {
            at++;
        }

        var (one, stop) = Number(plain, at);
        if (one < 0 || stop >= plain.Length || plain[stop] is not ('/' or '-'))
        {
            return;
        }

        var (two, end) = Number(plain, stop + 1);
        if (two >= 0 && (end >= plain.Length || !char.IsLetterOrDigit(plain[end])) && (end >= plain.Length || plain[end] is not ('/' or '-')))
        {
            votes.For ??= one;
            votes.Against ??= two;
        }
    }

    private static (int Value, int End) Number(string plain, int at)
    {
        var end = at;
        while (end < plain.Length && end < at + 3 && char.IsAsciiDigit(plain[end]))
        {
            end++;
        }

        return end > at ? (int.Parse(plain.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture), end) : (-1, at);
    }
}

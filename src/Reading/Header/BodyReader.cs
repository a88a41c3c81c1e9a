using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Header;

/// <summary>Finds the council, committee or board whose paper it is.</summary>
internal static partial class BodyReader
{
    private const int MostNamed = 20;

    private const int LongestConfirmation = 300;

    // What a name weighs between "meeting of the" and "held".
    private const int MeetingHeld = 9;

    public static Words? Read(Head head, PaperKind kind)
    {
        var onPage = kind is PaperKind.AgendaItem or PaperKind.DecisionDetails or PaperKind.IssueMeetings;
        var best = onPage ? OnPage(head) : AtTop(head);
        return best is { Weight: > -2.5 } || onPage ? best?.Words : null;
    }

    private static BodyCandidate? AtTop(Head head)
    {
        var found = new List<BodyCandidate>();
        Across(head, found);
        for (var i = 0; i < head.Blocks.Length; i++)
        {
            if (IsAddressee(head, head.Blocks[i]))
            {
                continue;
            }

            // What stands in an item speaks of many bodies; only a labelled line says whose the paper is.
            var inItem = head.Outline.SectionOf(head.Blocks[i]).Item is not null && (head.Blocks[i].IsRunOn || !head.Outline.IsTitle(head.Blocks[i]));
            Gather(found, head.Blocks[i], i, inItem);
        }

        var best = found.Count > 0 ? Heaviest(found) : Below(head) ?? Confirming(head);
        return best is not null && Generic().IsMatch(best.Words.Text) ? Fuller(head, best) : best;
    }

    // "To the Mayor and Members of Saltmarsh Town Council": whom a letter is to is not who sends it; nor is anybody of whom it speaks.
    private static bool IsAddressee(Head head, Block block) =>
        head.Salutation >= 0 && (block.Index >= head.Salutation || block.Plain.StartsWith("To ", StringComparison.Ordinal) || block.Plain.StartsWith("To:", StringComparison.Ordinal));

    // Of two that weigh the same, the first.
    private static BodyCandidate Heaviest(List<BodyCandidate> found)
    {
        var best = found[0];
        foreach (var candidate in found)
        {
            best = candidate.Weight > best.Weight ? candidate : best;
        }

        return best;
    }

    private static void Gather(List<BodyCandidate> found, Block block, int order, bool fieldsOnly)
    {
        if (BodyField.Read(block) is { } field)
        {
            found.Add(field);
        }

        if (!fieldsOnly)
        {
            BodyMentions.Gather(found, block.Text, block.Body, order, ownLine: true);
        }
    }

    // An agenda may be printed above the minutes, which say whose they are: "Saltmarsh Parish Council." and below it "Draft minutes".
    private static BodyCandidate? Below(Head head)
    {
        var found = new List<BodyCandidate>();
        var blocks = head.Layout.Blocks;
        for (var i = 0; i + 1 < blocks.Length; i++)
        {
            if (blocks[i].Plain.Length >= 60 || !MinutesLine().IsMatch(blocks[i + 1].Plain))
            {
                continue;
            }

            BodyMentions.Gather(found, blocks[i].Text, blocks[i].Body, 0, ownLine: true);
            found.RemoveAll(candidate => candidate.Weight <= 2);
            if (found.Count > 0)
            {
                return found[0];
            }
        }

        return null;
    }

    // Who signs the minutes of "the meeting of the Harbour Board held on 4 May" as a correct record is that board.
    private static BodyCandidate? Confirming(Head head)
    {
        var found = new List<BodyCandidate>();
        foreach (var block in head.Layout.Blocks)
        {
            if (block.Plain.Length < LongestConfirmation && block.Says("correct record"))
            {
                BodyMentions.Gather(found, block.Text, block.Body, 0, ownLine: false);
            }

            found.RemoveAll(candidate => candidate.Weight < MeetingHeld);
            if (found.Count > 0)
            {
                return found[0];
            }
        }

        return null;
    }

    // "SALTMARSH TOWN COUNCIL" stands above "Minutes of a Meeting of Town Council".
    private static BodyCandidate Fuller(Head head, BodyCandidate best)
    {
        var found = new List<BodyCandidate>();
        foreach (var block in head.Blocks)
        {
            if (block.Plain.Length < 60 && head.Outline.SectionOf(block).Item is null)
            {
                BodyMentions.Gather(found, block.Text, block.Body, 0, ownLine: true);
            }
        }

        return found.Find(longer => IsLonger(longer, best)) ?? best;
    }

    private static bool IsLonger(BodyCandidate longer, BodyCandidate name) => longer.Words.Text.EndsWith(" " + name.Words.Text, StringComparison.OrdinalIgnoreCase);

    // A page about one item says whose it is in a field, or names its body in passing: "The Chair of the Health Scrutiny Panel had …".
    private static BodyCandidate? OnPage(Head head)
    {
        foreach (var block in head.Blocks)
        {
            if (BodyField.Read(block) is { } field)
            {
                return field;
            }
        }

        // "the Scrutiny Committee" is told in full where the page says "the Health Scrutiny Committee".
        var named = NamedInPassing(head);
        return named.Find(longer => IsLonger(longer, named[0])) ?? named.FirstOrDefault();
    }

    private static List<BodyCandidate> NamedInPassing(Head head)
    {
        var named = new List<BodyCandidate>();
        foreach (var block in head.Layout.Blocks)
        {
            if (named.Count >= MostNamed)
            {
                break;
            }

            if (!head.Outline.IsTitle(block))
            {
                Gather(named, block, 0, fieldsOnly: false);
                named.RemoveAll(candidate => !MayOwnPage(candidate));
            }
        }

        return named.Count > MostNamed ? named[..MostNamed] : named;
    }

    private static bool MayOwnPage(BodyCandidate candidate)
    {
        return !candidate.IsEmployer && BodyWeight.IsCommittee(candidate.Words.Text) && (candidate.Weight > 2 || !BodyWeight.IsStatutory(candidate.Words.Text));
    }

    // Titles are broken over lines: "MINUTES OF A MEETING OF THE Harbour / Lights and Buoys Committee HELD IN …"; the first name there counts.
    private static void Across(Head head, List<BodyCandidate> found)
    {
        for (var i = 0; i + 1 < head.Blocks.Length; i++)
        {
            if (!MeetingOf().IsMatch(head.Blocks[i].Plain) || head.Blocks[i].Plain.Length > 200)
            {
                continue;
            }

            var to = Math.Min(head.Blocks[i].Index + 4, head.Layout.Blocks.Length);
            BodyMentions.Gather(found, head.Layout.Flat(head.Blocks[i].Index, to), 0, i, ownLine: false);
            found.RemoveRange(Math.Min(found.Count, 1), Math.Max(found.Count - 1, 0));
            return;
        }
    }

    [GeneratedRegex(@"^(?:town|parish|community|borough|district|county|city) council$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Generic();

    [GeneratedRegex(@"\bmeeting\b.{0,20}\bof\b|\bminutes of\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex MeetingOf();

    [GeneratedRegex(@"^(?:draft |unconfirmed |approved )?minutes\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex MinutesLine();
}

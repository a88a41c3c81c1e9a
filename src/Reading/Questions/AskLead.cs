using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Questions;

/// <summary>Reads a sentence that leads in one question and ends with a colon: "Cllr Quill asked the Leader:", "A question was received from Mr Birch:".</summary>
internal static partial class AskLead
{
    private const int Farthest = 300;

    private const string Noticed = " notice of the following question";

    /// <summary>Who asks whom, and where the question's words begin; null when the block at an index leads in no question.</summary>
    public static AskHeading? Read(ImmutableArray<Block> blocks, int index) => Read(blocks[index]) ?? Unsigned(blocks, index);

    // "Mr Birch asked the following question of Cllr Vale, Leader", with no colon, and the question in the next paragraph.
    private static AskHeading? Unsigned(ImmutableArray<Block> blocks, int index)
    {
        const string Following = "following question";
        var block = blocks[index];
        var plain = block.Plain;
        if (plain.Length > Farthest || !block.MaySay(Following) || index + 1 >= blocks.Length || !QuestionList.EndsAsking(blocks[index + 1])
            || plain.LastIndexOf(Following, StringComparison.OrdinalIgnoreCase) is not (> 0 and var said) || plain.AsSpan(said).StartsWith("following questions", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var cues = CueRow.Of(block);
        var number = block.Label is { Form: not LabelForm.Bullet, Depth: 1 } label ? label.Core : null;
        var to = Scan.Skip(plain, Math.Min(said + Following.Length, plain.Length), plain.Length);
        to = Scan.StartsWithAny(plain, to, "of", "to") ? Scan.Skip(plain, to + 2, plain.Length) : plain.Length;
        var addressee = to < plain.Length && SpeakerReader.Read(plain, cues, to, plain.Length) is not null ? plain[to..].TrimEnd('.', ' ') : null;
        return SpeechReader.Read(block, block.Body, said) is { Asks: true, Speaker: { Kind: not SpeakerKind.Pronoun } asker } && !addressee.AsSpan().Contains(". ", StringComparison.Ordinal)
            ? new AskHeading(number, asker.Of(plain), addressee, plain.Length, false)
            : null;
    }

    private static AskHeading? Read(Block block)
    {
        var plain = block.Plain;
        var colon = plain.AsSpan(block.Body, Math.Min(plain.Length - block.Body, Farthest)).IndexOf(':');
        if (Notice(block, colon < 0 ? plain.Length : block.Body + colon) is { } notice)
        {
            return notice;
        }

        if (colon < 0)
        {
            return null;
        }

        colon += block.Body;
        var from = block.Body;
        var cues = CueRow.Of(block);
        var body = colon + 1;
        while (body < plain.Length && plain[body] is ' ' or '-')
        {
            body++;
        }

        var rest = plain.AsSpan(body);
        if (!rest.IsEmpty && !rest.StartsWith('"') && !rest[..Math.Min(rest.Length, Farthest)].Contains('?'))
        {
            return null;
        }

        var number = block.Label is { Form: not LabelForm.Bullet, Depth: 1 } label ? label.Core : null;
        return Passive(block, cues, number, from, colon, body) ?? Active(block, cues, number, from, colon, body);
    }

    // "Cllr Quill had given notice of the following question to the Leader", with a colon or without: the question is printed below it.
    private static AskHeading? Notice(Block block, int to)
    {
        var plain = block.Plain;
        if (to - block.Body > Farthest || !block.MaySay(Noticed))
        {
            return null;
        }

        var at = plain.AsSpan(block.Body, Math.Min(to, plain.Length) - block.Body).IndexOf(Noticed, StringComparison.Ordinal);
        if (at < 0 || to < plain.Length - 1 || SpeakerReader.Read(plain, CueRow.Of(block), block.Body, to) is not { Kind: not SpeakerKind.Pronoun } asker)
        {
            return null;
        }

        var after = block.Body + at + Noticed.Length;
        var whom = Scan.StartsWith(plain, after, " to") ? plain[Scan.Skip(plain, after + 3, to)..to].TrimEnd(' ', '-', '.', ',') : null;
        var number = block.Label is { Form: not LabelForm.Bullet, Depth: 1 } label ? label.Core : null;
        return new AskHeading(number, asker.Of(plain), string.IsNullOrEmpty(whom) ? null : whom, plain.Length, false);
    }

    // "The following question had been submitted by Mr Ashby:"
    private static AskHeading? Passive(Block block, CueRow cues, string? number, int from, int colon, int body)
    {
        var match = block.MaySay("question") ? Received().Match(block.Plain, from, colon - from) : Match.Empty;
        if (match.Success && !match.Groups["by"].Success)
        {
            return body >= block.Plain.Length || block.Plain[body] == '"' ? new AskHeading(number, null, null, body, false) : null;
        }

        if (!match.Success || SpeakerReader.Read(block.Plain, cues, match.Groups["by"].Index, colon) is not { } asker || asker.Is(SpeakerKind.Pronoun))
        {
            return null;
        }

        return new AskHeading(number, asker.Of(block.Plain), null, body, false);
    }

    // "Cllr Quill asked the Leader, Cllr Vale:" and "Cllr Quill to ask the Leader:"
    private static AskHeading? Active(Block block, CueRow cues, string? number, int from, int colon, int body)
    {
        var plain = block.Plain;
        if (SpeechReader.Read(block, from, colon) is { Asks: true, Speaker: { Kind: not SpeakerKind.Pronoun } speaker } said)
        {
            return Scan.Holds(plain, said.Verb.End, colon, "questions") ? null : new AskHeading(number, speaker.Of(plain), Whom(plain, cues, said.Verb, colon), body, false);
        }

        if (SpeakerReader.Read(plain, cues, from, colon) is not { Kind: not SpeakerKind.Pronoun } asker)
        {
            return null;
        }

        var next = Scan.Skip(plain, asker.End, colon);
        var name = asker.Of(plain);
        if (!Scan.StartsWith(plain, next, "to ask") && !Scan.StartsWith(plain, next, "ask"))
        {
            // "Cllr Bright to the Executive Member (Transport):"
            var to = name.IndexOf(" to ", StringComparison.Ordinal);
            return to > 0 && asker.Is(SpeakerKind.Titled) && next == colon && !Scan.StartsWithAny(name, to + 4, "move", "propose", "second") ? new AskHeading(number, name[..to], name[(to + 4)..], body, false) : null;
        }

        name = name.EndsWith(" to", StringComparison.Ordinal) ? name[..^3] : name;
        var verb = plain.IndexOf("ask", next, StringComparison.OrdinalIgnoreCase);
        return new AskHeading(number, name, Whom(plain, cues, new CueHit(verb, verb + 3, Cue.Asked), colon), body, false);
    }

    private static string? Whom(string plain, CueRow cues, CueHit verb, int colon)
    {
        var start = Scan.Skip(plain, Scan.WordEnd(plain, verb.Start, colon), colon);
        if (SpeakerReader.Read(plain, cues, start, colon) is not { } whom || whom.Is(SpeakerKind.Pronoun))
        {
            return null;
        }

        var rest = plain[whom.Start..colon].TrimEnd(' ', '-', ',');
        return rest.Contains("question", StringComparison.OrdinalIgnoreCase) ? whom.Of(plain) : rest;
    }

    [GeneratedRegex(
        @"\b(?:a|the|an|another|one) (?:further |following |written |public |supplementary |oral |second |third )*question (?:(?:was|had been|has been|was then|which was) )?(?:received|submitted|asked|put|raised|tabled|posed)?(?: in writing| in advance| to the [A-Za-z]+)* ?(?:from|by) (?<by>)|^the following (?:public |written |further )?question (?:was|had been|has been) (?:received|submitted|asked|put|raised|tabled|posed)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Received();
}

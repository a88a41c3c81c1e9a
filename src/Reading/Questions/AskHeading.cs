using System.Buffers;
using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;

namespace Folkmoot.Reading.Questions;

/// <summary>The printed head of a question: "Question from Mr Birch to the Leader:", "Question 1:", "Q1.", "PQ3".</summary>
/// <param name="Number">As printed; null when it has none.</param>
/// <param name="Asker">As printed; null when not said.</param>
/// <param name="Addressee">As printed; null when not said.</param>
/// <param name="Body">Where the question's words begin in the block; its length when they stand in the next one.</param>
/// <param name="IsPlural">It heads several questions of one asker.</param>
internal sealed partial record AskHeading(string? Number, string? Asker, string? Addressee, int Body, bool IsPlural)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(":.-)");

    public static AskHeading? Read(Block block)
    {
        var plain = block.Plain;
        var at = block.Body;
        while (at < plain.Length && plain[at] is '"' or '\'' or '*' or ' ')
        {
            at++;
        }

        if (at >= plain.Length || plain[at] is not ('Q' or 'P' or 'M' or 'S' or 'W' or 'O' or 'U' or 'F'))
        {
            return null;
        }

        var head = Head().Match(plain, at, Math.Min(plain.Length - at, 60));
        return head.Success ? Rest(block, head, at + head.Length) : null;
    }

    private static AskHeading? Rest(Block block, Match head, int at)
    {
        var plain = block.Plain;
        var number = head.Groups["num"].Success ? NumberOf(head) : block.Label is { Form: not LabelForm.Bullet } label ? label.Core : null;
        var plural = head.Groups["many"].Success;
        if (head.Groups["short"].Success && !head.Groups["num"].Success && !(at < plain.Length && plain[at] == ':'))
        {
            return null;
        }

        if (ByLine().Match(plain, at, Math.Min(plain.Length - at, 60)) is { Success: true } by)
        {
            return Parties(block, number, at + by.Length, plural);
        }

        var body = PastSigns(plain, at);
        return plural || IsProse(plain, at, body, head.Groups["num"].Success) ? null : Named(block, number, body);
    }

    // "Q1" is printed as one label; "Q. 1" and "Question 1" say that the number is 1.
    private static string NumberOf(Match head)
    {
        var letters = head.Groups["short"];
        var number = head.Groups["num"];
        return letters.Success && letters.Index + letters.Length == number.Index ? letters.Value + number.Value : number.Value;
    }

    // "Question was then raised" and "Question 3 asked whether" are sentences.
    private static bool IsProse(string plain, int at, int body, bool numbered)
    {
        var punctuated = plain.AsSpan(at, body - at).ContainsAny(Signs);
        return body < plain.Length && !punctuated && (!numbered || char.IsLower(plain[body]));
    }

    // "PQ3 Mr A. Birch (Eastmoor): Will the ward reopen?"
    private static AskHeading Named(Block block, string? number, int body)
    {
        var plain = block.Plain;
        var named = SpeakerReader.Read(plain, CueRow.Of(block), body, plain.Length);
        if (named is { } who && !who.Is(SpeakerKind.Pronoun) && plain[Math.Min(who.End, plain.Length - 1)] != '-' && Colon(plain, who.End) >= 0)
        {
            return Parties(block, number, body, false) ?? new AskHeading(number, null, null, body, false);
        }

        return new AskHeading(number, null, null, body, false);
    }

    private static int Colon(string plain, int at)
    {
        var window = plain.AsSpan(at, Math.Min(plain.Length - at, 90));
        var colon = window.IndexOf(':');
        return colon >= 0 && !window[..colon].ContainsAny('?', '"') && !window[..colon].Contains(". ", StringComparison.Ordinal) ? at + colon : -1;
    }

    private static AskHeading? Parties(Block block, string? number, int at, bool plural)
    {
        var plain = block.Plain;
        var cues = CueRow.Of(block);
        if (SpeakerReader.Read(plain, cues, at, plain.Length) is not { } asker || IsAnybody(plain, asker))
        {
            return null;
        }

        var end = asker.End;
        var to = PartedByTo(plain, asker);
        var name = to > 0 ? plain[asker.Start..to] : asker.Of(plain);
        string? addressee = null;
        if (to > 0 && SpeakerReader.Read(plain, cues, to + 4, plain.Length) is { } asked)
        {
            addressee = asked.Of(plain);
            end = Math.Max(asked.End, end);
        }

        var colon = Colon(plain, Math.Min(end, plain.Length));
        var body = colon >= 0 ? PastSigns(plain, colon) : BodyAfter(plain, end);
        return new AskHeading(number, name.TrimEnd(' ', ',', '-'), addressee, body, plural);
    }

    private static int PartedByTo(string plain, Speaker asker)
    {
        var stop = Math.Min(plain.Length, asker.End + 4);
        var at = plain.AsSpan(asker.Start, stop - asker.Start).IndexOf(" to ", StringComparison.Ordinal);
        return at > 0 ? asker.Start + at : -1;
    }

    // Without a colon the rest of a short head says where somebody lives or what it is about; a long rest is the question.
    private static int BodyAfter(string plain, int end)
    {
        var rest = plain.AsSpan(end);
        var quote = rest.IndexOf('"');
        if (quote >= 0 && quote < 90)
        {
            return end + quote;
        }

        return rest.Contains('?') ? PastSigns(plain, end) : plain.Length;
    }

    // "Questions from members of the public" heads a list and names nobody.
    private static bool IsAnybody(string plain, Speaker asker)
    {
        return !asker.Is(SpeakerKind.Titled | SpeakerKind.Named)
            && (Scan.StartsWithAny(plain, asker.Start, "members", "the public", "councillors", "residents", "any", "the floor") || asker.Is(SpeakerKind.Pronoun));
    }

    private static int PastSigns(string plain, int at)
    {
        while (at < plain.Length && plain[at] is ' ' or ':' or '.' or ')' or '-' or '*')
        {
            at++;
        }

        return at;
    }

    [GeneratedRegex(
        @"\G(?:supplementary |public |written |oral |urgent |follow[- ]up |member'?s?'? |further )?(?:(?<many>questions)|(?<one>question)|(?<short>pq|mq|sq|q)\.?)(?: ?(?:no\.?|number) ?)?(?: ?(?<num>\d{1,3}(?:[a-z]|[-/] ?\d{1,3}\b)?))?(?![a-z0-9'/])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Head();

    [GeneratedRegex(
        @"\G[ :.\-]*(?:(?:was |were |has been |had been )?(?:submitted|asked|put|received|raised|tabled|posed) )?(?:in writing )?(?:from|by):? ",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ByLine();
}

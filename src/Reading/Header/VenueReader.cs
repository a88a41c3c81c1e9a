using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Header;

/// <summary>Finds where the meeting was or will be held.</summary>
internal static partial class VenueReader
{
    // The place at the head of a letter is where its writer sits.
    public static Words? Read(Head head)
    {
        return Field(head) ?? Held(head) ?? (head.Salutation < 0 ? Line(head) : null);
    }

    private static Words? Field(Head head)
    {
        for (var i = 0; i < head.Blocks.Length; i++)
        {
            var block = head.Blocks[i];
            var match = Labelled().Match(block.Plain);
            if (!match.Success)
            {
                continue;
            }

            if (block.Plain.AsSpan(match.Index + match.Length).Trim(" :").Length > 0)
            {
                return Until(block.Text, match.Index + match.Length);
            }

            // A place may be printed a word or two on each line.
            var at = block.Index + 1;
            var lines = at + 1 < head.Layout.Blocks.Length && head.Layout.Blocks[at].Plain.Length < 12 ? 2 : 1;
            return at + lines <= head.Layout.Blocks.Length ? Until(head.Layout.Flat(at, at + lines), 0) : null;
        }

        return null;
    }

    // "held in the Council Chamber, Dooradoyle, on Wednesday …", over as many lines as it takes.
    private static Words? Held(Head head)
    {
        foreach (var block in head.Blocks)
        {
            var match = block.IsRunOn ? Match.Empty : HeldIn().Match(block.Plain);
            if (!match.Success)
            {
                continue;
            }

            var flat = block.Text;
            var at = match.Index + match.Length;
            if (!Stop().IsMatch(block.Plain, at) && block.Index + 1 < head.Layout.Blocks.Length && GoesOn(block.Plain, head.Layout.Blocks[block.Index + 1]))
            {
                flat = head.Layout.Flat(block.Index, block.Index + 2);
            }

            return at < flat.Length ? Until(flat, at) : null;
        }

        return null;
    }

    private static bool GoesOn(string plain, Block next)
    {
        return plain[^1] == ',' || (Shape.IsCapitals(plain) && Shape.IsCapitals(next.Said) && !next.Begins(Cue.Present | Cue.Apologies));
    }

    // A line that is nothing but a place: "The Corn Exchange, Brackenford", or one after the time: "7.00 pm – Great Hall, Ferrisham".
    private static Words? Line(Head head)
    {
        foreach (var block in head.Blocks)
        {
            if (block.Plain.Length > 120 || block.Has(Cue.Present | Cue.Apologies | Cue.InAttendance) || (head.Outline.SectionOf(block).Item is not null))
            {
                continue;
            }

            var match = AfterTime().Match(block.Plain);
            var start = match.Success ? match.Index + match.Length : 0;
            if (Place().IsMatch(block.Plain.AsSpan(start)) && !Shape.IsStopped(block.Plain) && Shape.IsTitleCase(block.Plain.AsSpan(start)) && !Somebody().IsMatch(FirstPart(block.Plain, start)))
            {
                return Until(block.Text, start);
            }
        }

        return null;
    }

    // "Seminar Room 1, Eastmoor Hospital Trust": who owns the place comes after it.
    private static ReadOnlySpan<char> FirstPart(string plain, int start)
    {
        var comma = plain.IndexOf(',', start);
        return comma > start && Place().IsMatch(plain.AsSpan(start, comma - start)) ? plain.AsSpan(0, comma) : plain;
    }

    private static Words? Until(PlainText text, int start)
    {
        while (start < text.Length && (text.Value[start] is ' ' or ',' or '-' || Article(text.Value, start)))
        {
            start += Article(text.Value, start) ? 4 : 1;
        }

        var match = Stop().Match(text.Value, start);
        var end = match.Success ? match.Index : text.Length;
        while (end > start && text.Value[end - 1] is ' ' or ',' or '.' or '-' or ';')
        {
            end--;
        }

        return end > start + 2 && end - start < 200 ? text.Cut(start, end) : null;
    }

    // The venue is the Community Centre, with or without its article; only "in the" is ours to drop.
    private static bool Article(string plain, int at) => at + 4 < plain.Length && plain.AsSpan(at, 4) is "the ";

    [GeneratedRegex(@"(?<![\w'])(?:venue|location|place)(?: of meeting)?(?:: ?|$)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\b(?:held|meeting|meet|public)\b[^:;]{0,60}? (?:in|at)(?! (?:public|private|common|person|january|february|march|april|may|june|july|august|september|october|november|december)\b)(?: the| our)?(?: (?-i:(?=[\p{Lu}]|\d+ [\p{Lu}]))|$)|\b(?:held|meeting|meet)\b[^:;]{0,60}? (?:via|by|over|through|using) (?=(?:Microsoft|MS|Zoom|Teams|Skype|Webex|video))|^\W{0,2}(?:in|at) the (?-i:(?=[\p{Lu}]))|\bon (?:the |\w+ )?\d{1,2}(?:st|nd|rd|th)? \w+ \d{4} in (?:the )?(?=(?-i:[\p{Lu}])|(?:village |parish |church |school |community |social )?(?:hall|school|church|chapel|centre|club|library|pavilion)\b)|\bm\.? (?:in|at) (?:the )?(?-i:(?=[\p{Lu}]))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex HeldIn();

    [GeneratedRegex(@",? ?\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|on (?:the )?\d{1,2}(?:st|nd|rd|th)?|on$|at \d|at 1?\d[.:]|commencing|starting|beginning|from \d|contact|present\b|for the purpose|for the transaction|time:|date:|tel:|view directions|and (?:over|via|by)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|(?<!\b(?:co|st|rd|no)(?=\.))\. |\bat$|$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Stop();

    [GeneratedRegex(@"\b(?:hall|chamber|room|centre|center|house|offices?|exchange|theatre|library|school|church|chapel|guildhall|annexe?|building|hotel|club|pavilion|campus|suite|lounge|teams|zoom|marae|museum|institute)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();

    [GeneratedRegex(@"\d ?(?:[ap]\.? ?m\b\.?|noon|hrs)(?: ?[,-] ?| )(?-i:(?=[A-Z]))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex AfterTime();

    [GeneratedRegex(@"\b(?:cllr|councillor|mr|mrs|dr|committee|board|panel|report|minutes|trust|manager|officer|director)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Somebody();
}

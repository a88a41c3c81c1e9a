using System.Collections.Frozen;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Names;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Contacts;

/// <summary>Takes a stretch of a contact line apart: names, posts, addresses and numbers, in order.</summary>
internal sealed class ContactLine(PlainText text, int to)
{
    private const int LongestPost = 70;

    private static readonly FrozenSet<string> ReachWords = WordList.Load("contacts/labels.txt", "reach");

    private readonly string plain = text.Value;
    private readonly List<ContactToken> tokens = [];

    /// <summary>The pieces from <paramref name="from"/> (inclusive) to <paramref name="to"/> (exclusive); it stops where another label or running prose begins.</summary>
    public static List<ContactToken> Read(PlainText text, int from, int to)
    {
        var line = new ContactLine(text, Math.Min(to, text.Length));
        line.Read(from);
        return line.tokens;
    }

    /// <summary>The line begins with a word for a number or an address, or with one of them.</summary>
    public static bool BeginsWithReach(string plain, int at)
    {
        at = at < plain.Length && plain[at] == '(' ? at + 1 : at;
        return at < plain.Length && (Reach.EmailEnd(plain, at, plain.Length) > 0 || Reach.PhoneEnd(plain, at, plain.Length) > 0 || ReachLabelEnd(plain, at, plain.Length) > at);
    }

    private void Read(int at)
    {
        while (at < to)
        {
            if (plain[at] is not ('(' or '+') && !char.IsLetterOrDigit(plain[at]))
            {
                at++;
                continue;
            }

            var next = TakeReach(at);
            next = next < 0 ? ReachLabelEnd(plain, at, to) : next;
            next = next <= at ? Joining(at) : next;
            next = next <= at && plain[at] == '(' ? at + 1 : next;
            next = next <= at ? TakeWords(at) : next;
            if (next < 0)
            {
                return;
            }

            at = next;
        }
    }

    private int TakeReach(int at)
    {
        var end = Reach.EmailEnd(plain, at, to);
        if (end > 0)
        {
            tokens.Add(new ContactToken(ContactTokenKind.Email, text.Cut(at, end)));
            return end;
        }

        end = Reach.PhoneEnd(plain, at, to);
        if (end > 0)
        {
            tokens.Add(new ContactToken(ContactTokenKind.Phone, text.Cut(at, end)));
        }

        return end;
    }

    // -1 where the stretch ends: at another label or at prose.
    private int TakeWords(int at)
    {
        var end = PieceEnd(at);
        var name = PersonName.End(plain, at, end);
        if (name > 0)
        {
            tokens.Add(new ContactToken(ContactTokenKind.Name, text.Cut(at, name)));
            return name;
        }

        if (end < to && plain[end] == ':')
        {
            return -1;
        }

        if (end - at > LongestPost || !char.IsUpper(plain[at]))
        {
            return char.IsLetter(plain[at]) ? -1 : Math.Max(end, at + 1);
        }

        tokens.Add(new ContactToken(ContactTokenKind.Post, text.Cut(at, end)));
        return end;
    }

    private int Joining(int at)
    {
        foreach (var word in (ReadOnlySpan<string>)["and ", "or ", "on ", "by ", "at ", "via ", "& "])
        {
            if (plain.AsSpan(at, to - at).StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return at + word.Length;
            }
        }

        return at;
    }

    private int PieceEnd(int at)
    {
        var i = at;
        while (i < to)
        {
            if (plain[i] is ',' or ';' or '|' or '/' or '(' or ')' or ':' or '@')
            {
                break;
            }

            if (plain[i] == ' ' && i + 1 < to && IsPieceStart(i + 1))
            {
                break;
            }

            i++;
        }

        return i;
    }

    private bool IsPieceStart(int at)
    {
        return plain[at] is '-' or '+'
            || (char.IsAsciiDigit(plain[at]) && Reach.PhoneEnd(plain, at, to) > 0)
            || Reach.EmailEnd(plain, at, to) > 0
            || (ReachLabelEnd(plain, at, to) is var end && end > at && (end >= to || plain[end] is not ' ' || plain[end - 1] is ':' or '.' || IsReachAfter(end)));
    }

    private bool IsReachAfter(int at) => at + 1 < to && (plain[at + 1] is '-' || Reach.PhoneEnd(plain, at + 1, to) > 0 || Reach.EmailEnd(plain, at + 1, to) > 0);

    /// <summary>The end of "Tel:", "or Email", "telephone number -" at <paramref name="at"/>; <paramref name="at"/> itself when there is none.</summary>
    private static int ReachLabelEnd(string plain, int at, int to)
    {
        var found = at;
        var end = at;
        for (var words = 0; words < 3 && end < to; words++)
        {
            while (end < to && (char.IsLetter(plain[end]) || plain[end] is '-'))
            {
                end++;
            }

            if (end < to && plain[end] == '.')
            {
                end++;
            }

            if (ReachWords.Contains(plain[at..end]))
            {
                found = end;
            }

            if (end >= to || plain[end] != ' ')
            {
                break;
            }

            end++;
        }

        return found < to && found > at && plain[found] == ':' ? found + 1 : found;
    }
}
